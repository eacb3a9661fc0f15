// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the strict grammar.
#pragma once

#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::liquid {

enum class Word {
    Pipe,
    Dot,
    Colon,
    Comma,
    OpenSquare,
    CloseSquare,
    OpenRound,
    CloseRound,
    Question,
    Dash,
    String, // with its quotes
    Number,
    Identifier,
    DotDot,
    Comparison,
    End,
};

struct Lexeme {
    Word word = Word::End;
    std::string_view text;
};

// Ruby's name for the kind of word, as its messages have it: "open_square".
std::string_view wordName(Word word);

// Cuts markup into words, an End last. `problem` names the first character that begins none; the words before
// it are kept. They stand in `memory`. Source: Ruby Liquid 5.4, lexer.rb.
std::pmr::vector<Lexeme> lex(std::string_view markup, std::string& problem,
                             std::pmr::memory_resource& memory);

} // namespace lectern::liquid
