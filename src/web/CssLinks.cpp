// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CssLinks.h"

#include <algorithm>

namespace lectern::web {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    return std::ranges::equal(text, lower, [](char given, char wanted) {
        return (given >= 'A' && given <= 'Z' ? static_cast<char>(given + ('a' - 'A')) : given) == wanted;
    });
}

std::size_t skipSpaces(std::string_view css, std::size_t position) {
    while (position < css.size() && isSpace(css[position])) {
        ++position;
    }
    return position;
}

// Where the address begins that a url( or an @import just before `position` names.
std::size_t addressStart(std::string_view css, std::size_t position) {
    position = skipSpaces(css, position);
    return position < css.size() && (css[position] == '"' || css[position] == '\'') ? position + 1 : position;
}

bool endsIn(std::string_view css, std::string_view word) {
    return css.size() >= word.size() && equalsIgnoringCase(css.substr(css.size() - word.size()), word);
}

// Past the comment that begins at `position`.
std::size_t commentEnd(std::string_view css, std::size_t position) {
    const std::size_t end = css.find("*/", position + 2);
    return end == std::string_view::npos ? css.size() : end + 2;
}

} // namespace

std::string withSchemesInCss(std::string_view css) {
    std::string result;
    result.reserve(css.size() + 16);
    std::size_t position = 0;
    while (position < css.size()) {
        if (css.substr(position, 2) == "/*") {
            const std::size_t end = commentEnd(css, position);
            result += css.substr(position, end - position);
            position = end;
            continue;
        }
        result += css[position++];
        const std::string_view read = css.substr(0, position);
        if (!endsIn(read, "url(") && !endsIn(read, "@import")) {
            continue;
        }
        const std::size_t start = addressStart(css, position);
        result += css.substr(position, start - position);
        position = start;
        if (css.substr(start, 2) == "//") {
            result += "https:";
        }
    }
    return result;
}

} // namespace lectern::web
