// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// By what pages can be chosen: every key of their front matter, and what Lectern knows of them besides.
#pragma once

#include "site/Site.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::catalog {

// Keys that no front matter has.
inline constexpr std::string_view keywordFacet = "@keyword"; // by search::foldKeyword
inline constexpr std::string_view folderFacet = "@folder";   // "guide", and "guide/start" within it
inline constexpr std::string_view languageFacet = "@language";

// What `lang` or `locale` say, of a page's front matter or of a site's configuration; "" where they are not
// there.
std::string writtenLanguage(const Value& source);

// Key and value; a list is several pairs, each value stands once. What is no short text, number, date or
// truth value is no facet, nor is what tells one page from all others: its title, description, address. The
// language is there only where documentOf() found it. Pure.
std::vector<std::pair<std::string, std::string>> facetsOf(const site::PageInfo& page);

} // namespace lectern::catalog
