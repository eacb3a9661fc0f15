// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kramdown's first step: lines to blocks. Each block's own reading is in the file of its name.
// Source: kramdown 2.4, "Syntax: Structural elements"; kramdown-parser-gfm 1.1 for what `input: GFM` changes.
#pragma once

#include "markdown/DocumentData.h"
#include "markdown/HtmlNames.h"
#include "markdown/kramdown/AttributeLists.h"
#include "markdown/kramdown/HtmlTags.h"
#include "markdown/kramdown/Lookahead.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lectern::markdown {

struct IndentedLine;

enum class BlockSet : std::uint8_t {
    All,
    Html, // everything else stays text
};

// Fills a document's tree; the text of paragraphs, headers and cells is left as Unparsed nodes.
class BlockParser {
public:
    BlockParser(DocumentData& document, BlockSet set)
        : m_document(document), m_arena(document.arena), m_set(set),
          m_gfm(document.options.gfmInput), m_growing{nullptr, ArenaText(document.arena)} {}

    void parse();

private:
    static constexpr std::size_t npos = std::string_view::npos;

    // A line that can end fenced code.
    struct FenceEnd {
        std::size_t line;
        std::size_t length;
        std::size_t longestFollowing; // of this and all later ones
    };

    // A text being read: the document, or what a list item, quote or footnote contains without its indent.
    struct Source {
        explicit Source(std::string_view content, std::uint32_t firstLine)
            : text(content), lookahead(content), line(firstLine) {}

        std::string_view text;
        std::size_t position = 0;
        Lookahead lookahead;
        std::uint32_t line;                                // of `counted`
        std::size_t counted = 0;                           // newlines up to here are in `line`
        std::optional<std::vector<FenceEnd>> fenceEnds[2]; // of '~' and of backticks
    };

    enum class Parsed : std::uint8_t { No, Yes, Stop }; // Stop: the closing tag of the element around was met

    // --- BlockParser.cpp: driving
    void parseBlocks(Node& into, std::string_view text, std::uint32_t line);
    bool parseBlocks(Node& into); // goes on in the same text; true where a closing tag ended it
    Parsed parseBlock();
    Parsed parseHtmlOnly();
    Parsed parseAtLineStart(char first, std::size_t content);
    void parseOddLine();
    Node* newBlock(NodeType type); // takes the IAL that stands before it
    Node* addBlock(NodeType type);
    void addEndOfBlock(EndReason reason);
    void addUnparsed(Node& block, std::string_view text);
    bool atBlockStart() const; // kramdown's after_block_boundary?
    std::uint32_t currentLine();
    std::uint32_t lineAt(std::size_t position);

    // --- LineRules.cpp: what may begin at a position of the current text
    std::size_t lineEnd(std::size_t position) const; // behind the newline
    std::string_view lineAfter(std::size_t position) const;
    std::size_t skipIndent(std::size_t position) const; // up to three spaces
    std::size_t blankLines(std::size_t position) const; // behind the last of them; npos = none
    bool atCodeIndent(std::size_t position) const;
    std::size_t endOfBlockMark(std::size_t position) const;
    std::optional<BracedList> blockAttributeList(std::size_t position);
    bool htmlEndsParagraph(std::size_t afterIndent);
    bool endsLazyLines(std::size_t position);
    bool endsParagraph(std::size_t position);
    bool beforeBlockBoundary(std::size_t position);
    bool atRule(std::size_t position) const;
    bool atFence(std::size_t position) const;
    bool atAtxHeader(std::size_t position) const;

    // --- ParagraphParsing.cpp, HeaderParsing.cpp, CodeParsing.cpp
    void parseBlankLines(std::size_t end);
    bool parseParagraph();
    void joinParagraph(Node& paragraph, std::string_view text, std::size_t start);
    bool parseBlockquote();
    bool parseRule();
    bool parseMath(std::size_t content);
    bool parseAtxHeader();
    bool parseSetextHeader();
    bool addHeader(int level, std::string_view text, std::optional<std::string_view> id, std::size_t end);
    void parseIndentedCode();
    std::size_t indentedCodeEnd(std::size_t position);
    bool parseFencedCode();
    const std::vector<FenceEnd>& fenceEnds(char mark);

    // --- ListItems.cpp, ListParsing.cpp, DefinitionParsing.cpp
    struct Marker;
    struct ItemText;
    bool listMarkerFollows(std::size_t position) const;
    bool definitionMarkerFollows(std::size_t position) const;
    std::optional<Marker> markerAt(std::size_t position, NodeType list, std::size_t mostSpaces) const;
    void startItem(ItemText& item, const Marker& marker);
    std::size_t takeItemAttributes(Node& item, std::size_t position, std::size_t end);
    bool takeContentLine(const ItemText& item, bool lazyAllowed, IndentedLine& taken, bool& indented);
    void addItemLine(ItemText& item, IndentedLine line, bool indented, bool& nestedFound,
                     std::uint32_t number);
    void endWithNewline(Node& paragraph, std::string_view container);
    bool parseList(NodeType type);
    void readListItems(Node& list, std::vector<ItemText>& items, bool& endedByMark);
    void fillListItems(Node& list, std::vector<ItemText>& items, bool endedByMark);
    void readTaskBoxes(Node& list);
    bool parseDefinitionList();
    void addTerms(Node& list, std::string_view text, std::uint32_t line);
    void readDefinitions(Node& list, std::vector<ItemText>& items, bool firstAsParagraph);
    Node* fillDefinitions(std::vector<ItemText>& items);
    void addDefinitionList(Node& list);

    // --- TableParsing.cpp
    struct TableText;
    bool mayBeTableLine(std::string_view line) const;
    bool parseTable();
    bool readTable(Node& table, TableText& rows, std::size_t end);
    std::size_t readTableRow(Node& row, std::string_view line, bool leadingPipe);
    bool pipeOnEveryLine(std::string_view lines);
    void evenTable(Node& table, std::size_t columns, std::string_view alignments);

    // --- HtmlParsing.cpp
    Parsed parseHtml(std::size_t tag);
    void openElement(const StartTag& tag, std::uint32_t line);
    ContentModel contentModel(Node& element, const HtmlName* known) const;
    void readElementBody(Node& element);
    void readSpanBody(Node& element);
    void readRawBody(Node& element);
    bool readRawTag(Node& element);
    void readVerbatimBody(Node& element);
    void addRawText(Node& element, std::string_view text, NodeType type = NodeType::Text);
    void skipTrailingSpace();

    // --- DefinitionLines.cpp, ExtensionParsing.cpp
    bool parseFootnoteDefinition(std::size_t content);
    struct LinkTarget {
        std::string_view url;
        std::optional<std::string_view> title;
        std::size_t end;
    };
    bool parseLinkDefinition(std::size_t content);
    std::optional<LinkTarget> linkTarget(std::size_t start, std::size_t newline);
    std::optional<LinkTarget> plainLinkTarget(std::size_t start, std::size_t newline);
    bool parseAbbreviationDefinition(std::size_t content);
    bool parseExtension(std::size_t content);
    bool parseNamedList(std::size_t content);
    bool parseExtensionBlock(const ExtensionTag& tag);

    DocumentData& m_document;
    Arena& m_arena;
    Source* m_source = nullptr;
    Node* m_tree = nullptr;
    AttributeList* m_blockIal = nullptr;
    int m_depth = 0;
    int m_htmlDepth = 0;
    const BlockSet m_set;
    const bool m_gfm; // as the document began; {::options} does not change it
    struct {
        const Node* paragraph = nullptr;
        ArenaText text;
    } m_growing; // the paragraph that later lines were joined to
};

} // namespace lectern::markdown
