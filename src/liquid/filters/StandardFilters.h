// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby Liquid 5.4's filters, by family.
#pragma once

namespace lectern::liquid {

class Environment;

void addStandardFilters(Environment& environment); // all of the following

void addTextFilters(Environment& environment);     // append, downcase, slice, split, truncate ...
void addReplaceFilters(Environment& environment);  // replace, remove and their _first and _last
void addEncodingFilters(Environment& environment); // escape, url_encode, base64_encode, strip_html ...
void addListFilters(Environment& environment);     // compact, concat, first, join, map, size, uniq ...
void addSortFilters(Environment& environment);     // sort, sort_natural, where
void addNumberFilters(Environment& environment);   // abs, plus, round ...
void addDateFilters(Environment& environment);     // date, default

} // namespace lectern::liquid
