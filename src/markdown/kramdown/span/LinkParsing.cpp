// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// [Links], ![images] and [^footnote] markers. Source: kramdown, "Syntax: Links and images", "Syntax:
// Footnotes".
#include "markdown/Characters.h"
#include "markdown/kramdown/LinkIds.h"
#include "markdown/kramdown/span/SpanParser.h"

namespace lectern::markdown {

namespace {

std::size_t skipSpace(std::string_view text, std::size_t position) {
    while (position < text.size() && isSpace(text[position]))
        ++position;
    return position;
}

} // unnamed namespace

std::size_t SpanParser::parseBracket(std::size_t at) {
    if (at + 1 >= m_text.size())
        return at + 1;
    if (m_text[at + 1] == '^')
        return parseFootnoteMarker(at);
    if (m_rules.wikiLinks && m_text[at + 1] == '[') {
        if (const std::size_t end = parseWikiLink(at); end != at)
            return end;
    }
    const bool image = hasTextSince(at) && m_text[at - 1] == '!';
    return parseLink(image ? at - 1 : at, at);
}

std::size_t SpanParser::parseFootnoteMarker(std::size_t at) {
    const std::string_view name = attributeListName(m_text, at + 2);
    const std::size_t close = at + 2 + name.size();
    if (name.empty() || close >= m_text.size() || m_text[close] != ']')
        return at + 1;
    const auto found = m_document.footnoteIndex.find(name);
    if (found == m_document.footnoteIndex.end())
        return addLiteral(at, close + 1);
    flush(at);
    Node* marker = addNode(NodeType::FootnoteMarker);
    marker->text = name;
    marker->number = found->second;
    return finishAt(close + 1);
}

// "[text](URL)", "[text][id]", "[text]", with "!" for an image. Links do not nest; images do.
std::size_t SpanParser::parseLink(std::size_t start, std::size_t bracket) {
    const bool image = start != bracket;
    const bool possible = (image || !m_inLink) && m_depth <= maximumNesting &&
                          !m_document.budget.exhausted() &&
                          m_lookahead->find(Closer::Bracket, bracket + 1) != npos;
    if (!possible)
        return addLiteral(start, bracket + 1);
    Node* link = m_document.newNode(image ? NodeType::Image : NodeType::Link, m_line);
    const bool wasInLink = std::exchange(m_inLink, true);
    const std::size_t run = m_run;
    Stop stop{.kind = Stop::Kind::Bracket};
    m_position = bracket + 1;
    const bool closed = parseUntil(*link, stop, SpanSet::All);
    m_inLink = wasInLink;
    m_run = run;
    if (closed && readTarget(*link, bracket, m_position)) {
        flush(start);
        m_tree->append(link);
        if (image)
            ++m_tree->number;
        return finishAt(m_position);
    }
    m_document.budget.spend(m_position - start);
    return addLiteral(start, bracket + 1);
}

// What stands behind the closing bracket; m_position is behind it afterwards.
bool SpanParser::readTarget(Node& link, std::size_t bracket, std::size_t close) {
    const std::string_view altText = unescaped(m_text.substr(bracket + 1, close - bracket - 1));
    const std::size_t next = close + 1;
    const std::size_t id = skipSpace(m_text, next);
    if (id < m_text.size() && m_text[id] == '[') {
        if (const std::size_t end = m_lookahead->find(Closer::Bracket, id + 1); end != npos) {
            const std::string_view name = m_text.substr(id + 1, end - id - 1);
            return readReference(link, name.empty() ? altText : name, altText, end + 1);
        }
    }
    if (next >= m_text.size() || m_text[next] != '(')
        return readReference(link, altText, altText, next);
    return readInlineTarget(link, next, altText);
}

bool SpanParser::readReference(Node& link, std::string_view id, std::string_view altText, std::size_t end) {
    const auto found = m_document.links.find(normaliseLinkId(m_document.arena, id));
    if (found == m_document.links.end())
        return false;
    const LinkDefinition& definition = found->second;
    AttributeList* ial =
        definition.mark && definition.mark->details ? definition.mark->details->ial : nullptr;
    setTarget(link, definition.url, definition.title ? &*definition.title : nullptr, altText, ial);
    m_position = end;
    return true;
}

void SpanParser::setTarget(Node& link, std::string_view url, const std::string_view* title,
                           std::string_view altText, AttributeList* ial) {
    Arena& arena = m_document.arena;
    Attributes& attributes = link.attributes(arena);
    link.details->ial = ial;
    if (ial)
        m_document.applyAttributes(attributes, *ial);
    if (link.type == NodeType::Image) {
        attributes.set(arena, "src", url);
        attributes.set(arena, "alt", altText);
        link.first = link.last = nullptr;
    } else {
        attributes.set(arena, "href", url);
    }
    if (title)
        attributes.set(arena, "title", *title);
}

std::string_view SpanParser::unescaped(std::string_view text) {
    if (text.find('\\') == npos)
        return text;
    ArenaText plain(m_document.arena, text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        // GFM's "\~" is no escape here.
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] != '~' && isEscapable(text[i + 1]))
            ++i;
        plain.append(text[i]);
    }
    return plain.view();
}

} // namespace lectern::markdown
