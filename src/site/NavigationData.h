// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The trees that themes keep in data files: _data/navigation.yml, toc.yml, sidebars/*.yml and their kin.
// Forms: Jekyll's manual, "Navigation"; the manuals of minimal-mistakes, docsy-jekyll and
// documentation-theme-jekyll.
#pragma once

#include "base/Value.h"
#include "site/NavigationLinks.h"

namespace lectern::site {

// One tree per list in the data files of those names, in their order; those with no page of the site in them
// are left out. `data` is `site.data`, `resolve` gives the page that an address or a file's path means.
// Never fails.
std::vector<std::vector<NavigationNode>> readNavigationData(const Value& data, const LinkResolver& resolve);

} // namespace lectern::site
