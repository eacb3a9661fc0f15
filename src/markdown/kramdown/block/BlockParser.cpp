// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/block/BlockParser.h"

#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

void BlockParser::parse() {
    parseBlocks(*m_document.root, m_document.source, 1);
}

void BlockParser::parseBlocks(Node& into, std::string_view text, std::uint32_t line) {
    Source source(text, line);
    Source* const outer = std::exchange(m_source, &source);
    parseBlocks(into);
    m_source = outer;
}

bool BlockParser::parseBlocks(Node& into) {
    Node* const outerTree = std::exchange(m_tree, &into);
    AttributeList* const outerIal = std::exchange(m_blockIal, nullptr);
    ++m_depth;
    Parsed parsed = Parsed::Yes;
    while (m_source->position < m_source->text.size() && parsed != Parsed::Stop) {
        parsed = m_set == BlockSet::All ? parseBlock() : parseHtmlOnly();
        if (parsed == Parsed::No)
            parseOddLine();
    }
    --m_depth;
    m_tree = outerTree;
    m_blockIal = outerIal;
    return parsed == Parsed::Stop;
}

// The order in which blocks are tried is kramdown's; who comes first takes the line.
BlockParser::Parsed BlockParser::parseBlock() {
    const std::size_t start = m_source->position;
    const char first = m_source->text[start];
    if (isSpace(first)) {
        if (const std::size_t end = blankLines(start); end != npos) {
            parseBlankLines(end);
            return Parsed::Yes;
        }
        if (atCodeIndent(start)) {
            parseIndentedCode();
            return Parsed::Yes;
        }
    }
    const std::size_t content = skipIndent(start);
    if (m_depth > maximumNesting)
        return parseParagraph() ? Parsed::Yes : Parsed::No;
    if (const Parsed parsed = parseAtLineStart(m_source->text[content], content); parsed != Parsed::No)
        return parsed;
    return parseParagraph() ? Parsed::Yes : Parsed::No;
}

BlockParser::Parsed BlockParser::parseHtmlOnly() {
    const std::size_t content = skipIndent(m_source->position);
    return m_source->text[content] == '<' ? parseHtml(content) : Parsed::No;
}

BlockParser::Parsed BlockParser::parseAtLineStart(char first, std::size_t content) {
    const std::size_t start = m_source->position;
    const auto yes = [](bool parsed) { return parsed ? Parsed::Yes : Parsed::No; };
    switch (first) {
    case '~':
    case '`':
        if (parseFencedCode())
            return Parsed::Yes;
        break;
    case '>':
        return yes(parseBlockquote());
    case '#':
        if (content == start && parseAtxHeader())
            return Parsed::Yes;
        break;
    case '*':
    case '-':
    case '_':
    case '+':
        if (atRule(start))
            return yes(parseRule());
        if (listMarkerFollows(start))
            return yes(parseList(NodeType::UnorderedList));
        break;
    case ':':
        if (parseDefinitionList())
            return Parsed::Yes;
        break;
    case '<':
        if (const Parsed parsed = parseHtml(content); parsed != Parsed::No)
            return parsed;
        break;
    default:
        if (isDigit(first) && listMarkerFollows(start))
            return yes(parseList(NodeType::OrderedList));
        break;
    }
    if (parseSetextHeader() || ((first == '$' || first == '\\') && parseMath(content)) || parseTable())
        return Parsed::Yes;
    switch (first) {
    case '[':
        return yes(parseFootnoteDefinition(content) || parseLinkDefinition(content));
    case '*':
        return yes(parseAbbreviationDefinition(content));
    case '{':
        return yes(parseExtension(content));
    case '^':
        if (const std::size_t end = endOfBlockMark(start); end != npos) {
            m_source->position = end;
            addEndOfBlock(EndReason::Mark);
            return Parsed::Yes;
        }
        return Parsed::No;
    default:
        return Parsed::No;
    }
}

// A line that no block takes, such as one that begins with a space and a tab: kramdown leaves it in the tree
// as bare text.
void BlockParser::parseOddLine() {
    const std::size_t end = lineEnd(m_source->position);
    const std::string_view line = m_source->text.substr(m_source->position, end - m_source->position);
    Node* last = m_tree->last;
    const bool continues = last && last->type == NodeType::Unparsed;
    if (continues && last->text.data() + last->text.size() == line.data())
        last->text = {last->text.data(), last->text.size() + line.size()};
    else if (continues)
        last->text = m_arena.join(last->text, line);
    else
        addUnparsed(*m_tree, line);
    m_source->position = end;
}

Node* BlockParser::newBlock(NodeType type) {
    Node* node = m_document.newNode(type, currentLine());
    if (m_blockIal)
        node->ensureDetails(m_arena).ial = std::exchange(m_blockIal, nullptr);
    return node;
}

Node* BlockParser::addBlock(NodeType type) {
    Node* node = newBlock(type);
    m_tree->append(node);
    return node;
}

void BlockParser::addEndOfBlock(EndReason reason) {
    addBlock(NodeType::EndOfBlock)->kind = static_cast<std::uint8_t>(reason);
}

void BlockParser::addUnparsed(Node& block, std::string_view text) {
    if (text.empty())
        return;
    Node* node = m_document.newNode(NodeType::Unparsed, block.line);
    node->text = text;
    block.append(node);
}

bool BlockParser::atBlockStart() const {
    const Node* last = m_tree->last;
    return !last || m_blockIal || last->type == NodeType::Blank ||
           (last->type == NodeType::EndOfBlock && last->endReason() == EndReason::Mark);
}

std::uint32_t BlockParser::lineAt(std::size_t position) {
    Source& source = *m_source;
    if (position > source.counted) {
        const auto begin = source.text.begin();
        source.line +=
            static_cast<std::uint32_t>(std::count(begin + static_cast<std::ptrdiff_t>(source.counted),
                                                  begin + static_cast<std::ptrdiff_t>(position), '\n'));
        source.counted = position;
    }
    return source.line;
}

std::uint32_t BlockParser::currentLine() {
    return lineAt(m_source->position);
}

} // namespace lectern::markdown
