// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Code between backticks. Source: kramdown, "Syntax: Code spans".
#pragma once

#include "markdown/kramdown/Lookahead.h"

#include <string_view>

namespace lectern::markdown {

struct CodeSpanPlace {
    bool isCode = false;
    std::string_view code; // without the backticks and the one space inside them
    std::size_t end = 0;   // behind the span, or behind the backticks that begin none
};

// Precondition: a backtick stands at the position.
CodeSpanPlace codeSpanAt(std::string_view text, std::size_t position, Lookahead& lookahead);

} // namespace lectern::markdown
