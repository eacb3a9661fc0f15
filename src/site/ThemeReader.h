// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays a theme under a site: its layouts, includes, data and assets, wherever the site has none of its own.
// Rules: Jekyll 4.3, "Themes", "Overriding theme defaults", and readers/theme_assets_reader.rb.
#pragma once

#include "site/EntryFilter.h"
#include "site/ItemReader.h"
#include "site/Snapshot.h"

namespace lectern::site {

// After the site itself has been read. Does nothing without a theme; only ever reads inside its folder.
void readTheme(Snapshot& snapshot, ItemReader& reader, const EntryFilter& filter);

} // namespace lectern::site
