// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known only at the end: footnotes, the table of contents, and ids that no header has yet.
#include "markdown/html/Escape.h"
#include "markdown/html/HeaderIds.h"
#include "markdown/html/HtmlWriter.h"

namespace lectern::markdown {

namespace {

bool takesBacklink(const Node& node) {
    return node.type == NodeType::Paragraph || node.type == NodeType::Header;
}

// The paragraph or header that a link back is put at the end of; nullptr where it gets a paragraph of its
// own.
const Node* backlinkParagraph(const Node& content, bool searchInside) {
    const Node* last = content.last;
    if (!last)
        return nullptr;
    if (last->type == NodeType::Paragraph)
        return last;
    while (searchInside && last && !takesBacklink(*last))
        last = last->last;
    return searchInside ? last : nullptr;
}

void appendBacklink(std::string& out, std::string_view space, std::string_view name, std::string_view text) {
    out += space;
    out += "<a href=\"#fnref:";
    out += name;
    out += "\" class=\"reversefootnote\" role=\"doc-backlink\">";
    out += text;
    out += "</a>";
}

} // unnamed namespace

std::string HtmlWriter::newId(std::string_view text) {
    std::string id = basicId(text);
    if (id.empty())
        id = "section";
    const auto [used, isNew] = m_usedIds.try_emplace(id, 0);
    if (!isNew)
        id += '-' + std::to_string(++used->second);
    return m_options.autoIdPrefix + id;
}

// Footnotes may refer to further footnotes, which come at the end of the same list. A {:toc} that stands in
// one has its position in the list.
std::string HtmlWriter::footnotes() {
    const bool hadToc = m_tocList != nullptr;
    std::string before = std::move(m_out);
    m_out.clear();
    for (std::size_t i = 0; i < m_footnotes.size(); ++i)
        writeFootnote(UsedFootnote(m_footnotes[i]));
    std::string list;
    if (!m_footnotes.empty()) {
        list = "<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol";
        if (m_options.footnoteNumber != 1)
            list += " start=\"" + std::to_string(m_options.footnoteNumber) + '"';
        list += ">\n";
        if (!hadToc)
            m_tocPosition += list.size();
        list += m_out + "  </ol>\n</div>\n";
    }
    m_out = std::move(before);
    return list;
}

void HtmlWriter::writeFootnote(const UsedFootnote& used) {
    const Footnote& footnote = m_document.footnotes[used.index];
    const std::string name = m_options.footnotePrefix + std::string(footnote.name);
    const Node& content = *footnote.content;
    const Node* paragraph = backlinkParagraph(content, m_options.footnoteBacklinkInline);

    std::string text;
    escapeText(text, m_options.footnoteBacklink);
    std::string links;
    if (!text.empty()) {
        const std::string before = std::move(m_out);
        m_out.clear();
        writeEntity(0xA0, {});
        const std::string space = std::exchange(m_out, before);
        appendBacklink(links, paragraph ? space : std::string(), name, text);
        for (int i = 1; i <= used.repeats; ++i)
            appendBacklink(links, space, name + ':' + std::to_string(i),
                           text + "<sup>" + std::to_string(i + 1) + "</sup>");
    }
    m_out += "    <li id=\"fn:" + name + "\" role=\"doc-endnote\">";
    const bool inLine =
        content.first && content.first->type == NodeType::Paragraph && content.first->transparent;
    if (!inLine)
        m_out += '\n';
    m_backlinkParagraph = paragraph;
    m_backlinks = links;
    writeChildren(content, 4);
    m_backlinkParagraph = nullptr;
    if (!paragraph)
        m_out += "      <p>" + links + "</p>\n";
    m_out += "    </li>\n";
}

// The list that stands where {:toc} was.
std::string HtmlWriter::tableOfContents() {
    for (const WrittenHeader& header : m_headers) {
        if (header.listed)
            m_toc.push_back(&header);
    }
    if (m_toc.empty())
        return {};
    std::string before = std::exchange(m_out, std::string());
    Attributes attributes = m_tocList->details ? m_tocList->details->attributes.copy(m_arena) : Attributes();
    if (!attributes.find("id"))
        attributes.set(m_arena, "id", "markdown-toc");
    const std::string_view name = m_tocList->type == NodeType::OrderedList ? "ol" : "ul";
    m_inToc = true;
    openTag(name, attributes.first());
    m_out += '\n';
    for (std::size_t entry = 0; entry < m_toc.size();)
        entry = writeTocEntry(entry, 2, name, attributes.value("id"));
    closeTag(name);
    m_out += '\n';
    m_inToc = false;
    return std::exchange(m_out, std::move(before));
}

// One entry and those of lower levels below it; returns the next one.
std::size_t HtmlWriter::writeTocEntry(std::size_t entry, int indent, std::string_view list,
                                      std::string_view idPrefix) {
    const WrittenHeader& own = *m_toc[entry];
    const auto isBelow = [&](std::size_t other) {
        return other < m_toc.size() && m_toc[other]->node->kind > own.node->kind;
    };
    indentBy(indent);
    m_out += "<li><a";
    writeAttribute("href", '#' + own.id);
    writeAttribute("id", std::string(idPrefix) + '-' + own.id);
    m_out += '>';
    writeChildren(*own.node, indent);
    m_out += "</a>";
    std::size_t next = entry + 1;
    if (isBelow(next)) {
        indentBy(indent + 2);
        openTag(list, nullptr);
        m_out += '\n';
        while (isBelow(next))
            next = writeTocEntry(next, indent + 4, list, idPrefix);
        indentBy(indent + 2);
        closeTag(list);
        m_out += '\n';
        indentBy(indent);
    }
    m_out += "</li>\n";
    return next;
}

void HtmlWriter::insertEndMatter() {
    const bool hadToc = m_tocList != nullptr;
    const std::size_t replaced = m_footnoteList ? 1 : 0;
    const std::size_t start = m_footnoteList ? m_footnotePosition : m_out.size();
    m_footnoteList = m_document.root; // a {:footnotes} inside a footnote is no place for them any more
    const std::string notes = footnotes();
    m_out.replace(start, replaced, notes);
    if (!hadToc)
        m_tocPosition += start;
    else if (m_tocPosition > start)
        m_tocPosition += notes.size() - replaced;
    if (m_tocList)
        m_out.replace(m_tocPosition, 1, tableOfContents());
}

} // namespace lectern::markdown
