// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree that pages' own front matter describes.
// Rules: just-the-docs' manual, "Navigation Structure"; Jekyll's manual, "Collections".
#pragma once

#include "site/Navigation.h"
#include "site/Site.h"

#include <vector>

namespace lectern::site {

struct FrontMatterTree {
    std::vector<NavigationNode> roots;
    bool ordered = false; // whether any page says where it belongs
};

// Pages by nav_order, weight, order or position, under those that they name as parent; documents in their
// collections' order; posts by category or year, the newest first; what excludes itself comes last.
// `config` is the site's. Never fails.
FrontMatterTree readFrontMatterTree(const std::vector<const PageInfo*>& pages, const Value& config);

} // namespace lectern::site
