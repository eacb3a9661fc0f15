// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ASCII classes as Ruby's regular expressions have them: \\s, \\d, \\w.
#pragma once

#include <cstddef>
#include <string_view>

namespace lectern::liquid {

constexpr bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isWord(char c) {
    return isAsciiLetter(c) || isDigit(c) || c == '_';
}
// Liquid's VariableSegment.
constexpr bool isSegment(char c) {
    return isWord(c) || c == '-';
}

// Without white space at either end; unlike Ruby's strip it leaves NUL alone.
constexpr std::string_view trimSpace(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

// The position behind the white space that starts at `position`.
constexpr std::size_t skipSpace(std::string_view text, std::size_t position) {
    while (position < text.size() && isSpace(text[position]))
        ++position;
    return position;
}

} // namespace lectern::liquid
