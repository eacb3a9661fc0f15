// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The strict grammar of expressions.
#pragma once

#include "liquid/Lexer.h"

#include <cstddef>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::liquid {

// Walks over the words of one markup. The first step that does not fit sets problem(); every later one then
// does nothing, so that a caller may check once at the end. Views returned are good as long as the markup and
// the parser. Source: Ruby Liquid 5.4, parser.rb.
class Parser {
public:
    explicit Parser(std::string_view markup);
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool look(Word word, std::size_t ahead = 0) const;
    // Takes the next word if it is of that kind; an empty view otherwise.
    std::string_view accept(Word word);
    // Takes the next word if it is that identifier.
    bool acceptIdentifier(std::string_view name);
    // Takes the next word, which must be of that kind.
    std::string_view expect(Word word);
    // A literal, a range or a variable with its lookups, the white space between its words taken out: what
    // Expression::parse takes.
    std::string expression();

    void fail(std::string problem);
    bool failed() const { return !m_problem.empty(); }
    // Ruby's message, without position and markup.
    const std::string& problem() const { return m_problem; }

private:
    void appendExpression(std::string& out);
    void appendLookups(std::string& out);

    static constexpr int maximumDepth = 100;

    std::string m_problem;
    std::byte m_room[2048]; // for the words of all but the longest markup
    std::pmr::monotonic_buffer_resource m_memory{m_room, sizeof m_room};
    std::pmr::vector<Lexeme> m_words;
    std::size_t m_next = 0;
    int m_depth = 0;
};

} // namespace lectern::liquid
