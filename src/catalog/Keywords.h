// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All keywords of a site.
#pragma once

#include "search/Index.h"
#include "site/Site.h"

#include <vector>

namespace lectern::catalog {

// Most pages first, then by name; what search::foldKeyword folds into one stands once, under the spelling
// that most pages use. Renders nothing.
std::vector<search::Counted> keywordsOf(const site::Site& site);

} // namespace lectern::catalog
