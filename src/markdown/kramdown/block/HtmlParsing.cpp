// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML blocks: from a tag at a line's start to its own closing tag, whatever lines lie between.
// Source: kramdown, "Syntax: HTML blocks"; kramdown 2.4, Parser::Html.
#include "markdown/Characters.h"
#include "markdown/kramdown/block/BlockParser.h"

namespace lectern::markdown {

namespace {

bool isRawElement(const Node& node) {
    return node.type == NodeType::HtmlElement && node.model == ContentModel::Raw;
}

} // unnamed namespace

BlockParser::Parsed BlockParser::parseHtml(std::size_t tag) {
    Source& source = *m_source;
    if (tag == source.position) {
        if (const std::size_t end = commentEnd(source.text, tag, source.lookahead); end != npos) {
            Node* comment = m_document.newNode(NodeType::XmlComment, currentLine());
            comment->text = source.text.substr(tag, end - tag);
            m_tree->append(comment);
            source.position = end;
            skipTrailingSpace();
            return Parsed::Yes;
        }
    }
    if (const auto start = startTag(source.text, tag, source.lookahead)) {
        const HtmlName* known = findHtmlNameIgnoringCase(start->name);
        if (known && known->isSpan())
            return Parsed::No;
        const std::uint32_t line = currentLine();
        source.position = start->end;
        openElement(*start, line);
        return Parsed::Yes;
    }
    const auto end = endTag(source.text, tag);
    if (!end || m_tree->type != NodeType::HtmlElement || lowerAscii(end->name) != m_tree->text)
        return Parsed::No;
    const HtmlName* known = findHtmlName(m_tree->text);
    if (known && known->isSpan())
        return Parsed::No;
    source.position = end->end;
    return Parsed::Stop;
}

// Adds the element and reads its content. The tag itself has been taken.
void BlockParser::openElement(const StartTag& tag, std::uint32_t line) {
    const auto [name, known] = elementName(m_arena, tag.name);
    Node* element = m_document.newNode(NodeType::HtmlElement, line);
    element->text = name;
    element->closed = tag.closed || (known && known->isVoid());
    if (!tag.attributes.empty())
        parseHtmlAttributes(m_arena, tag.attributes, known != nullptr, element->attributes(m_arena));
    m_tree->append(element);
    const bool verbatim = name == "script" || name == "style";
    if (verbatim) {
        readVerbatimBody(*element);
        element->closed = false;
    }
    if (m_blockIal)
        element->ensureDetails(m_arena).ial = std::exchange(m_blockIal, nullptr);
    element->model = contentModel(*element, known);
    if (element->model == ContentModel::Block)
        skipTrailingSpace();
    if (verbatim || element->closed)
        return;
    readElementBody(*element);
    if (!isRawElement(*m_tree))
        skipTrailingSpace();
}

ContentModel BlockParser::contentModel(Node& element, const HtmlName* known) const {
    if (element.details) {
        if (const auto asked = takeMarkdownAttribute(element.details->attributes, known))
            return m_depth < maximumNesting ? *asked : ContentModel::Raw;
    }
    if (isRawElement(*m_tree) || !m_document.options.parseBlockHtml || !known || m_depth >= maximumNesting)
        return ContentModel::Raw;
    return known->model;
}

void BlockParser::readElementBody(Node& element) {
    switch (element.model) {
    case ContentModel::Block:
        parseBlocks(element);
        break;
    case ContentModel::Span:
        readSpanBody(element);
        break;
    case ContentModel::Raw:
        readRawBody(element);
        break;
    }
}

// Text whose spans are read later. Without a closing tag it is all that follows.
void BlockParser::readSpanBody(Node& element) {
    Source& source = *m_source;
    const std::size_t start = source.position;
    const std::size_t close = findEndTag(source.text, start, element.text);
    addUnparsed(element, source.text.substr(start, close == npos ? npos : close - start));
    const auto tag = close == npos ? std::nullopt : endTag(source.text, close);
    source.position = tag ? tag->end : source.text.size();
}

// The text of scripts and style sheets is not looked into.
void BlockParser::readVerbatimBody(Node& element) {
    Source& source = *m_source;
    const std::size_t start = source.position;
    const std::size_t close = findEndTag(source.text, start, element.text);
    addRawText(element, source.text.substr(start, close == npos ? npos : close - start), NodeType::Raw);
    const auto tag = close == npos ? std::nullopt : endTag(source.text, close);
    source.position = tag ? tag->end : source.text.size();
}

void BlockParser::addRawText(Node& element, std::string_view text, NodeType type) {
    if (text.empty())
        return;
    if (Node* last = element.last;
        last && last->type == type && last->text.data() + last->text.size() == text.data()) {
        last->text = {last->text.data(), last->text.size() + text.size()};
        return;
    }
    Node* node = m_document.newNode(type, element.line);
    node->text = text;
    node->category = Category::Span;
    element.append(node);
}

// Elements, comments and text up to the closing tag of the element, or to the end.
void BlockParser::readRawBody(Node& element) {
    Source& source = *m_source;
    Node* const outer = std::exchange(m_tree, &element);
    ++m_htmlDepth;
    while (source.position < source.text.size()) {
        const std::size_t start = source.position;
        const std::size_t tag = source.text.find('<', start);
        addRawText(element, source.text.substr(start, tag == npos ? npos : tag - start));
        source.position = tag == npos ? source.text.size() : tag;
        if (tag == npos || readRawTag(element))
            break;
    }
    --m_htmlDepth;
    m_tree = outer;
}

// What the '<' begins that is next. True where it is the closing tag of the element.
bool BlockParser::readRawTag(Node& element) {
    Source& source = *m_source;
    const std::size_t at = source.position;
    const auto addLiteral = [&](NodeType type, std::size_t end) {
        Node* node = m_document.newNode(type, lineAt(at));
        node->text = source.text.substr(at, end - at);
        element.append(node);
        source.position = end;
        return false;
    };
    if (const std::size_t end = commentEnd(source.text, at, source.lookahead); end != npos)
        return addLiteral(NodeType::XmlComment, end);
    if (const std::size_t end = instructionEnd(source.text, at, source.lookahead); end != npos)
        return addLiteral(NodeType::XmlInstruction, end);
    if (const auto tag = startTag(source.text, at, source.lookahead)) {
        if (m_htmlDepth > maximumHtmlNesting)
            return addLiteral(NodeType::XmlInstruction, tag->end);
        const std::uint32_t line = lineAt(at);
        source.position = tag->end;
        openElement(*tag, line);
        return false;
    }
    if (const auto tag = endTag(source.text, at)) {
        const bool known = findHtmlName(element.text) != nullptr;
        source.position = tag->end;
        if ((known ? lowerAscii(tag->name) : tag->name) == element.text)
            return true;
        addRawText(element, source.text.substr(at, tag->end - at));
        return false;
    }
    addRawText(element, source.text.substr(at, 1));
    source.position = at + 1;
    return false;
}

void BlockParser::skipTrailingSpace() {
    const std::string_view text = m_source->text;
    std::size_t position = m_source->position;
    while (position < text.size() && isBlank(text[position]))
        ++position;
    if (position < text.size() && text[position] == '\n')
        m_source->position = position + 1;
}

} // namespace lectern::markdown
