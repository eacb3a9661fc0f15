// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the tree as kramdown's HTML converter does: its indents, its attributes' order, its entities.
// Source: kramdown 2.4, Converter::Html.
#pragma once

#include "markdown/DocumentData.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::markdown {

struct WrittenHeader {
    int level; // as written
    std::string id;
    const Node* node;
    bool listed; // in the table of contents
};

// For one document. What it adds of its own (ids, numbers of footnotes) it keeps to itself: the tree stays as
// it is.
class HtmlWriter {
public:
    explicit HtmlWriter(const DocumentData& document);

    std::string write();
    // All that write() has written, in order.
    const std::vector<WrittenHeader>& headers() const { return m_headers; }

private:
    struct UsedFootnote {
        std::uint32_t index;
        int repeats = 0; // references after the first
    };

    // --- HtmlWriter.cpp
    void write(const Node& node, int indent);
    void writeChildren(const Node& node, int indent);
    void openTag(std::string_view name, const Attribute* attributes);
    void closeTag(std::string_view name);
    void writeAttributes(const Attribute* attributes);
    void writeAttribute(std::string_view name, std::string_view value);
    void indentBy(int indent) { m_out.append(static_cast<std::size_t>(indent), ' '); }
    void writeBlock(std::string_view name, const Node& node, int indent);
    void writeContainer(std::string_view name, const Node& node, int indent);
    void writeSpan(std::string_view name, const Node& node, int indent);

    // --- BlockWriting.cpp
    void writeParagraph(const Node& node, int indent);
    void writeFigure(const Node& node, int indent);
    void writeHeader(const Node& node, int indent);
    void writeList(const Node& node, int indent);
    void writeItem(const Node& node, int indent);
    void writeTerm(const Node& node, int indent);
    void writeCell(const Node& node, int indent);
    void writeMath(const Node& node, int indent);
    void writeHtmlElement(const Node& node, int indent);
    void writeXml(const Node& node, int indent);
    void writeRaw(const Node& node);
    void writeComment(const Node& node, int indent);

    // --- CodeWriting.cpp
    void writeCodeBlock(const Node& node, int indent);
    void writeCodeSpan(const Node& node);
    bool highlights(std::string_view language, const CodeHighlighting& code) const;
    void writeColoured(std::string_view text, const CodeHighlighting& code);
    void writePlainCode(const Node& node, const Attributes& attributes, std::string_view language,
                        int indent);
    void setHighlighterClass(Attributes& attributes, std::string_view language, const CodeHighlighting& code);

    // --- SpanWriting.cpp
    void writeText(std::string_view text);
    void writeEntity(char32_t codePoint, std::string_view original);
    void writeQuote(Quote quote);
    void writeSymbol(Symbol symbol);
    void writeAbbreviation(const Node& node);
    void writeFootnoteMarker(const Node& node);

    // --- EndMatter.cpp
    std::string newId(std::string_view text);
    std::string footnotes();
    void writeFootnote(const UsedFootnote& used);
    std::string tableOfContents();
    std::size_t writeTocEntry(std::size_t entry, int indent, std::string_view list,
                              std::string_view idPrefix);
    void insertEndMatter();

    const DocumentData& m_document;
    const Options& m_options;
    Arena m_arena; // for attributes of elements as written
    std::string m_out;
    std::unordered_map<std::string, int> m_usedIds;
    std::vector<WrittenHeader> m_headers;
    std::vector<const WrittenHeader*> m_toc;
    std::vector<UsedFootnote> m_footnotes;
    std::unordered_map<std::uint32_t, std::size_t> m_footnoteNumbers; // footnote to its place in m_footnotes
    const Node* m_tocList = nullptr;                                  // the list that {:toc} replaces
    const Node* m_footnoteList = nullptr;                             // the list that {:footnotes} replaces
    std::size_t m_tocPosition = 0;
    std::size_t m_footnotePosition = 0;
    const Node* m_backlinkParagraph = nullptr; // where the link back from a footnote goes
    std::string m_backlinks;
    std::size_t m_column = 0; // of the table cell last written
    bool m_inToc = false;
};

} // namespace lectern::markdown
