// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a query that choose pages by what is known of them, as SQL.
#pragma once

#include "search/Index.h"
#include "search/Question.h"

namespace lectern::search {

// keyword:, in:, lang:, path: and the chosen facets, into Question::filters and values.
void addPageFilters(const Query& query, const SearchOptions& options, Question& question);

} // namespace lectern::search
