// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kramdown's second step: the text of a block to spans. Each span's own reading is in the file of its name.
// Source: kramdown 2.4, "Syntax: Span-level elements"; kramdown-parser-gfm 1.1 for what `input: GFM` changes.
#pragma once

#include "markdown/DocumentData.h"
#include "markdown/kramdown/AttributeLists.h"
#include "markdown/kramdown/HtmlTags.h"
#include "markdown/kramdown/Lookahead.h"

#include <array>
#include <string_view>

namespace lectern::markdown {

// Which spans are looked for.
enum class SpanSet : std::uint8_t {
    All,
    CodeAndHtml, // to see where a table's pipes are
    Html,        // within elements whose text stays as it is
    Typography,  // quotes, dashes, entities and HTML: what the smartify filter reads
};

// What {::options} cannot change any more once the blocks are read.
struct SpanRules {
    explicit SpanRules(const Options& options);

    bool gfm;
    bool lineBreaks;
    bool typographicSymbols;
    bool wikiLinks;
};

class SpanParser {
public:
    SpanParser(DocumentData& document, const SpanRules& rules) : m_document(document), m_rules(rules) {}

    // Appends the spans of the text to the node.
    void parse(Node& into, std::string_view text, SpanSet set = SpanSet::All);

private:
    static constexpr std::size_t npos = std::string_view::npos;

    // What ends the span that is being read.
    struct Stop {
        enum class Kind : std::uint8_t { End, Emphasis, Bracket, Tag } kind = Kind::End;
        char mark = 0;                 // Emphasis: '*' or '_'
        std::size_t length = 0;        // Emphasis: of the mark
        std::int64_t openBrackets = 1; // Bracket
        std::string_view name = {};    // Tag
        bool anyCase = false;          // Tag
    };

    // --- SpanParser.cpp: driving. Handlers take the position of a character that may begin a span and return
    // where to go on; what they leave unread becomes text.
    bool parseUntil(Node& into, Stop& stop, SpanSet set);
    bool atStop(std::size_t at, Stop& stop);
    std::size_t handle(std::size_t at, SpanSet set);
    void flush(std::size_t end); // text up to here
    void addText(std::string_view text);
    std::size_t addLiteral(std::size_t start, std::size_t end);
    Node* addNode(NodeType type);
    std::size_t finishAt(std::size_t position); // the span ends here
    bool hasTextSince(std::size_t at) const { return m_run < at; }

    // --- EmphasisParsing.cpp
    bool emphasisEnds(std::size_t at, const Stop& stop) const;
    std::size_t parseEmphasis(std::size_t at);
    bool tryEmphasis(std::size_t at, std::size_t length, std::size_t start);
    bool mayEndLater(char mark, std::size_t length, std::size_t from);
    std::size_t parseStrikethrough(std::size_t at);

    // --- LinkParsing.cpp, LinkTargets.cpp
    std::size_t parseBracket(std::size_t at);
    std::size_t parseFootnoteMarker(std::size_t at);
    std::size_t parseLink(std::size_t start, std::size_t bracket);
    bool readTarget(Node& link, std::size_t bracket, std::size_t close);
    bool readReference(Node& link, std::string_view id, std::string_view altText, std::size_t end);
    bool readInlineTarget(Node& link, std::size_t open, std::string_view altText);
    bool readTitle(Node& link, std::size_t position, std::string_view url, std::string_view altText);
    void setTarget(Node& link, std::string_view url, const std::string_view* title, std::string_view altText,
                   AttributeList* ial);
    std::string_view unescaped(std::string_view text);
    std::size_t parseWikiLink(std::size_t at);

    // --- HtmlSpans.cpp
    std::size_t parseAngle(std::size_t at, SpanSet set);
    std::size_t parseAutolink(std::size_t at);
    std::size_t parseHtmlSpan(std::size_t at);
    void openElement(const StartTag& tag, std::size_t at);
    void readElementBody(Node& element, bool parsed, bool known);

    // --- Typography.cpp, SmartQuotes.cpp
    std::size_t parseQuote(std::size_t at);
    std::size_t parseSymbol(std::size_t start, std::size_t length, Symbol symbol);
    std::size_t parseDashes(std::size_t at);
    std::size_t parseAngleSymbol(std::size_t at);
    std::size_t parseEntity(std::size_t at);
    std::size_t addEntity(char32_t codePoint, std::size_t start, std::size_t end);
    std::size_t parseBackslash(std::size_t at);
    std::size_t parseNewline(std::size_t at);
    std::size_t parseCode(std::size_t at);
    std::size_t parseMath(std::size_t at);
    bool isEscapable(char character) const;

    // --- SpanExtensions.cpp
    std::size_t parseBrace(std::size_t at);
    std::size_t parseSpanExtension(std::size_t at, const ExtensionTag& tag);

    struct Reading; // of one text, put aside while another is read
    DocumentData& m_document;
    const SpanRules& m_rules;
    std::string_view m_text;
    Lookahead* m_lookahead = nullptr;
    std::size_t m_run = 0;      // text from here on is not yet in the tree
    std::size_t m_position = 0; // where the last parseUntil() ended
    Node* m_tree = nullptr;
    std::uint32_t m_line = 0;
    int m_depth = 0;
    SpanSet m_within = SpanSet::All; // what is looked for within elements whose text is parsed
    // What lies around the position: spans that may not be nested.
    bool m_inEmphasis = false;
    bool m_inStrong = false;
    bool m_inLink = false;
};

} // namespace lectern::markdown
