// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The characters that quotes and typographic symbols stand for.
#pragma once

#include "markdown/Node.h"

#include <string_view>

namespace lectern::markdown {

char32_t quoteCharacter(Quote quote);
// With the space that belongs to a guillemet.
std::string_view symbolText(Symbol symbol);
// "mdash", "laquo_space": the keys of `typographic_symbols`.
std::string_view symbolName(Symbol symbol);

} // namespace lectern::markdown
