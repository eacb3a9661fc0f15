// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the links of a rendered page's <nav> and <aside> elements, with the nesting of their lists.
#pragma once

#include "site/Navigation.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Gives a link's target as a page's URL, or "" for what is no page of the site.
using LinkResolver = std::function<std::string(std::string_view href)>;

// One entry per outermost <nav>, <aside> or role="navigation" that links pages, in the order of the page. A
// list item that only groups others has no URL. Takes any HTML; never fails.
std::vector<std::vector<NavigationNode>> readNavigationLinks(std::string_view html,
                                                             const LinkResolver& resolve);

} // namespace lectern::site
