// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// *Emphasis*, **strong** and ~~struck~~ text. Source: kramdown, "Syntax: Emphasis"; GFM, "Strikethrough".
#include "markdown/Characters.h"
#include "markdown/kramdown/span/SpanParser.h"

namespace lectern::markdown {

namespace {

// "snake_case" and "well-known_": an underscore behind a letter begins nothing.
bool endsInLetter(std::string_view text, std::size_t end) {
    if (end > 0 && text[end - 1] == '-')
        --end;
    return isAlpha(codePointBefore(text, end));
}

char characterAt(std::string_view text, std::size_t position) {
    return position < text.size() ? text[position] : '\0';
}

} // unnamed namespace

// A mark ends its span unless white space stands before it, nothing is between, or it belongs to a longer
// mark.
bool SpanParser::emphasisEnds(std::size_t at, const Stop& stop) const {
    if (m_text[at] != stop.mark || (stop.length == 2 && characterAt(m_text, at + 1) != stop.mark))
        return false;
    if (isSpace(m_text[at - 1]) || (!hasTextSince(at) && !m_tree->first))
        return false;
    const bool doubled = characterAt(m_text, at + 1) == stop.mark && characterAt(m_text, at + 2) != stop.mark;
    if (stop.length == 1 && doubled)
        return false;
    return stop.mark != '_' || !isAlphanumeric(codePointAt(m_text, at + stop.length));
}

std::size_t SpanParser::parseEmphasis(std::size_t at) {
    const char mark = m_text[at];
    const std::size_t length = characterAt(m_text, at + 1) == mark ? 2 : 1;
    const std::size_t start = at + length;
    const bool around = length == 2 ? m_inStrong : m_inEmphasis;
    if (around || (start < m_text.size() && isSpace(m_text[start])) ||
        (mark == '_' && endsInLetter(m_text, at)))
        return addLiteral(at, start);
    if (tryEmphasis(at, length, start))
        return m_run;
    if (length == 2 && m_tree->type != NodeType::Emphasis && tryEmphasis(at, 1, at + 1))
        return m_run;
    return addLiteral(at, start);
}

// Whether there is at all a mark further on that could end the span.
bool SpanParser::mayEndLater(char mark, std::size_t length, std::size_t from) {
    const Closer closer = mark == '*' ? (length == 2 ? Closer::DoubleStar : Closer::Star)
                                      : (length == 2 ? Closer::DoubleUnderscore : Closer::Underscore);
    return m_lookahead->find(closer, from) != npos;
}

// Reads a span with a mark of that length; nothing has happened where it fails.
bool SpanParser::tryEmphasis(std::size_t at, std::size_t length, std::size_t start) {
    if (m_depth > maximumNesting || m_document.budget.exhausted() ||
        !mayEndLater(m_text[at], length, start + 1))
        return false;
    Node* node = m_document.newNode(length == 2 ? NodeType::Strong : NodeType::Emphasis, m_line);
    bool& around = length == 2 ? m_inStrong : m_inEmphasis;
    const bool wasAround = std::exchange(around, true);
    const std::size_t run = m_run;
    Stop stop{.kind = Stop::Kind::Emphasis, .mark = m_text[at], .length = length};
    m_position = start;
    const bool found = parseUntil(*node, stop, SpanSet::All);
    around = wasAround;
    m_run = run;
    if (!found) {
        m_document.budget.spend(m_text.size() - at);
        return false;
    }
    flush(at);
    m_tree->append(node);
    finishAt(m_position + length);
    return true;
}

// "~~text~~", without spaces inside the marks.
std::size_t SpanParser::parseStrikethrough(std::size_t at) {
    const char first = characterAt(m_text, at + 2);
    if (!m_rules.gfm || characterAt(m_text, at + 1) != '~' || first == '\0' || first == '~' || isSpace(first))
        return at + 1;
    const std::size_t close = m_lookahead->find(Closer::StrikeEnd, at + 3);
    if (close == npos || m_depth > maximumNesting)
        return at + 1;
    flush(at);
    Node* node = addNode(NodeType::HtmlElement);
    node->text = "del";
    node->model = ContentModel::Span;
    parse(*node, m_text.substr(at + 2, close - at - 2));
    return finishAt(close + 2);
}

} // namespace lectern::markdown
