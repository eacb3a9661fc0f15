// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/html/HtmlWriter.h"

#include "markdown/Characters.h"
#include "markdown/html/Escape.h"

namespace lectern::markdown {

namespace {

constexpr int indentStep = 2;

} // unnamed namespace

HtmlWriter::HtmlWriter(const DocumentData& document) : m_document(document), m_options(document.options) {
    m_out.reserve(document.source.size() + document.source.size() / 4 + 64);
}

std::string HtmlWriter::write() {
    writeChildren(*m_document.root, -indentStep);
    insertEndMatter();
    return std::move(m_out);
}

void HtmlWriter::writeChildren(const Node& node, int indent) {
    for (const Node* child = node.first; child; child = child->next)
        write(*child, indent + indentStep);
    if (m_backlinkParagraph == &node)
        m_out += m_backlinks;
}

void HtmlWriter::write(const Node& node, int indent) {
    switch (node.type) {
    case NodeType::Root:
        return writeChildren(node, indent);
    case NodeType::Blank:
        m_out += '\n';
        return;
    case NodeType::Paragraph:
        return writeParagraph(node, indent);
    case NodeType::Header:
        return writeHeader(node, indent);
    case NodeType::Blockquote:
        return writeContainer("blockquote", node, indent);
    case NodeType::CodeBlock:
        return writeCodeBlock(node, indent);
    case NodeType::UnorderedList:
    case NodeType::OrderedList:
        return writeList(node, indent);
    case NodeType::ListItem:
    case NodeType::Definition:
        return writeItem(node, indent);
    case NodeType::DefinitionList:
        return writeContainer("dl", node, indent);
    case NodeType::Term:
        return writeTerm(node, indent);
    case NodeType::Rule:
        indentBy(indent);
        m_out += "<hr";
        writeAttributes(node.firstAttribute());
        m_out += " />\n";
        return;
    case NodeType::Table:
        return writeContainer("table", node, indent);
    case NodeType::TableHead:
        return writeContainer("thead", node, indent);
    case NodeType::TableBody:
        return writeContainer("tbody", node, indent);
    case NodeType::TableFoot:
        return writeContainer("tfoot", node, indent);
    case NodeType::TableRow:
        return writeContainer("tr", node, indent);
    case NodeType::TableCell:
        return writeCell(node, indent);
    case NodeType::Math:
        return writeMath(node, indent);
    case NodeType::HtmlElement:
        return writeHtmlElement(node, indent);
    case NodeType::XmlComment:
    case NodeType::XmlInstruction:
        return writeXml(node, indent);
    case NodeType::Comment:
        return writeComment(node, indent);
    case NodeType::Raw:
        return writeRaw(node);
    case NodeType::Text:
        return writeText(node.text);
    case NodeType::Break:
        m_out += "<br />";
        return;
    case NodeType::Link:
        return m_inToc ? writeChildren(node, indent) : writeSpan("a", node, indent);
    case NodeType::Image:
        m_out += "<img";
        writeAttributes(node.firstAttribute());
        m_out += " />";
        return;
    case NodeType::CodeSpan:
        return writeCodeSpan(node);
    case NodeType::Emphasis:
        return writeSpan("em", node, indent);
    case NodeType::Strong:
        return writeSpan("strong", node, indent);
    case NodeType::Entity:
        return writeEntity(node.number, node.text);
    case NodeType::TypographicSymbol:
        return writeSymbol(node.symbol());
    case NodeType::SmartQuote:
        return writeQuote(node.quote());
    case NodeType::Abbreviation:
        return writeAbbreviation(node);
    case NodeType::FootnoteMarker:
        return writeFootnoteMarker(node);
    case NodeType::EndOfBlock:
    case NodeType::Unparsed:
        return;
    }
}

void HtmlWriter::writeAttribute(std::string_view name, std::string_view value) {
    if (name == "id" && trim(value).empty())
        return;
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    escapeAttribute(m_out, value);
    m_out += '"';
}

void HtmlWriter::writeAttributes(const Attribute* attributes) {
    for (; attributes; attributes = attributes->next)
        writeAttribute(attributes->name, attributes->value);
}

void HtmlWriter::openTag(std::string_view name, const Attribute* attributes) {
    m_out += '<';
    m_out += name;
    writeAttributes(attributes);
    m_out += '>';
}

void HtmlWriter::closeTag(std::string_view name) {
    m_out += "</";
    m_out += name;
    m_out += '>';
}

// On one line.
void HtmlWriter::writeBlock(std::string_view name, const Node& node, int indent) {
    indentBy(indent);
    openTag(name, node.firstAttribute());
    writeChildren(node, indent);
    closeTag(name);
    m_out += '\n';
}

// The tags on lines of their own.
void HtmlWriter::writeContainer(std::string_view name, const Node& node, int indent) {
    indentBy(indent);
    openTag(name, node.firstAttribute());
    m_out += '\n';
    writeChildren(node, indent);
    indentBy(indent);
    closeTag(name);
    m_out += '\n';
}

void HtmlWriter::writeSpan(std::string_view name, const Node& node, int indent) {
    openTag(name, node.firstAttribute());
    writeChildren(node, indent);
    closeTag(name);
}

} // namespace lectern::markdown
