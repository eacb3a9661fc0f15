// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line begins with decides what it is and what it ends; the rules that several blocks share.
#include "markdown/Characters.h"
#include "markdown/kramdown/block/BlockParser.h"

#include <algorithm>

namespace lectern::markdown {

std::size_t BlockParser::lineEnd(std::size_t position) const {
    const std::size_t newline = m_source->text.find('\n', position);
    return newline == npos ? m_source->text.size() : newline + 1;
}

// The rest of the line without its newline.
std::string_view BlockParser::lineAfter(std::size_t position) const {
    const std::size_t newline = m_source->text.find('\n', position);
    return m_source->text.substr(position, newline == npos ? npos : newline - position);
}

std::size_t BlockParser::skipIndent(std::size_t position) const {
    const std::string_view text = m_source->text;
    const std::size_t latest = std::min(position + 3, text.size() - 1);
    while (position < latest && text[position] == ' ')
        ++position;
    return position;
}

std::size_t BlockParser::blankLines(std::size_t position) const {
    const std::string_view text = m_source->text;
    std::size_t end = npos;
    for (; position < text.size() && isSpace(text[position]); ++position) {
        if (text[position] == '\n')
            end = position + 1;
    }
    return end;
}

bool BlockParser::atCodeIndent(std::size_t position) const {
    return m_source->text[position] == '\t' || m_source->text.substr(position, 4) == "    ";
}

// "^" alone on its line.
std::size_t BlockParser::endOfBlockMark(std::size_t position) const {
    if (m_source->text[position] != '^')
        return npos;
    return m_source->lookahead.lineEndAfter(position + 1);
}

// A line that is an IAL and nothing else; the indent has been skipped.
std::optional<BracedList> BlockParser::blockAttributeList(std::size_t position) {
    const std::string_view text = m_source->text;
    if (text.substr(position, 2) != "{:" || position + 2 >= text.size() || text[position + 2] == ':' ||
        text[position + 2] == '/')
        return std::nullopt;
    return bracedList(text, position + 2, m_source->lookahead, After::LineEnd);
}

// A tag ends a paragraph unless it is of an element that belongs into text. Letter case counts, as it does in
// kramdown.
bool BlockParser::htmlEndsParagraph(std::size_t afterIndent) {
    const std::string_view text = m_source->text;
    if (text[afterIndent] != '<' || afterIndent + 1 >= text.size())
        return false;
    const bool closing = text[afterIndent + 1] == '/';
    const std::size_t start = afterIndent + (closing ? 2 : 1);
    const std::size_t end = endOfName(text, start);
    if (end == start)
        return false;
    std::size_t wordEnd = start;
    while (wordEnd < end && isWordCharacter(codePointAt(text, wordEnd)))
        wordEnd = nextPosition(text, wordEnd);
    const std::string_view word = text.substr(start, wordEnd - start);
    const HtmlName* known = findHtmlName(word);
    if ((known && known->isSpan()) || word == "script")
        return false;
    return !closing || endTag(text, afterIndent).has_value();
}

// Blank lines, IALs, EOB marks and tags of blocks end what may run on over lines.
bool BlockParser::endsLazyLines(std::size_t position) {
    const std::string_view text = m_source->text;
    if (position >= text.size())
        return true;
    const std::size_t content = skipIndent(position);
    switch (text[content]) {
    case '{':
        return blockAttributeList(content).has_value();
    case '<':
        return htmlEndsParagraph(content);
    case '^':
        return content == position && endOfBlockMark(position) != npos;
    default:
        return isSpace(text[position]) && blankLines(position) != npos;
    }
}

bool BlockParser::endsParagraph(std::size_t position) {
    if (endsLazyLines(position))
        return true;
    const std::string_view text = m_source->text;
    const std::size_t content = skipIndent(position);
    const char first = text[content];
    if (first == ':')
        return definitionMarkerFollows(position);
    if (!m_gfm || !m_document.options.paragraphEndQuirk)
        return false;
    switch (first) {
    case '>':
        return true;
    case '#':
        return content == position && atAtxHeader(position);
    case '~':
    case '`':
        return atFence(position);
    case '*':
    case '-':
    case '+':
        return listMarkerFollows(position);
    default:
        return isDigit(first) && listMarkerFollows(position);
    }
}

bool BlockParser::beforeBlockBoundary(std::size_t position) {
    const std::string_view text = m_source->text;
    if (position >= text.size() || blankLines(position) != npos || endOfBlockMark(position) != npos)
        return true;
    return blockAttributeList(skipIndent(position)).has_value();
}

// Three or more of one mark, spaces between them allowed.
bool BlockParser::atRule(std::size_t position) const {
    const std::string_view text = m_source->text;
    position = skipIndent(position);
    const char mark = text[position];
    if (mark != '*' && mark != '-' && mark != '_')
        return false;
    int marks = 0;
    for (; position < text.size() && text[position] != '\n'; ++position) {
        if (text[position] == mark)
            ++marks;
        else if (!isBlank(text[position]))
            return false;
    }
    return marks >= 3;
}

bool BlockParser::atFence(std::size_t position) const {
    const std::string_view text = m_source->text;
    position = skipIndent(position);
    const std::string_view mark = text.substr(position, 3);
    return mark.size() == 3 && mark.find_first_not_of("~`") == npos;
}

bool BlockParser::atAtxHeader(std::size_t position) const {
    const std::string_view text = m_source->text;
    std::size_t end = position;
    while (end < text.size() && end < position + 7 && text[end] == '#')
        ++end;
    return end > position && end <= position + 6 && end < text.size() && isBlank(text[end]);
}

} // namespace lectern::markdown
