// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The strict grammar of expressions.
#include "liquid/Parser.h"

namespace lectern::liquid {

Parser::Parser(std::string_view markup) : m_words(lex(markup, m_problem, m_memory)) {}

bool Parser::look(Word word, std::size_t ahead) const {
    return !failed() && m_next + ahead < m_words.size() && m_words[m_next + ahead].word == word;
}

std::string_view Parser::accept(Word word) {
    return look(word) ? m_words[m_next++].text : std::string_view();
}

bool Parser::acceptIdentifier(std::string_view name) {
    if (!look(Word::Identifier) || m_words[m_next].text != name)
        return false;
    ++m_next;
    return true;
}

std::string_view Parser::expect(Word word) {
    if (look(word))
        return m_words[m_next].word == Word::End ? std::string_view() : m_words[m_next++].text;
    fail("Expected " + std::string(wordName(word)) + " but found " +
         std::string(wordName(m_words[m_next].word)));
    return {};
}

std::string Parser::expression() {
    std::string out;
    if (!failed())
        appendExpression(out);
    return out;
}

void Parser::fail(std::string problem) {
    if (!failed())
        m_problem = std::move(problem);
}

void Parser::appendExpression(std::string& out) {
    const Lexeme& next = m_words[m_next];
    if (m_depth >= maximumDepth)
        return fail("Nesting too deep");
    ++m_depth;
    switch (next.word) {
    case Word::Identifier:
        out += accept(Word::Identifier);
        appendLookups(out);
        break;
    case Word::OpenSquare:
        out += accept(Word::OpenSquare);
        appendExpression(out);
        out += expect(Word::CloseSquare);
        appendLookups(out);
        break;
    case Word::String:
    case Word::Number:
        out += accept(next.word);
        break;
    case Word::OpenRound:
        out += accept(Word::OpenRound);
        appendExpression(out);
        out += expect(Word::DotDot);
        if (!failed())
            appendExpression(out);
        out += expect(Word::CloseRound);
        break;
    default:
        fail("[:" + std::string(wordName(next.word)) +
             (next.word == Word::End ? "" : ", \"" + std::string(next.text) + "\"") +
             "] is not a valid expression");
    }
    --m_depth;
}

void Parser::appendLookups(std::string& out) {
    while (!failed()) {
        if (look(Word::OpenSquare)) {
            out += accept(Word::OpenSquare);
            appendExpression(out);
            out += expect(Word::CloseSquare);
        } else if (look(Word::Dot)) {
            out += accept(Word::Dot);
            out += expect(Word::Identifier);
        } else {
            return;
        }
    }
}

} // namespace lectern::liquid
