// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dashes, ellipses, guillemets, entities, escapes, breaks, code and formulas: spans of one or two rules.
#include "markdown/Characters.h"
#include "markdown/KramdownEntities.h"
#include "markdown/kramdown/span/CodeSpans.h"
#include "markdown/kramdown/span/SpanParser.h"

#include <algorithm>
#include <charconv>

namespace lectern::markdown {

namespace {

// Above every code point: written as it was.
constexpr char32_t noCodePoint = 0xFFFFFFFF;

char32_t parseNumber(std::string_view digits, int base) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
    return error == std::errc() && number <= 0x10FFFF && !surrogate ? entityNumbered(number) : noCodePoint;
}

std::size_t endOf(std::string_view text, std::size_t position, int classes) {
    while (position < text.size() && hasClass(text[position], classes))
        ++position;
    return position;
}

// "name;" by kramdown's idea of a name: its end, or the position itself.
std::size_t endOfEntityName(std::string_view text, std::size_t position) {
    if (position >= text.size() || !(isWord(text[position]) || text[position] == ':'))
        return position;
    std::size_t end = position + 1;
    while (end < text.size() &&
           (isWord(text[end]) || text[end] == '-' || text[end] == '.' || text[end] == ':'))
        ++end;
    return end < text.size() && text[end] == ';' ? end : position;
}

} // unnamed namespace

std::size_t SpanParser::parseSymbol(std::size_t start, std::size_t length, Symbol symbol) {
    flush(start);
    addNode(NodeType::TypographicSymbol)->kind = static_cast<std::uint8_t>(symbol);
    return finishAt(start + length);
}

std::size_t SpanParser::parseDashes(std::size_t at) {
    if (!m_rules.typographicSymbols)
        return at + 1;
    const std::string_view rest = m_text.substr(at, 3);
    if (rest == "---")
        return parseSymbol(at, 3, Symbol::EmDash);
    if (rest == "...")
        return parseSymbol(at, 3, Symbol::Ellipsis);
    return rest.starts_with("--") ? parseSymbol(at, 2, Symbol::EnDash) : at + 1;
}

// "<<" and ">>", with the space on their inner side.
std::size_t SpanParser::parseAngleSymbol(std::size_t at) {
    const char angle = m_text[at];
    if (!m_rules.typographicSymbols || at + 1 >= m_text.size() || m_text[at + 1] != angle)
        return at + 1;
    if (angle == '<') {
        const bool space = at + 2 < m_text.size() && m_text[at + 2] == ' ';
        return parseSymbol(at, space ? 3 : 2, space ? Symbol::LeftGuillemetSpace : Symbol::LeftGuillemet);
    }
    const bool space = hasTextSince(at) && m_text[at - 1] == ' ';
    return parseSymbol(space ? at - 1 : at, space ? 3 : 2,
                       space ? Symbol::SpaceRightGuillemet : Symbol::RightGuillemet);
}

std::size_t SpanParser::addEntity(char32_t codePoint, std::size_t start, std::size_t end) {
    flush(start);
    Node* node = addNode(NodeType::Entity);
    node->number = codePoint;
    node->text = m_text.substr(start, end - start);
    return finishAt(end);
}

// "&name;", "&#10;", "&#xA;". An unknown name is text, its ampersand an entity.
std::size_t SpanParser::parseEntity(std::size_t at) {
    if (m_text.substr(at, 2) == "&#") {
        const bool hex = m_text.substr(at + 2, 1) == "x";
        const std::size_t start = at + (hex ? 3 : 2);
        const std::size_t end = endOf(m_text, start, hex ? HexClass : DigitClass);
        if (end == start || end >= m_text.size() || m_text[end] != ';')
            return at + 1;
        return addEntity(parseNumber(m_text.substr(start, end - start), hex ? 16 : 10), at, end + 1);
    }
    const std::size_t end = endOfEntityName(m_text, at + 1);
    if (end == at + 1)
        return at + 1;
    if (const auto codePoint = entityNamed(m_text.substr(at + 1, end - at - 1)))
        return addEntity(*codePoint, at, end + 1);
    flush(at);
    addNode(NodeType::Entity)->number = U'&';
    addText(m_text.substr(at + 1, end - at));
    return finishAt(end + 1);
}

bool SpanParser::isEscapable(char character) const {
    constexpr std::string_view escapable = "\\.*_+`<>()[]{}#!:|\"'$=-";
    return escapable.find(character) != npos || (character == '~' && m_rules.gfm);
}

std::size_t SpanParser::parseBackslash(std::size_t at) {
    const char next = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
    const char third = at + 2 < m_text.size() ? m_text[at + 2] : '\0';
    if (m_rules.typographicSymbols && (next == '<' || next == '>') && third == next) {
        for (int i = 0; i < 2; ++i) {
            flush(at);
            addNode(NodeType::Entity)->number = static_cast<unsigned char>(next);
        }
        return finishAt(at + 3);
    }
    if (m_within == SpanSet::Typography)
        return at + 1;
    if (m_rules.lineBreaks && next == '\\' && third == '\n') {
        flush(at);
        addNode(NodeType::Break);
        return finishAt(at + 2);
    }
    if (next == '\0' || !isEscapable(next))
        return at + 1;
    flush(at);
    addText(m_text.substr(at + 1, 1));
    return finishAt(at + 2);
}

// Two spaces at the end of a line.
std::size_t SpanParser::parseNewline(std::size_t at) {
    if (m_rules.lineBreaks && at >= m_run + 2 && m_text[at - 1] == ' ' && m_text[at - 2] == ' ') {
        flush(at - 2);
        addNode(NodeType::Break);
        finishAt(at);
    }
    return at + 1;
}

std::size_t SpanParser::parseCode(std::size_t at) {
    const CodeSpanPlace span = codeSpanAt(m_text, at, *m_lookahead);
    if (!span.isCode)
        return addLiteral(at, span.end);
    flush(at);
    addNode(NodeType::CodeSpan)->text = span.code;
    return finishAt(span.end);
}

std::size_t SpanParser::parseMath(std::size_t at) {
    if (m_text.substr(at, 2) != "$$")
        return at + 1;
    const std::size_t close = m_lookahead->find(Closer::MathEnd, at + 2);
    if (close == npos)
        return at + 1;
    flush(at);
    addNode(NodeType::Math)->text = trim(m_text.substr(at + 2, close - at - 2));
    return finishAt(close + 2);
}

} // namespace lectern::markdown
