// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's own Liquid filters, which replace Liquid's `sort` and `where`.
// Rules: Jekyll 4.3, "Liquid filters" and filters.rb.
#pragma once

#include "liquid/Environment.h"

namespace lectern::site {

// All of them. They work in renders whose host is a FilterHost; without one, URLs have no base and Markdown
// and Sass pass as they are.
void addJekyllFilters(liquid::Environment& environment);

// By family, each in the file of its name.
void addDateFilters(liquid::Environment& environment);
void addListFilters(liquid::Environment& environment);
void addGroupFilters(liquid::Environment& environment);
void addTextFilters(liquid::Environment& environment);
void addUrlFilters(liquid::Environment& environment);
void addWhereFilters(liquid::Environment& environment);

} // namespace lectern::site
