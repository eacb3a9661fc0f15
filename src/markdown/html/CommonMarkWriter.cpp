// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/html/CommonMarkWriter.h"

#include "markdown/Characters.h"
#include "markdown/html/Escape.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

class Writer {
public:
    explicit Writer(const DocumentData& document) : m_document(document) {
        m_out.reserve(document.source.size() + document.source.size() / 4 + 64);
    }

    std::string write() {
        writeChildren(*m_document.root);
        return std::move(m_out);
    }

private:
    void write(const Node& node);
    void writeChildren(const Node& node);
    void writeBlock(std::string_view tag, const Node& node, bool lines);
    void writeListItem(const Node& node);
    void writeCell(const Node& node);
    void writeCode(const Node& node);
    void writeLink(const Node& node);
    void writeImage(const Node& node);
    void writeAltText(const Node& node);
    void writeTitle(const Node& node);
    void startLine() {
        if (!m_out.empty() && m_out.back() != '\n')
            m_out += '\n';
    }
    void writeWithin(std::string_view tag, const Node& node) {
        m_out.append("<").append(tag).append(">");
        writeChildren(node);
        m_out.append("</").append(tag).append(">");
    }

    const DocumentData& m_document;
    std::string m_out;
};

void Writer::writeChildren(const Node& node) {
    for (const Node* child = node.first; child; child = child->next)
        write(*child);
}

void Writer::write(const Node& node) {
    switch (node.type) {
    case NodeType::Paragraph:
        return writeBlock("p", node, false);
    case NodeType::Header: {
        const char tag[] = {'h', static_cast<char>('0' + node.kind), '\0'};
        return writeBlock(tag, node, false);
    }
    case NodeType::Blockquote:
        return writeBlock("blockquote", node, true);
    case NodeType::UnorderedList:
        return writeBlock("ul", node, true);
    case NodeType::OrderedList:
        return writeBlock("ol", node, true);
    case NodeType::ListItem:
        return writeListItem(node);
    case NodeType::CodeBlock:
        return writeCode(node);
    case NodeType::Rule:
        startLine();
        m_out += "<hr />\n";
        return;
    case NodeType::Table:
        return writeBlock("table", node, true);
    case NodeType::TableHead:
        return writeBlock("thead", node, true);
    case NodeType::TableBody:
        return writeBlock("tbody", node, true);
    case NodeType::TableRow:
        return writeBlock("tr", node, true);
    case NodeType::TableCell:
        return writeCell(node);
    case NodeType::HtmlElement:
        return node.category == Category::Block ? writeBlock(node.text, node, true)
                                                : writeWithin(node.text, node);
    case NodeType::Raw:
        if (node.category == Category::Block)
            startLine();
        m_out += node.text;
        return;
    case NodeType::Text:
        return escapeEverything(m_out, node.text);
    case NodeType::Break:
        m_out += "<br />\n";
        return;
    case NodeType::Link:
        return writeLink(node);
    case NodeType::Image:
        return writeImage(node);
    case NodeType::CodeSpan:
        m_out += "<code>";
        escapeEverything(m_out, node.text);
        m_out += "</code>";
        return;
    case NodeType::Emphasis:
        return writeWithin("em", node);
    case NodeType::Strong:
        return writeWithin("strong", node);
    default:
        return writeChildren(node);
    }
}

void Writer::writeBlock(std::string_view tag, const Node& node, bool lines) {
    startLine();
    m_out.append("<").append(tag);
    for (const Attribute* attribute = node.firstAttribute(); attribute; attribute = attribute->next) {
        m_out.append(" ").append(attribute->name).append("=\"");
        escapeEverything(m_out, attribute->value);
        m_out += '"';
    }
    m_out += lines ? ">\n" : ">";
    writeChildren(node);
    if (lines)
        startLine();
    m_out.append("</").append(tag).append(">\n");
}

void Writer::writeListItem(const Node& node) {
    startLine();
    if (node.kind == 0) {
        m_out += "<li>";
    } else {
        m_out +=
            R"(<li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled)";
        m_out += node.kind == ' ' ? ">" : " checked>";
    }
    writeChildren(node);
    m_out += "</li>\n";
}

void Writer::writeCell(const Node& node) {
    constexpr std::string_view alignments[] = {"", " align=\"left\"", " align=\"center\"",
                                               " align=\"right\""};
    const bool head = node.parent->parent && node.parent->parent->type == NodeType::TableHead;
    startLine();
    m_out += head ? "<th" : "<td";
    m_out.append(alignments[std::min<std::size_t>(node.kind, 3)]).append(">");
    writeChildren(node);
    m_out += head ? "</th>\n" : "</td>\n";
}

void Writer::writeCode(const Node& node) {
    startLine();
    m_out += "<pre><code";
    if (const std::string_view* language = node.findAttribute("class")) {
        m_out += " class=\"";
        escapeEverything(m_out, *language);
        m_out += '"';
    }
    m_out += '>';
    escapeEverything(m_out, node.text);
    m_out += "</code></pre>\n";
}

void Writer::writeTitle(const Node& node) {
    if (const std::string_view* title = node.findAttribute("title")) {
        m_out += " title=\"";
        escapeEverything(m_out, *title);
        m_out += '"';
    }
}

void Writer::writeLink(const Node& node) {
    m_out += "<a href=\"";
    escapeUrl(m_out, node.attribute("href"));
    m_out += '"';
    if (const std::string_view classes = node.attribute("class"); !classes.empty())
        m_out.append(" class=\"").append(classes).append("\"");
    writeTitle(node);
    m_out += '>';
    writeChildren(node);
    m_out += "</a>";
}

void Writer::writeImage(const Node& node) {
    m_out += "<img src=\"";
    escapeUrl(m_out, node.attribute("src"));
    m_out += "\" alt=\"";
    writeAltText(node);
    m_out += '"';
    writeTitle(node);
    m_out += " />";
}

// The text of what stands in the brackets, without its marks.
void Writer::writeAltText(const Node& node) {
    for (const Node* child = node.first; child; child = child->next) {
        if (child->type == NodeType::Break || child->text == "\n")
            m_out += ' ';
        else if (child->type != NodeType::HtmlElement)
            escapeEverything(m_out, child->text);
        writeAltText(*child);
    }
}

} // unnamed namespace

std::string writeCommonMark(const DocumentData& document) {
    return Writer(document).write();
}

} // namespace lectern::markdown
