// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/span/CodeSpans.h"

#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

CodeSpanPlace codeSpanAt(std::string_view text, std::size_t position, Lookahead& lookahead) {
    const std::size_t start = std::min(text.find_first_not_of('`', position), text.size());
    const std::size_t count = start - position;
    const bool spaceBefore = position == 0 || isSpace(text[position - 1]);
    const bool spaceAfter = start < text.size() && isSpace(text[start]);
    if (count == 1 && spaceBefore && spaceAfter)
        return {false, {}, start};
    const std::size_t close = lookahead.findBackticks(count, start);
    if (close == Lookahead::npos)
        return {false, {}, start};
    std::string_view code = text.substr(start, close - start);
    if (count > 1) {
        if (code.starts_with(' '))
            code.remove_prefix(1);
        if (code.ends_with(' '))
            code.remove_suffix(1);
    }
    return {true, code, close + count};
}

} // namespace lectern::markdown
