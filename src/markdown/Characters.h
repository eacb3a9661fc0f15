// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Character classes as Ruby's regular expressions know them: \s, \w and \d are ASCII, [[:alpha:]] and \b are
// not.
#pragma once

#include "base/Text.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace lectern::markdown {

enum CharacterClass : std::uint8_t {
    SpaceClass = 1, // \s: space, tab, newline, return, form feed, vertical tab
    WordClass = 2,  // \w
    PunctuationClass = 4,
    AlphaClass = 8,
    DigitClass = 16,
    HexClass = 32,
};

extern const std::array<std::uint8_t, 256> characterClasses;

inline bool hasClass(char character, int classes) {
    return (characterClasses[static_cast<unsigned char>(character)] & classes) != 0;
}
inline bool isSpace(char character) {
    return hasClass(character, SpaceClass);
}
inline bool isBlank(char character) {
    return character == ' ' || character == '\t';
}
inline bool isWord(char character) {
    return hasClass(character, WordClass);
}
inline bool isDigit(char character) {
    return hasClass(character, DigitClass);
}
inline bool isAscii(char character) {
    return static_cast<unsigned char>(character) < 0x80;
}

// The code point that begins at, or ends before, a position; U+0000 beyond the text's ends.
char32_t codePointAt(std::string_view text, std::size_t position);
char32_t codePointBefore(std::string_view text, std::size_t position);
// Where the code point that ends before the position begins. Precondition: position > 0.
std::size_t previousPosition(std::string_view text, std::size_t position);
std::size_t nextPosition(std::string_view text, std::size_t position);

bool isAlpha(char32_t codePoint);         // [[:alpha:]]
bool isAlphanumeric(char32_t codePoint);  // [[:alnum:]]
bool isWordCharacter(char32_t codePoint); // \p{Word}, what \b goes by

std::string_view trimLeft(std::string_view text);  // Ruby's lstrip
std::string_view trimRight(std::string_view text); // Ruby's rstrip, NUL too
std::string_view trim(std::string_view text);
std::string lowerAscii(std::string_view text);
bool equalsIgnoringCase(std::string_view text, std::string_view lower); // ASCII

bool containsWord(std::string_view text, std::string_view word); // /\bword\b/

// Where a name by REXML's UNAME_STR ends that begins at the position; the position itself where none does.
std::size_t endOfName(std::string_view text, std::size_t position);

} // namespace lectern::markdown
