// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/html/Typography.h"

#include <array>

namespace lectern::markdown {

char32_t quoteCharacter(Quote quote) {
    constexpr std::array<char32_t, 4> characters{0x2018, 0x2019, 0x201C, 0x201D};
    return characters[static_cast<std::size_t>(quote)];
}

std::string_view symbolText(Symbol symbol) {
    constexpr std::array<std::string_view, 7> texts{"—", "–", "…", "«\u00a0", "\u00a0»", "«", "»"};
    return texts[static_cast<std::size_t>(symbol)];
}

std::string_view symbolName(Symbol symbol) {
    constexpr std::array<std::string_view, 7> names{"mdash",       "ndash", "hellip", "laquo_space",
                                                    "raquo_space", "laquo", "raquo"};
    return names[static_cast<std::size_t>(symbol)];
}

} // namespace lectern::markdown
