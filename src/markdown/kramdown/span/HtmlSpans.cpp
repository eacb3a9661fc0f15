// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What '<' begins within text: autolinks, HTML elements and comments. Source: kramdown, "Syntax: HTML spans".
#include "markdown/Characters.h"
#include "markdown/kramdown/span/SpanParser.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::size_t npos = std::string_view::npos;

// "http:", "mailto:" and the like; the length of it, or 0.
std::size_t schemeLength(std::string_view text) {
    for (const std::string_view scheme : {"mailto:", "https:", "http:", "ftps:", "ftp:"}) {
        if (text.starts_with(scheme))
            return scheme.size();
    }
    return 0;
}

bool isAddress(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == npos || at == 0 || at + 1 >= text.size())
        return false;
    for (std::size_t i = 0; i < text.size(); i = nextPosition(text, i)) {
        const char c = text[i];
        const bool allowed =
            c == '-' || c == '_' || c == '.' || i == at || isAlphanumeric(codePointAt(text, i));
        if (!allowed)
            return false;
    }
    return true;
}

// Line breaks in the values of a span's attributes become spaces.
std::string_view onOneLine(Arena& arena, std::string_view value) {
    if (value.find('\n') == npos)
        return value;
    ArenaText line(arena, value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\n')
            line.append(value[i]);
        else if (i == 0 || value[i - 1] != '\n')
            line.append(' ');
    }
    return line.view();
}

} // unnamed namespace

std::size_t SpanParser::parseAngle(std::size_t at, SpanSet set) {
    if (set == SpanSet::All) {
        if (const std::size_t end = parseAutolink(at); end != at)
            return end;
    }
    const char next = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
    if (next == '/' || m_text.substr(at, 4) == "<!--" || endOfName(m_text, at + 1) != at + 1)
        return parseHtmlSpan(at);
    return set == SpanSet::All || set == SpanSet::Typography ? parseAngleSymbol(at) : at + 1;
}

// "<https://example.org>" and "<name@example.org>". Returns the position itself where there is none.
std::size_t SpanParser::parseAutolink(std::size_t at) {
    const std::size_t start = at + 1;
    const std::size_t scheme = schemeLength(m_text.substr(start, 8));
    const std::size_t close = m_lookahead->find(Closer::Angle, scheme == 0 ? start : start + scheme + 1);
    if (close == npos)
        return at;
    const std::string_view address = m_text.substr(start, close - start);
    if (scheme == 0) {
        constexpr std::size_t longestAddress =
            1000; // keeps a line of a thousand '<' from being looked at anew for each
        if (address.size() > longestAddress || !isAddress(address))
            return at;
    } else if (m_document.budget.exhausted() || address.find('\n') != npos) {
        m_document.budget.spend(std::min(address.size(), address.find('\n')));
        return at;
    }
    flush(at);
    Node* link = addNode(NodeType::Link);
    Arena& arena = m_document.arena;
    link->attributes(arena).set(arena, "href", scheme == 0 ? arena.join("mailto:", address) : address);
    Node* label = m_document.newNode(NodeType::Text, m_line);
    label->text = address.starts_with("mailto:") ? address.substr(7) : address;
    link->append(label);
    return finishAt(close + 1);
}

// Whatever is no tag leaves the '<' as text.
std::size_t SpanParser::parseHtmlSpan(std::size_t at) {
    if (const std::size_t end = commentEnd(m_text, at, *m_lookahead); end != npos) {
        flush(at);
        addNode(NodeType::XmlComment)->text = m_text.substr(at, end - at);
        return finishAt(end);
    }
    if (const auto tag = endTag(m_text, at))
        return addLiteral(at, tag->end);
    const auto tag = startTag(m_text, at, *m_lookahead);
    if (!tag)
        return addLiteral(at, at + 1);
    const HtmlName* known = findHtmlNameIgnoringCase(tag->name);
    if (known && known->isBlock())
        return addLiteral(at, tag->end);
    if (m_depth > maximumHtmlNesting) {
        flush(at);
        addNode(NodeType::Raw)->text = m_text.substr(at, tag->end - at);
        return finishAt(tag->end);
    }
    openElement(*tag, at);
    return m_run;
}

void SpanParser::openElement(const StartTag& tag, std::size_t at) {
    const auto [name, known] = elementName(m_document.arena, tag.name);
    const bool withinRaw = m_tree->type == NodeType::HtmlElement && m_tree->model == ContentModel::Raw;
    bool parsed =
        m_document.options.parseSpanHtml && known && known->model != ContentModel::Raw && !withinRaw;
    flush(at);
    Node* element = addNode(NodeType::HtmlElement);
    element->text = name;
    element->closed = tag.closed;
    if (!tag.attributes.empty()) {
        Attributes& attributes = element->attributes(m_document.arena);
        parseHtmlAttributes(m_document.arena, tag.attributes, known != nullptr, attributes);
        for (const Attribute* attribute = attributes.first(); attribute; attribute = attribute->next)
            attributes.set(m_document.arena, attribute->name, onOneLine(m_document.arena, attribute->value));
        const bool asksForBlocks = attributes.value("markdown") == "block"; // which text cannot hold
        if (const auto model = takeMarkdownAttribute(attributes, known); model && !asksForBlocks)
            parsed = *model != ContentModel::Raw;
    }
    element->model = parsed ? ContentModel::Span : ContentModel::Raw;
    finishAt(tag.end);
    if (!tag.closed && !(known && known->isVoid()))
        readElementBody(*element, parsed, known != nullptr);
}

// Up to the closing tag, or all that is left.
void SpanParser::readElementBody(Node& element, bool parsed, bool known) {
    Stop stop{.kind = Stop::Kind::Tag, .name = element.text, .anyCase = known};
    m_position = m_run;
    if (!parseUntil(element, stop, parsed ? m_within : SpanSet::Html)) {
        finishAt(m_text.size());
        return;
    }
    const auto tag = endTag(m_text, m_position);
    finishAt(tag ? tag->end : m_position);
}

} // namespace lectern::markdown
