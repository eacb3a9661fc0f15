// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The order and nesting in which a site presents its pages.
#pragma once

#include <string>
#include <vector>

namespace lectern::site {

struct NavigationNode {
    std::string title; // as the site's navigation words it
    std::string url;   // of a page (PageInfo::url); empty for a heading that groups others
    std::vector<NavigationNode> children;
};

struct Navigation {
    enum class Source {
        Layout,      // links of the rendered layout's <nav> or <aside>
        Data,        // _data/navigation.yml, toc.yml and their kin
        FrontMatter, // nav_order, weight, order, dates
        Titles,      // nothing else known: by title
    };
    std::vector<NavigationNode> roots; // pages that the site's navigation leaves out come last, by title
    Source source = Source::Titles;
};

} // namespace lectern::site
