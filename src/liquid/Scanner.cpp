// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts a template into tokens, each a view into the source.
// Rule: Ruby Liquid 5.4, TemplateParser ({%.*?%} | {{.*?}}?), FullToken, ContentOfVariable, LiquidTagToken.
#include "liquid/Scanner.h"

#include "liquid/Characters.h"

#include <algorithm>

namespace lectern::liquid {

namespace {

constexpr std::size_t npos = std::string_view::npos;

int countLines(std::string_view text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

// The name that stands at the start of `text`: "#" or a word; empty where there is none.
std::string_view leadingName(std::string_view text) {
    if (!text.empty() && text[0] == '#')
        return text.substr(0, 1);
    std::size_t length = 0;
    while (length < text.size() && isWord(text[length]))
        ++length;
    return text.substr(0, length);
}

} // namespace

Scanner::Scanner(std::string_view source) : m_source(source) {}

std::optional<Token> Scanner::next() {
    if (m_lines)
        return nextLine();
    if (m_offset >= m_source.size())
        return std::nullopt;
    std::size_t start = m_offset;
    while ((start = m_source.find('{', start)) != npos) {
        const char second = start + 1 < m_source.size() ? m_source[start + 1] : '\0';
        if (second == '%' || second == '{') {
            if (start == m_offset)
                return second == '%' ? scanTag(start) : scanOutput(start);
            break;
        }
        ++start;
    }
    Token token;
    token.position = {m_line, static_cast<int>(m_offset - m_lineStart + 1)};
    token.source = take((start == npos ? m_source.size() : start) - m_offset);
    return token;
}

std::string_view Scanner::take(std::size_t length) {
    const std::string_view taken = m_source.substr(m_offset, length);
    if (const int lines = countLines(taken); lines > 0) {
        m_line += lines;
        m_lineStart = m_offset + taken.rfind('\n') + 1;
    }
    m_offset += length;
    return taken;
}

Token Scanner::scanTag(std::size_t start) {
    Token token;
    token.kind = Token::Kind::BadTag;
    token.position = {m_line, static_cast<int>(start - m_lineStart + 1)};
    const std::size_t end = m_tagEndsAhead ? m_source.find("%}", start + 2) : npos;
    if (end == npos) {
        m_tagEndsAhead = false;
        token.source = take(2);
        return token;
    }
    token.source = take(end + 2 - start);
    std::string_view inside = token.source.substr(2, token.source.size() - 4);
    token.trimBefore = token.source[2] == '-';
    token.trimAfter = token.source[token.source.size() - 3] == '-';
    if (token.trimBefore && !inside.empty())
        inside.remove_prefix(1);
    const std::size_t nameStart = skipSpace(inside, 0);
    token.name = leadingName(inside.substr(nameStart));
    if (token.name.empty())
        return token;
    const std::size_t markupStart = skipSpace(inside, nameStart + token.name.size());
    token.markup = inside.substr(markupStart);
    if (!token.markup.empty() && token.markup.back() == '-')
        token.markup.remove_suffix(1);
    token.kind = Token::Kind::Tag;
    const std::string_view before = inside.substr(0, markupStart);
    if (const int lines = countLines(before); lines > 0) // Ruby counts to where the markup begins
        token.position = {token.position.line + lines, static_cast<int>(markupStart - before.rfind('\n'))};
    return token;
}

Token Scanner::scanOutput(std::size_t start) {
    Token token;
    token.kind = Token::Kind::BadOutput;
    token.position = {m_line, static_cast<int>(start - m_lineStart + 1)};
    const std::size_t end = m_outputEndsAhead ? m_source.find('}', start + 2) : npos;
    if (end == npos) {
        m_outputEndsAhead = false;
        token.source = take(2);
        return token;
    }
    const bool closed = end + 1 < m_source.size() && m_source[end + 1] == '}';
    token.source = take(end + (closed ? 2 : 1) - start);
    token.trimBefore = token.source[2] == '-';
    token.trimAfter = token.source[token.source.size() - 3] == '-';
    if (!closed)
        return token;
    token.kind = Token::Kind::Output;
    token.markup = token.source.substr(2, token.source.size() - 4);
    if (token.markup.starts_with('-'))
        token.markup.remove_prefix(1);
    if (token.markup.ends_with('-'))
        token.markup.remove_suffix(1);
    return token;
}

void Scanner::enterLiquidTag(std::string_view markup, int line) {
    m_lines = Lines{markup, line};
}

std::optional<Token> Scanner::nextLine() {
    while (!m_lines->rest.empty()) {
        const std::size_t end = m_lines->rest.find('\n');
        const std::string_view line = m_lines->rest.substr(0, end);
        m_lines->rest = end == npos ? std::string_view() : m_lines->rest.substr(end + 1);
        const int number = m_lines->line++;
        const std::size_t start = skipSpace(line, 0);
        if (start == line.size())
            continue;
        Token token;
        token.kind = Token::Kind::Tag;
        token.source = line;
        token.position = {number, 0};
        token.name = leadingName(line.substr(start));
        if (token.name.empty()) // no tag at all; nobody will know its name
            token.name = line;
        else
            token.markup = line.substr(skipSpace(line, start + token.name.size()));
        return token;
    }
    return std::nullopt;
}

} // namespace lectern::liquid
