// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the parentheses of an inline link, and wiki links.
#include "base/Text.h"
#include "markdown/Characters.h"
#include "markdown/kramdown/span/SpanParser.h"

#include <algorithm>

namespace lectern::markdown {

// "(URL)", "(<URL>)", each with a title if there is one. Parentheses within the URL must match.
bool SpanParser::readInlineTarget(Node& link, std::size_t open, std::string_view altText) {
    if (open + 1 < m_text.size() && m_text[open + 1] == '<') {
        const std::size_t close = m_lookahead->find(Closer::Angle, open + 2);
        if (close != npos)
            m_position = std::max(m_position, close); // what a failure has cost
        if (close != npos && m_text.substr(open, close - open).find('\n') == npos) {
            const std::string_view url = m_text.substr(open + 2, close - open - 2);
            if (close + 1 < m_text.size() && m_text[close + 1] == ')') {
                setTarget(link, url, nullptr, altText, nullptr);
                m_position = close + 2;
                return true;
            }
            return readTitle(link, close + 1, url, altText);
        }
    }
    if (m_lookahead->find(Closer::Parenthesis, open) == npos)
        return false;
    int depth = 0;
    std::size_t at = open;
    for (; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '(')
            ++depth;
        else if ((c == ')' && --depth == 0) ||
                 (isSpace(c) && at + 1 < m_text.size() && (m_text[at + 1] == '"' || m_text[at + 1] == '\'')))
            break;
    }
    m_position = std::max(m_position, at);
    if (at >= m_text.size())
        return false;
    const std::string_view url = trim(m_text.substr(open + 1, at - open - 1));
    if (depth != 0)
        return readTitle(link, at + 1, url, altText);
    setTarget(link, url, nullptr, altText, nullptr);
    m_position = at + 1;
    return true;
}

// A title, from its quotation mark to the same mark before the closing parenthesis.
bool SpanParser::readTitle(Node& link, std::size_t position, std::string_view url, std::string_view altText) {
    while (position < m_text.size() && isSpace(m_text[position]))
        ++position;
    if (position >= m_text.size() || (m_text[position] != '"' && m_text[position] != '\''))
        return false;
    const char quote = m_text[position];
    for (std::size_t close = m_text.find(quote, position + 2); close != npos;
         close = m_text.find(quote, close + 1)) {
        std::size_t end = close + 1;
        while (end < m_text.size() && isSpace(m_text[end]))
            ++end;
        if (end < m_text.size() && m_text[end] == ')') {
            const std::string_view title = m_text.substr(position + 1, close - position - 1);
            setTarget(link, url, &title, altText, nullptr);
            m_position = end + 1;
            return true;
        }
        m_position = std::max(m_position, end);
    }
    m_position = m_text.size();
    return false;
}

// "[[page]]" and "[[page|text]]", as md4c reads them. Returns the position itself where there is none.
std::size_t SpanParser::parseWikiLink(std::size_t at) {
    const std::size_t close = m_lookahead->find(Closer::Bracket, at + 2);
    if (close == npos || close == at + 2 || m_inLink || m_text.substr(close, 2) != "]]")
        return at;
    const std::string_view content = m_text.substr(at + 2, close - at - 2);
    if (content.find('\n') != npos || content.find('[') != npos)
        return at;
    const std::size_t pipe = content.find('|');
    const std::string_view page = trim(content.substr(0, pipe));
    const std::string_view text = pipe == npos ? page : trim(content.substr(pipe + 1));
    if (text.empty() || page.empty())
        return at;
    const std::string target = text::replaceAll(page, " ", "%20");
    flush(at);
    Node* link = addNode(NodeType::Link);
    link->attributes(m_document.arena).set(m_document.arena, "href", m_document.arena.copy(target));
    link->attributes(m_document.arena).set(m_document.arena, "class", "wiki-link");
    Node* label = m_document.newNode(NodeType::Text, m_line);
    label->text = text;
    link->append(label);
    return finishAt(close + 2);
}

} // namespace lectern::markdown
