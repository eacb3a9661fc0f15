// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/html/Escape.h"

#include "markdown/Characters.h"

#include <array>

namespace lectern::markdown {

namespace {

using Set = std::array<bool, 256>;

constexpr Set setOf(std::string_view characters) {
    Set set{};
    for (const char c : characters)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

constexpr Set textSet = setOf("<>&");
constexpr Set attributeSet = setOf("<>&\"");

// Behind a character reference that begins at the position; the position itself where none does.
std::size_t endOfReference(std::string_view text, std::size_t position) {
    std::size_t end = position + 1;
    if (text.substr(end, 2) == "#x") {
        end += 2;
        const std::size_t digits = end;
        while (end < text.size() && hasClass(text[end], HexClass))
            ++end;
        return end > digits && end < text.size() && text[end] == ';' ? end + 1 : position;
    }
    if (text.substr(end, 1) == "#") {
        const std::size_t digits = ++end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return end > digits && end < text.size() && text[end] == ';' ? end + 1 : position;
    }
    if (end >= text.size() || !(isWord(text[end]) || text[end] == ':'))
        return position;
    while (end < text.size() &&
           (isWord(text[end]) || text[end] == '-' || text[end] == '.' || text[end] == ':'))
        ++end;
    return end < text.size() && text[end] == ';' ? end + 1 : position;
}

template <bool keepReferences>
void escape(std::string& out, std::string_view text, const Set& special) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!special[static_cast<unsigned char>(text[i])])
            continue;
        std::string_view replacement;
        switch (text[i]) {
        case '<':
            replacement = "&lt;";
            break;
        case '>':
            replacement = "&gt;";
            break;
        case '"':
            replacement = "&quot;";
            break;
        default:
            if (const std::size_t end = keepReferences ? endOfReference(text, i) : i; end != i) {
                i = end - 1;
                continue;
            }
            replacement = "&amp;";
        }
        out.append(text, run, i - run);
        out += replacement;
        run = i + 1;
    }
    out.append(text, run);
}

} // unnamed namespace

void escapeAll(std::string& out, std::string_view text) {
    escape<false>(out, text, textSet);
}

void escapeText(std::string& out, std::string_view text) {
    escape<true>(out, text, textSet);
}

void escapeAttribute(std::string& out, std::string_view text) {
    escape<true>(out, text, attributeSet);
}

void escapeEverything(std::string& out, std::string_view text) {
    escape<false>(out, text, attributeSet);
}

void escapeUrl(std::string& out, std::string_view url) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view allowed = "~-_.+!*(),%#@?=;:/$";
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (hasClass(c, AlphaClass | DigitClass) ||
            (c != '\0' && allowed.find(c) != std::string_view::npos)) {
            out += c;
        } else if (c == '&') {
            out += "&amp;";
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
}

} // namespace lectern::markdown
