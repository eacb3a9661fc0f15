// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rendered page says of itself that a link checker wants to know.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace lectern::site {

struct PageLink {
    // <a>, <img> and its kin, style sheets and scripts, and what leads to a page without being a link in it:
    // the page's other languages, the choices of a menu.
    enum class Kind { Page, Image, File, Related };
    Kind kind = Kind::Page;
    std::string target; // the attribute's value, its references resolved
};

struct PageScan {
    std::vector<PageLink> links;             // each target of a kind once
    std::unordered_set<std::string> anchors; // id of any element, name of <a>
    std::string base;                        // <base href>; "" = none
    bool hasHeading = false;
    bool isRedirect = false; // <meta http-equiv="refresh">
};

// Takes any HTML; never fails.
PageScan scanPage(std::string_view html);

} // namespace lectern::site
