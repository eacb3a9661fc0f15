// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the strict grammar.
#include "liquid/Lexer.h"

#include "base/Text.h"
#include "liquid/Characters.h"

#include <array>

namespace lectern::liquid {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t usualWords = 24; // more are rare in one markup

std::size_t comparisonLength(std::string_view rest) {
    const char second = rest.size() > 1 ? rest[1] : '\0';
    switch (rest[0]) {
    case '=':
    case '!':
        return second == '=' ? 2 : 0;
    case '<':
        return second == '>' || second == '=' ? 2 : 1;
    case '>':
        return second == '=' ? 2 : 1;
    case 'c':
        return rest.starts_with("contains") && rest.size() > 8 && isSpace(rest[8]) ? 8 : 0;
    default:
        return 0;
    }
}

std::size_t numberLength(std::string_view rest) {
    std::size_t length = rest[0] == '-' ? 1 : 0;
    const std::size_t digits = length;
    while (length < rest.size() && isDigit(rest[length]))
        ++length;
    if (length == digits)
        return 0;
    if (length + 1 < rest.size() && rest[length] == '.' && isDigit(rest[length + 1])) {
        ++length;
        while (length < rest.size() && isDigit(rest[length]))
            ++length;
    }
    return length;
}

std::size_t identifierLength(std::string_view rest) {
    if (!isAsciiLetter(rest[0]) && rest[0] != '_')
        return 0;
    std::size_t length = 1;
    while (length < rest.size() && isSegment(rest[length]))
        ++length;
    return length < rest.size() && rest[length] == '?' ? length + 1 : length;
}

std::size_t stringLength(std::string_view rest) {
    if (rest[0] != '"' && rest[0] != '\'')
        return 0;
    const std::size_t end = rest.find(rest[0], 1);
    return end == npos ? 0 : end + 1;
}

Lexeme special(std::string_view rest) {
    constexpr std::string_view characters = "|.:,[]()?-";
    const std::size_t found = characters.find(rest[0]);
    if (found == npos)
        return {};
    return {static_cast<Word>(found), rest.substr(0, 1)};
}

// An empty text where no word begins here.
Lexeme wordAt(std::string_view rest) {
    const char first = rest[0];
    const bool isIdentifier = isWord(first) && !isDigit(first) && first != 'c'; // "contains" is a comparison
    if (isIdentifier)
        return {Word::Identifier, rest.substr(0, identifierLength(rest))};
    if (const std::size_t length = comparisonLength(rest))
        return {Word::Comparison, rest.substr(0, length)};
    if (const std::size_t length = stringLength(rest))
        return {Word::String, rest.substr(0, length)};
    if (const std::size_t length = numberLength(rest))
        return {Word::Number, rest.substr(0, length)};
    if (const std::size_t length = identifierLength(rest))
        return {Word::Identifier, rest.substr(0, length)};
    if (rest.starts_with(".."))
        return {Word::DotDot, rest.substr(0, 2)};
    return special(rest);
}

} // namespace

std::string_view wordName(Word word) {
    constexpr std::array<std::string_view, 16> names = {
        "pipe",     "dot",  "colon",  "comma",  "open_square", "close_square", "open_round", "close_round",
        "question", "dash", "string", "number", "id",          "dotdot",       "comparison", "end_of_string"};
    return names[static_cast<std::size_t>(word)];
}

std::pmr::vector<Lexeme> lex(std::string_view markup, std::string& problem,
                             std::pmr::memory_resource& memory) {
    std::pmr::vector<Lexeme> words(&memory);
    words.reserve(usualWords);
    for (std::size_t position = skipSpace(markup, 0); position < markup.size();) {
        const std::string_view rest = markup.substr(position);
        const Lexeme word = wordAt(rest);
        if (word.text.empty()) {
            problem = "Unexpected character " + std::string(text::slice(rest.substr(0, 4), 0, 1));
            break;
        }
        words.push_back(word);
        position = skipSpace(markup, position + word.text.size());
    }
    words.push_back({Word::End, {}});
    return words;
}

} // namespace lectern::liquid
