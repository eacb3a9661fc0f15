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

bool endsIn(std::string_view css, std::string_view word) {
    return css.size() >= word.size() && equalsIgnoringCase(css.substr(css.size() - word.size()), word);
}

// Past the comment that begins at `position`.
std::size_t commentEnd(std::string_view css, std::size_t position) {
    const std::size_t end = css.find("*/", position + 2);
    return end == std::string_view::npos ? css.size() : end + 2;
}

// An address, without its quotes.
struct Named {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// The address behind the url( or the @import that ends before `position`; empty at an @import of url(), whose
// address is met later.
Named addressAt(std::string_view css, std::size_t position, bool isUrl) {
    const std::size_t start = skipSpaces(css, position);
    const char quote = start < css.size() ? css[start] : '\0';
    if (quote == '"' || quote == '\'') {
        return {start + 1, std::min(css.find_first_of(std::string{quote, '\n'}, start + 1), css.size())};
    }
    if (!isUrl) {
        return {position, position};
    }
    return {start, std::min(css.find_first_of(" \t\n\r\f)", start), css.size())};
}

// Whether the url( that ends before `position` is an @import's.
bool isImported(std::string_view css, std::size_t position) {
    std::size_t end = position - std::string_view("url(").size();
    while (end > 0 && isSpace(css[end - 1])) {
        --end;
    }
    return endsIn(css.substr(0, end), "@import");
}

} // namespace

std::string withCssAddresses(std::string_view css,
                             const std::function<std::string(std::string_view, CssLink)>& replace) {
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
        const bool isUrl = endsIn(read, "url(");
        if (!isUrl && !endsIn(read, "@import")) {
            continue;
        }
        const bool isImport = !isUrl || isImported(css, position);
        const Named named = addressAt(css, position, isUrl);
        result += css.substr(position, named.begin - position);
        if (named.end > named.begin) {
            const std::string_view address = css.substr(named.begin, named.end - named.begin);
            result += replace(address, isImport ? CssLink::Import : CssLink::File);
        }
        position = named.end;
    }
    return result;
}

std::string withSchemesInCss(std::string_view css) {
    return withCssAddresses(css, [](std::string_view address, CssLink) {
        return (address.starts_with("//") ? "https:" : "") + std::string(address);
    });
}

} // namespace lectern::web
