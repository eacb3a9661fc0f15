// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a matching row is worth: BM25 by word and field, and a bonus for words that stand together.
#pragma once

#include <sqlite3.h>

namespace lectern::search {

// FTS5's auxiliary function lectern_rank(texts); its user data is the connection's RankInput.
void rankRow(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int,
             sqlite3_value**);

} // namespace lectern::search
