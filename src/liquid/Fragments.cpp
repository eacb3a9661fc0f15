// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces of the lax grammar.
#include "liquid/Fragments.h"

#include "liquid/Characters.h"

namespace lectern::liquid {

namespace {

constexpr bool isQuote(char c) {
    return c == '"' || c == '\'';
}

constexpr bool isPlain(char c) {
    return !isSpace(c) && c != ',' && c != '|' && !isQuote(c);
}

std::size_t quotedEnd(std::string_view text, std::size_t position) {
    if (position >= text.size() || !isQuote(text[position]))
        return noMatch;
    const std::size_t end = text.find(text[position], position + 1);
    return end == noMatch ? noMatch : end + 1;
}

// The end of the run of plain characters and quoted texts at `position`, which is there where nothing fits.
std::size_t runEnd(std::string_view text, std::size_t position) {
    while (position < text.size()) {
        if (isPlain(text[position])) {
            ++position;
            continue;
        }
        const std::size_t end = quotedEnd(text, position);
        if (end == noMatch)
            break;
        position = end;
    }
    return position;
}

} // namespace

std::size_t fragmentEnd(std::string_view text, std::size_t position) {
    if (const std::size_t end = quotedEnd(text, position); end != noMatch)
        return end;
    const std::size_t end = runEnd(text, position);
    return end == position ? noMatch : end;
}

std::size_t fragmentsEnd(std::string_view text, std::size_t position) {
    const std::size_t end = runEnd(text, position);
    return end == position ? noMatch : end;
}

bool isFragment(std::string_view text) {
    return !text.empty() && runEnd(text, 0) == text.size();
}

std::optional<Match> findFragment(std::string_view text, std::size_t from) {
    for (; from < text.size(); ++from) {
        if (const std::size_t end = fragmentEnd(text, from); end != noMatch)
            return Match{from, end};
    }
    return std::nullopt;
}

std::optional<Attribute> findAttribute(std::string_view text, std::size_t from) {
    while (from < text.size()) {
        if (!isWord(text[from])) {
            ++from;
            continue;
        }
        std::size_t nameEnd = from + 1;
        while (nameEnd < text.size() && isSegment(text[nameEnd]))
            ++nameEnd;
        const std::size_t colon = skipSpace(text, nameEnd);
        if (colon >= text.size() || text[colon] != ':') {
            from = nameEnd;
            continue;
        }
        const std::size_t start = skipSpace(text, colon + 1);
        if (const std::size_t end = fragmentEnd(text, start); end != noMatch)
            return Attribute{text.substr(from, nameEnd - from), text.substr(start, end - start), end};
        from = colon + 1;
    }
    return std::nullopt;
}

std::optional<Match> findSignature(std::string_view text, std::size_t from) {
    const auto fits = [](char c) { return isSegment(c) || c == '.' || c == '[' || c == ']'; };
    for (; from < text.size(); ++from) {
        std::size_t end = from;
        while (end < text.size()) { // each character may stand in parentheses of its own
            std::size_t next = end + (text[end] == '(' ? 1 : 0);
            if (next >= text.size() || !fits(text[next]))
                break;
            ++next;
            end = next < text.size() && text[next] == ')' ? next + 1 : next;
        }
        if (end > from)
            return Match{from, end};
    }
    return std::nullopt;
}

} // namespace lectern::liquid
