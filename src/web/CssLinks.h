// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses without a scheme in style sheets.
#pragma once

#include <string>
#include <string_view>

namespace lectern::web {

// The sheet with "https:" before each address that begins with two slashes, in url(...) and @import: the
// engine would else look for it on the scheme of the site, where no CDN is. All other bytes stay. Rule: "CSS
// Values and Units Level 4", section 4.5, and "CSS Cascading and Inheritance Level 4", section 2. Linear in
// time; safe from any thread.
std::string withSchemesInCss(std::string_view css);

} // namespace lectern::web
