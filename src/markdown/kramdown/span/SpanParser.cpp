// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/span/SpanParser.h"

#include "markdown/Characters.h"

#include <utility>

namespace lectern::markdown {

namespace {

using CharacterSet = std::array<bool, 256>;

constexpr CharacterSet setOf(std::string_view characters) {
    CharacterSet set{};
    for (const char c : characters)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

// Where the reader has to look. '!' and spaces matter by what follows them and are found from there.
constexpr CharacterSet allSpans = setOf("*_`<>[]\"'${&-.\\~\n");
constexpr CharacterSet codeAndHtml = setOf("`<");
constexpr CharacterSet htmlOnly = setOf("<");
constexpr CharacterSet typography = setOf("<>\"'&-.\\");

const CharacterSet& charactersOf(SpanSet set) {
    switch (set) {
    case SpanSet::CodeAndHtml:
        return codeAndHtml;
    case SpanSet::Html:
        return htmlOnly;
    case SpanSet::Typography:
        return typography;
    case SpanSet::All:
        break;
    }
    return allSpans;
}

} // unnamed namespace

SpanRules::SpanRules(const Options& options)
    : gfm(options.gfmInput), lineBreaks(!options.gfmInput || !options.hardWrap),
      typographicSymbols(!options.gfmInput || options.typographicSymbolsOn), wikiLinks(options.wikiLinks) {}

// All that belongs to the text being read; its constructor puts it aside, its destructor takes it up again.
struct SpanParser::Reading {
    explicit Reading(SpanParser& owner)
        : parser(owner), text(owner.m_text), lookahead(owner.m_lookahead), run(owner.m_run),
          tree(owner.m_tree), inEmphasis(std::exchange(owner.m_inEmphasis, false)),
          inStrong(std::exchange(owner.m_inStrong, false)), inLink(std::exchange(owner.m_inLink, false)) {}
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading() {
        parser.m_text = text;
        parser.m_lookahead = lookahead;
        parser.m_run = run;
        parser.m_tree = tree;
        parser.m_inEmphasis = inEmphasis;
        parser.m_inStrong = inStrong;
        parser.m_inLink = inLink;
    }

    SpanParser& parser;
    std::string_view text;
    Lookahead* lookahead;
    std::size_t run;
    Node* tree;
    bool inEmphasis;
    bool inStrong;
    bool inLink;
};

void SpanParser::parse(Node& into, std::string_view text, SpanSet set) {
    const Reading outer(*this);
    Lookahead lookahead(text);
    m_text = text;
    m_lookahead = &lookahead;
    m_position = 0;
    m_line = into.line;
    m_within = set == SpanSet::Typography ? set : SpanSet::All;
    Stop stop;
    parseUntil(into, stop, set);
}

// Reads spans into the node from m_position on, until the stop or the end. True where the stop was found;
// m_position is then at it.
bool SpanParser::parseUntil(Node& into, Stop& stop, SpanSet set) {
    Node* const outerTree = std::exchange(m_tree, &into);
    ++m_depth;
    const CharacterSet& characters = charactersOf(set);
    const std::size_t size = m_text.size();
    std::size_t at = m_run = m_position;
    bool found = false;
    while (!found) {
        while (at < size && !characters[static_cast<unsigned char>(m_text[at])])
            ++at;
        if (at >= size)
            break;
        found = stop.kind != Stop::Kind::End && atStop(at, stop);
        if (!found)
            at = handle(at, set);
    }
    flush(at);
    m_position = at;
    --m_depth;
    m_tree = outerTree;
    return found;
}

bool SpanParser::atStop(std::size_t at, Stop& stop) {
    switch (stop.kind) {
    case Stop::Kind::Emphasis:
        return emphasisEnds(at, stop);
    case Stop::Kind::Bracket:
        if (m_text[at] == '[')
            ++stop.openBrackets;
        if (m_text[at] != ']')
            return false;
        --stop.openBrackets;
        // The bracket of an image within has been counted, but its closing one was read with it.
        return stop.openBrackets == static_cast<std::int64_t>(m_tree->number);
    case Stop::Kind::Tag: {
        const auto tag = m_text[at] == '<' ? endTag(m_text, at) : std::nullopt;
        return tag && (stop.anyCase ? equalsIgnoringCase(tag->name, stop.name) : tag->name == stop.name);
    }
    case Stop::Kind::End:
        break;
    }
    return false;
}

// One character may begin several spans; the order in which they are tried is kramdown's.
std::size_t SpanParser::handle(std::size_t at, SpanSet set) {
    switch (m_text[at]) {
    case '*':
    case '_':
        return parseEmphasis(at);
    case '`':
        return parseCode(at);
    case '<':
        return parseAngle(at, set);
    case '>':
        return parseAngleSymbol(at);
    case '[':
        return parseBracket(at);
    case '"':
    case '\'':
        return parseQuote(at);
    case '$':
        return parseMath(at);
    case '{':
        return parseBrace(at);
    case '&':
        return parseEntity(at);
    case '-':
    case '.':
        return parseDashes(at);
    case '\\':
        return parseBackslash(at);
    case '~':
        return parseStrikethrough(at);
    case '\n':
        return parseNewline(at);
    default:
        return at + 1;
    }
}

void SpanParser::addText(std::string_view text) {
    if (text.empty())
        return;
    Node* last = m_tree->last;
    if (last && last->type == NodeType::Text) {
        if (last->text.data() + last->text.size() == text.data()) {
            last->text = {last->text.data(), last->text.size() + text.size()};
            return;
        }
        m_document.hasSplitText = true;
    }
    addNode(NodeType::Text)->text = text;
}

void SpanParser::flush(std::size_t end) {
    if (m_run < end)
        addText(m_text.substr(m_run, end - m_run));
    m_run = end;
}

// Marks that begin nothing.
std::size_t SpanParser::addLiteral(std::size_t start, std::size_t end) {
    flush(start);
    addText(m_text.substr(start, end - start));
    return finishAt(end);
}

Node* SpanParser::addNode(NodeType type) {
    Node* node = m_document.newNode(type, m_line);
    node->category = Category::Span;
    m_tree->append(node);
    return node;
}

std::size_t SpanParser::finishAt(std::size_t position) {
    m_run = position;
    return position;
}

} // namespace lectern::markdown
