// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The addresses that a style sheet names. Rules: "CSS Values and Units Level 4", section 4.5, and "CSS
// Cascading and Inheritance Level 4", section 2.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace lectern::web {

enum class CssLink { File, Import }; // what url() and @import name

// The sheet with what `replace` gives in the place of each address in url(...) and @import. Quotes stay as
// they are, and so do all other bytes. Linear in time; safe from any thread.
std::string withCssAddresses(std::string_view css,
                             const std::function<std::string(std::string_view address, CssLink)>& replace);

// The sheet with "https:" before each address that begins with two slashes: the engine would else look for it
// on the scheme of the site, where no CDN is. Linear in time; safe from any thread.
std::string withSchemesInCss(std::string_view css);

} // namespace lectern::web
