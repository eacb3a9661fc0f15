// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What lists show of a page, from its front matter.
#pragma once

#include "site/Item.h"
#include "site/Site.h"

namespace lectern::site {

// Pure; safe from any thread.
PageInfo describe(const Item& item);

} // namespace lectern::site
