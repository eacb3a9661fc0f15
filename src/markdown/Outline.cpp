// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a document says apart from its HTML: its headings and its plain text.
#include "base/Text.h"
#include "markdown/DocumentData.h"
#include "markdown/Markdown.h"
#include "markdown/html/HtmlWriter.h"
#include "markdown/html/Typography.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

// Collects what a reader sees. Blocks end in one newline, cells in a tab.
class PlainText {
public:
    explicit PlainText(const DocumentData& document) : m_document(document) {}

    void add(const Node& node) {
        switch (node.type) {
        case NodeType::Text:
            m_out += isHtml(node) ? text::unescapeHtml(node.text) : std::string(node.text);
            return;
        case NodeType::CodeBlock:
        case NodeType::CodeSpan:
        case NodeType::Math:
        case NodeType::Abbreviation:
            m_out += node.text;
            break;
        case NodeType::Raw:
            addRaw(node);
            break;
        case NodeType::Entity:
            if (node.number <= 0x10FFFF)
                text::encode(node.number, m_out);
            return;
        case NodeType::SmartQuote:
            text::encode(quoteCharacter(node.quote()), m_out);
            return;
        case NodeType::TypographicSymbol:
            m_out += symbolText(node.symbol());
            return;
        case NodeType::Break:
            m_out += '\n';
            return;
        case NodeType::Image:
            m_out += node.attribute("alt");
            break;
        default:
            break;
        }
        for (const Node* child = node.first; child; child = child->next)
            add(*child);
        if (node.type == NodeType::TableCell && node.next)
            m_out += '\t';
        else if (endsLine(node))
            endLine();
    }

    void addFootnotes() {
        for (const Footnote& footnote : m_document.footnotes)
            add(*footnote.content);
    }

    std::string take() { return std::move(m_out); }

private:
    // Text within HTML that kramdown does not look into has its references still.
    static bool isHtml(const Node& text) {
        return text.parent && text.parent->type == NodeType::HtmlElement &&
               text.parent->model == ContentModel::Raw;
    }

    static bool endsLine(const Node& node) {
        return node.type == NodeType::TableRow ||
               (node.isBlock() && node.type != NodeType::Blank && node.type != NodeType::TableCell &&
                node.type != NodeType::XmlComment && node.type != NodeType::Comment);
    }

    void endLine() {
        if (!m_out.empty() && m_out.back() != '\n')
            m_out += '\n';
    }

    // HTML as it stands: what is between its tags. Scripts and style sheets are nothing to read.
    void addRaw(const Node& node) {
        const Node* parent = node.parent;
        if (parent && parent->type == NodeType::HtmlElement &&
            (parent->text == "script" || parent->text == "style"))
            return;
        std::string between;
        for (std::size_t i = 0; i < node.text.size();) {
            const std::size_t tag = std::min(node.text.find('<', i), node.text.size());
            between.append(node.text, i, tag - i);
            const std::size_t end = node.text.find('>', tag);
            i = end == std::string_view::npos ? node.text.size() : end + 1;
        }
        m_out += text::unescapeHtml(between);
    }

    const DocumentData& m_document;
    std::string m_out;
};

std::string plainTextOf(const DocumentData& document, const Node& node) {
    PlainText text(document);
    for (const Node* child = node.first; child; child = child->next)
        text.add(*child);
    return text.take();
}

void addHeadings(const DocumentData& document, const Node& node, std::vector<Heading>& headings) {
    for (const Node* child = node.first; child; child = child->next) {
        if (child->type == NodeType::Header)
            headings.push_back(
                {child->kind, plainTextOf(document, *child), {}, static_cast<int>(child->line)});
        else
            addHeadings(document, *child, headings);
    }
}

} // unnamed namespace

std::vector<Heading> outline(const Document& document) {
    const DocumentData& data = document.data();
    std::vector<Heading> headings;
    if (document.options().dialect != Dialect::Kramdown) {
        addHeadings(data, *data.root, headings);
        return headings;
    }
    // Some ids are given out only while the page is written, in its order.
    HtmlWriter writer(data);
    writer.write();
    for (const WrittenHeader& header : writer.headers()) {
        headings.push_back(
            {header.level, plainTextOf(data, *header.node), header.id, static_cast<int>(header.node->line)});
    }
    return headings;
}

std::string plainText(const Document& document) {
    PlainText text(document.data());
    text.add(document.root());
    text.addFootnotes();
    return text.take();
}

} // namespace lectern::markdown
