// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Works out in which order and nesting a site presents its pages.
#pragma once

#include "site/Navigation.h"
#include "site/Site.h"

namespace lectern::site {

// Renders a page of each layout or two; `data` is `site.data`. Thread-safe, never fails.
Navigation readNavigation(const Site& site, const Value& data);

} // namespace lectern::site
