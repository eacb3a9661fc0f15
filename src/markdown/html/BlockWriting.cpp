// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks whose form depends on more than their name.
#include "markdown/Characters.h"
#include "markdown/HtmlNames.h"
#include "markdown/html/Escape.h"
#include "markdown/html/HeaderIds.h"
#include "markdown/html/HtmlWriter.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::string_view placeholder = "\x01"; // something that is neither empty nor a newline

bool isWithinRaw(const Node& node) {
    return node.parent && node.parent->type == NodeType::HtmlElement &&
           node.parent->model == ContentModel::Raw;
}

bool startsTransparent(const Node& item) {
    return !item.first || (item.first->type == NodeType::Paragraph && item.first->transparent);
}

} // unnamed namespace

void HtmlWriter::writeParagraph(const Node& node, int indent) {
    if (node.transparent)
        return writeChildren(node, indent);
    const Node* only = node.first && node.first == node.last ? node.first : nullptr;
    if (only && only->type == NodeType::Image && only->refersTo("standalone"))
        return writeFigure(node, indent);
    writeBlock("p", node, indent);
}

// A lone image with {:standalone}.
void HtmlWriter::writeFigure(const Node& node, int indent) {
    Attributes figure = node.details ? node.details->attributes.copy(m_arena) : Attributes();
    Attributes image = node.first->details->attributes.copy(m_arena);
    for (const std::string_view name : {"class", "id"}) {
        if (!image.find(name) || figure.find(name))
            continue;
        figure.set(m_arena, name, image.value(name));
        image.remove(name);
    }
    indentBy(indent);
    openTag("figure", figure.first());
    m_out += '\n';
    indentBy(indent + 2);
    m_out += "<img";
    writeAttributes(image.first());
    m_out += " />\n";
    indentBy(indent + 2);
    m_out += "<figcaption>";
    m_out += image.value("alt");
    m_out += "</figcaption>\n";
    indentBy(indent);
    m_out += "</figure>\n";
}

void HtmlWriter::writeHeader(const Node& node, int indent) {
    const std::string_view* given = node.findAttribute("id");
    const bool generated = !given && m_options.autoIds;
    std::string id = generated ? newId(node.extra()) : std::string(given ? *given : std::string_view());
    const int level = std::clamp(node.kind + m_options.headerOffset, 1, 6);
    const char tag[] = {'h', static_cast<char>('0' + level), '\0'};
    indentBy(indent);
    m_out += '<';
    m_out += tag;
    writeAttributes(node.firstAttribute());
    if (generated)
        writeAttribute("id", id);
    m_out += '>';
    const bool inLevels = (m_options.tocLevels >> node.kind & 1) != 0;
    const bool listed = (given || generated) && inLevels && !containsWord(node.attribute("class"), "no_toc");
    m_headers.push_back({level, std::move(id), &node, listed});
    writeChildren(node, indent);
    closeTag(tag);
    m_out += '\n';
}

void HtmlWriter::writeList(const Node& node, int indent) {
    if (!m_tocList && node.refersTo("toc")) {
        m_tocList = &node;
        m_tocPosition = m_out.size();
        m_out += placeholder;
    } else if (!m_footnoteList && node.refersTo("footnotes")) {
        m_footnoteList = &node;
        m_footnotePosition = m_out.size();
        m_out += placeholder;
    } else {
        writeContainer(node.type == NodeType::OrderedList ? "ol" : "ul", node, indent);
    }
}

void HtmlWriter::writeItem(const Node& node, int indent) {
    const std::string_view name = node.type == NodeType::Definition ? "dd" : "li";
    indentBy(indent);
    openTag(name, node.firstAttribute());
    const bool inLine = startsTransparent(node);
    if (!inLine)
        m_out += '\n';
    const std::size_t start = m_out.size();
    writeChildren(node, indent);
    if (!inLine || (m_out.size() > start && m_out.back() == '\n'))
        indentBy(indent);
    closeTag(name);
    m_out += '\n';
}

// {:auto_ids} or {:auto_ids-prefix} on the list gives its terms ids.
void HtmlWriter::writeTerm(const Node& node, int indent) {
    constexpr std::string_view automatic = "auto_ids";
    indentBy(indent);
    m_out += "<dt";
    writeAttributes(node.firstAttribute());
    const AttributeList* ial = node.findAttribute("id") || !node.parent ? nullptr : node.parent->ial();
    for (const Reference* reference = ial ? ial->firstReference : nullptr; reference;
         reference = reference->next) {
        if (!reference->name.starts_with(automatic))
            continue;
        std::string_view prefix = reference->name.substr(automatic.size());
        if (prefix.starts_with('-') && prefix.size() > 1)
            prefix.remove_prefix(1);
        else
            prefix = {};
        writeAttribute("id", std::string(prefix) + basicId(node.extra()));
        break;
    }
    m_out += '>';
    writeChildren(node, indent);
    m_out += "</dt>\n";
}

void HtmlWriter::writeCell(const Node& node, int indent) {
    const Node& row = *node.parent;
    const Node& part = *row.parent;
    const std::string_view name = part.type == NodeType::TableHead ? "th" : "td";
    std::size_t column = 0;
    if (node.previous)
        column = m_column + 1;
    m_column = column;
    const std::string_view alignments = part.parent->extra();
    const Alignment alignment =
        column < alignments.size() ? static_cast<Alignment>(alignments[column]) : Alignment::Default;
    indentBy(indent);
    m_out += '<';
    m_out += name;
    if (alignment == Alignment::Default) {
        writeAttributes(node.firstAttribute());
    } else {
        constexpr std::string_view names[] = {"", "left", "center", "right"};
        Attributes attributes = node.details ? node.details->attributes.copy(m_arena) : Attributes();
        const std::string_view* style = attributes.find("style");
        const std::string_view align =
            m_arena.join("text-align: ", names[static_cast<std::size_t>(alignment)]);
        attributes.set(m_arena, "style", style ? m_arena.join(*style, "; ", align) : align);
        writeAttributes(attributes.first());
    }
    m_out += '>';
    const std::size_t start = m_out.size();
    writeChildren(node, indent);
    if (m_out.size() == start)
        writeEntity(0xA0, {});
    closeTag(name);
    m_out += '\n';
}

void HtmlWriter::writeMath(const Node& node, int indent) {
    const bool block = node.category == Category::Block;
    const Attribute* attributes = node.firstAttribute();
    if (m_options.mathJax && !attributes) {
        m_out += block ? "\\[" : "\\(";
        escapeAll(m_out, node.text);
        m_out += block ? "\\]\n" : "\\)";
        return;
    }
    Attributes all = node.details ? node.details->attributes.copy(m_arena) : Attributes();
    if (!m_options.mathJax)
        all.addClass(m_arena, "kdmath");
    if (block)
        indentBy(indent);
    openTag(block ? "div" : "span", all.first());
    if (!block) {
        m_out += '$';
        m_out += node.text;
        m_out += "$</span>";
    } else if (m_options.mathJax) {
        m_out += "\\[";
        escapeAll(m_out, node.text);
        m_out += "\\]\n</div>\n";
    } else {
        m_out += "$$\n";
        m_out += node.text;
        m_out += "\n$$</div>\n";
    }
}

void HtmlWriter::writeHtmlElement(const Node& node, int indent) {
    const HtmlName* known = findHtmlName(node.text);
    const bool isVoid = known && known->isVoid();
    const bool span = node.category == Category::Span;
    const bool ownLine = !span && !isWithinRaw(node);
    if (ownLine)
        indentBy(indent);
    m_out += '<';
    m_out += node.text;
    writeAttributes(node.firstAttribute());
    const std::size_t afterName = m_out.size();
    const bool lines = !span && node.model == ContentModel::Block;
    m_out += lines ? ">\n" : ">";
    const std::size_t start = m_out.size();
    writeChildren(node, indent);
    const bool empty = m_out.size() == start;
    const bool closed = !span && node.closed && node.model == ContentModel::Raw;
    if (closed || (empty && isVoid)) {
        m_out.resize(afterName);
        m_out += " />";
    } else {
        if (empty) {
            m_out.resize(afterName);
            m_out += '>';
        } else if (lines) {
            if (m_out.back() != '\n')
                m_out += '\n';
            indentBy(indent);
        }
        closeTag(node.text);
    }
    if (ownLine)
        m_out += '\n';
}

void HtmlWriter::writeXml(const Node& node, int indent) {
    const bool ownLine = node.category == Category::Block && !isWithinRaw(node);
    if (ownLine)
        indentBy(indent);
    m_out += node.text;
    if (ownLine)
        m_out += '\n';
}

void HtmlWriter::writeComment(const Node& node, int indent) {
    const bool block = node.category == Category::Block;
    if (block)
        indentBy(indent);
    m_out += "<!-- ";
    m_out += node.text;
    m_out += block ? " -->\n" : " -->";
}

// {::nomarkdown type="html latex"} is for those outputs alone.
void HtmlWriter::writeRaw(const Node& node) {
    std::string_view types = node.extra();
    bool forHtml = trim(types).empty();
    while (!types.empty() && !forHtml) {
        types = trimLeft(types);
        std::size_t end = 0;
        while (end < types.size() && !isSpace(types[end]))
            ++end;
        forHtml = types.substr(0, end) == "html";
        types.remove_prefix(end);
    }
    if (!forHtml)
        return;
    m_out += node.text;
    if (node.category == Category::Block)
        m_out += '\n';
}

} // namespace lectern::markdown
