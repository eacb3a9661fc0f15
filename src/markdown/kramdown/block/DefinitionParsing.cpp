// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Definition lists: the lines of a paragraph are terms once ": definitions" follow.
// Source: kramdown, "Syntax: Definition lists".
#include "markdown/Characters.h"
#include "markdown/kramdown/block/ListItems.h"

#include <algorithm>

namespace lectern::markdown {

bool BlockParser::parseDefinitionList() {
    if (!definitionMarkerFollows(m_source->position))
        return false;
    Node* paragraph = m_tree->last;
    const bool blankBetween = paragraph && paragraph->type == NodeType::Blank && paragraph->text == "\n";
    if (blankBetween)
        paragraph = paragraph->previous;
    if (!paragraph || paragraph->type != NodeType::Paragraph || !paragraph->first)
        return false;
    Node* list = newBlock(NodeType::DefinitionList);
    list->line = paragraph->line;
    if (blankBetween)
        m_tree->takeLast();
    m_tree->takeLast();
    addTerms(*list, paragraph->first->text, paragraph->line);
    if (list->ial() || paragraph->ial())
        list->ensureDetails(m_arena).ial = paragraph->details ? paragraph->details->ial : nullptr;

    std::vector<ItemText> items;
    readDefinitions(*list, items, blankBetween);
    Node* lastBlank = fillDefinitions(items);
    addDefinitionList(*list);
    if (lastBlank)
        m_tree->append(lastBlank);
    return true;
}

void BlockParser::addTerms(Node& list, std::string_view text, std::uint32_t line) {
    for (std::size_t start = 0; start < text.size(); ++line) {
        const std::size_t newline = std::min(text.find('\n', start), text.size());
        Source term(text.substr(start, newline - start), line);
        Source* const outer = std::exchange(m_source, &term);
        Node* node = m_document.newNode(NodeType::Term, line);
        const std::size_t content = takeItemAttributes(*node, 0, term.text.size());
        const std::string_view words = content == npos ? term.text : term.text.substr(content);
        node->ensureDetails(m_arena).extra = words;
        addUnparsed(*node, words);
        m_source = outer;
        list.append(node);
        start = newline + 1;
    }
}

void BlockParser::readDefinitions(Node& list, std::vector<ItemText>& items, bool firstAsParagraph) {
    bool lastIsBlank = false;
    std::size_t markerSpaces = 3;
    const std::string_view text = m_source->text;
    while (m_source->position < text.size()) {
        const std::size_t start = m_source->position;
        if (const auto marker = markerAt(start, NodeType::DefinitionList, markerSpaces)) {
            ItemText& item = items.emplace_back(m_arena);
            item.node = m_document.newNode(NodeType::Definition, currentLine());
            item.node->marked = std::exchange(firstAsParagraph, false);
            list.append(item.node);
            startItem(item, *marker);
            markerSpaces = std::min<std::size_t>(item.indent - 1, 3);
            lastIsBlank = false;
            continue;
        }
        if (endOfBlockMark(start) != npos)
            return;
        IndentedLine line;
        bool indented = false;
        if (takeContentLine(items.back(), !lastIsBlank, line, indented)) {
            items.back().text.append(line.spaces, line.rest);
            firstAsParagraph = lastIsBlank = false;
        } else if (const std::size_t end = blankLines(start); end != npos) {
            firstAsParagraph = lastIsBlank = true;
            lineAt(end);
            items.back().text.append(0, text.substr(start, end - start));
            m_source->position = end;
        } else {
            return;
        }
    }
}

// Returns the blank lines at the end of the last definition, which belong behind the list.
Node* BlockParser::fillDefinitions(std::vector<ItemText>& items) {
    Node* lastBlank = nullptr;
    for (ItemText& item : items) {
        Node& node = *item.node;
        parseBlocks(node, item.text.view(), node.line);
        if (!node.first)
            continue;
        lastBlank = node.last->type == NodeType::Blank ? node.takeLast() : nullptr;
        if (!node.first || node.first->type != NodeType::Paragraph || node.marked)
            continue;
        if (node.first->next)
            endWithNewline(*node.first, item.text.view());
        node.first->transparent = true;
    }
    return lastBlank;
}

// A list right behind another one goes on with it.
void BlockParser::addDefinitionList(Node& list) {
    Node* last = m_tree->last;
    if (last && last->type == NodeType::Blank && last->previous &&
        last->previous->type == NodeType::DefinitionList) {
        m_tree->takeLast();
        last = m_tree->last;
    }
    if (last && last->type == NodeType::DefinitionList)
        last->takeChildrenOf(list);
    else
        m_tree->append(&list);
}

} // namespace lectern::markdown
