// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::array<std::uint8_t, 256> makeClasses() {
    std::array<std::uint8_t, 256> classes{};
    for (const char c : std::string_view(" \t\n\r\f\v"))
        classes[static_cast<unsigned char>(c)] |= SpaceClass;
    for (int c = '!'; c <= '~'; ++c) {
        const bool digit = c >= '0' && c <= '9';
        const bool lower = c >= 'a' && c <= 'z';
        const bool upper = c >= 'A' && c <= 'Z';
        const bool hex = digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        std::uint8_t& flags = classes[static_cast<std::size_t>(c)];
        if (digit)
            flags |= WordClass | DigitClass;
        else if (lower || upper)
            flags |= WordClass | AlphaClass;
        else
            flags |= PunctuationClass;
        if (hex)
            flags |= HexClass;
        if (c == '_')
            flags |= WordClass;
    }
    return classes;
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool isNameCharacter(std::string_view text, std::size_t position) {
    const char c = text[position];
    if (isAscii(c))
        return isWord(c) || c == '-' || c == '.';
    return isAlphanumeric(codePointAt(text, position));
}

bool isNameStart(std::string_view text, std::size_t position) {
    if (position >= text.size())
        return false;
    const char c = text[position];
    return isAscii(c) ? hasClass(c, AlphaClass) || c == '_' : isAlpha(codePointAt(text, position));
}

std::size_t endOfSimpleName(std::string_view text, std::size_t position) {
    if (!isNameStart(text, position))
        return position;
    while (position < text.size() && isNameCharacter(text, position))
        position = nextPosition(text, position);
    return position;
}

} // unnamed namespace

constinit const std::array<std::uint8_t, 256> characterClasses = makeClasses();

char32_t codePointAt(std::string_view text, std::size_t position) {
    if (position >= text.size())
        return 0;
    if (isAscii(text[position]))
        return static_cast<unsigned char>(text[position]);
    return text::decode(text, position);
}

std::size_t previousPosition(std::string_view text, std::size_t position) {
    const std::size_t earliest = position > 4 ? position - 4 : 0;
    do
        --position;
    while (position > earliest && isContinuation(text[position]));
    return position;
}

std::size_t nextPosition(std::string_view text, std::size_t position) {
    const std::size_t latest = std::min(text.size(), position + 4);
    do
        ++position;
    while (position < latest && isContinuation(text[position]));
    return position;
}

char32_t codePointBefore(std::string_view text, std::size_t position) {
    if (position == 0)
        return 0;
    if (isAscii(text[position - 1]))
        return static_cast<unsigned char>(text[position - 1]);
    return codePointAt(text, previousPosition(text, position));
}

bool isAlpha(char32_t codePoint) {
    if (codePoint < 0x80)
        return hasClass(static_cast<char>(codePoint), AlphaClass);
    return text::isAlphanumeric(codePoint) && !text::isDigit(codePoint);
}

bool isAlphanumeric(char32_t codePoint) {
    if (codePoint < 0x80)
        return hasClass(static_cast<char>(codePoint), AlphaClass | DigitClass);
    return text::isAlphanumeric(codePoint);
}

bool isWordCharacter(char32_t codePoint) {
    if (codePoint < 0x80)
        return isWord(static_cast<char>(codePoint));
    const bool connector = codePoint == 0x203F || codePoint == 0x2040 || codePoint == 0x2054 ||
                           codePoint == 0xFE33 || codePoint == 0xFE34 ||
                           (codePoint >= 0xFE4D && codePoint <= 0xFE4F) || codePoint == 0xFF3F;
    return connector || text::isAlphanumeric(codePoint);
}

std::string_view trimLeft(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size() && (isSpace(text[start]) || text[start] == '\0'))
        ++start;
    return text.substr(start);
}

std::string_view trimRight(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && (isSpace(text[end - 1]) || text[end - 1] == '\0'))
        --end;
    return text.substr(0, end);
}

std::string_view trim(std::string_view text) {
    return trimLeft(trimRight(text));
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

bool containsWord(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = !isWordCharacter(codePointBefore(text, at));
        if (starts && !isWordCharacter(codePointAt(text, at + word.size())))
            return true;
    }
    return false;
}

std::size_t endOfName(std::string_view text, std::size_t position) {
    const std::size_t end = endOfSimpleName(text, position);
    if (end == position || end >= text.size() || text[end] != ':')
        return end;
    const std::size_t second = endOfSimpleName(text, end + 1);
    return second == end + 1 ? end : second;
}

} // namespace lectern::markdown
