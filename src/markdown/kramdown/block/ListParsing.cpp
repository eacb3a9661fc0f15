// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bulleted and numbered lists. Source: kramdown, "Syntax: Ordered and unordered lists"; GFM's task lists.
#include "markdown/Characters.h"
#include "markdown/kramdown/block/ListItems.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::string_view uncheckedBox =
    R"(<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" />)";
constexpr std::string_view checkedBox =
    R"(<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" checked="checked" />)";

bool isParagraph(const Node* node) {
    return node && node->type == NodeType::Paragraph;
}

// Whether the item's first paragraph stands without tags: where no blank line follows it, unless the item is
// the last one and all before it are loose.
bool startsTight(const Node& list, const Node& item, bool endedByMark) {
    const Node* first = item.first;
    if (!isParagraph(first))
        return false;
    const bool isLast = list.last == &item;
    const Node* second = first->next;
    const bool blankFollows = second && second->type == NodeType::Blank;
    if (blankFollows && !(isLast && second == item.last && !endedByMark))
        return false;
    if (!isLast || list.first == &item)
        return true;
    for (const Node* other = list.first; other != &item; other = other->next) {
        if (!isParagraph(other->first) || other->first->transparent)
            return true;
    }
    return false;
}

// "[ ] " or "[x] ": what follows the box; empty where there is none.
struct TaskBox {
    std::string_view html;
    std::size_t end = 0;
};

TaskBox taskBox(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size() && isSpace(text[start]))
        ++start;
    if (text.size() < start + 4 || text[start] != '[' || text[start + 2] != ']' || !isSpace(text[start + 3]))
        return {};
    const char mark = text[start + 1];
    if (mark != ' ' && mark != 'x' && mark != 'X')
        return {};
    std::size_t end = start + 3;
    while (end < text.size() && isSpace(text[end]))
        ++end;
    return {mark == ' ' ? uncheckedBox : checkedBox, end};
}

} // unnamed namespace

bool BlockParser::parseList(NodeType type) {
    Node* list = newBlock(type);
    std::vector<ItemText> items;
    bool endedByMark = false;
    readListItems(*list, items, endedByMark);
    m_tree->append(list);
    fillListItems(*list, items, endedByMark);
    if (m_gfm)
        readTaskBoxes(*list);
    return true;
}

void BlockParser::readListItems(Node& list, std::vector<ItemText>& items, bool& endedByMark) {
    bool nestedFound = false;
    bool lastIsBlank = false;
    std::size_t markerSpaces = 3;
    const std::string_view text = m_source->text;
    while (m_source->position < text.size()) {
        const std::size_t start = m_source->position;
        if (lastIsBlank && atRule(start))
            return;
        if (const std::size_t mark = endOfBlockMark(start); mark != npos) {
            m_source->position = mark;
            endedByMark = true;
            return;
        }
        if (const auto marker = markerAt(start, list.type, markerSpaces)) {
            ItemText& item = items.emplace_back(m_arena);
            item.node = m_document.newNode(NodeType::ListItem, currentLine());
            list.append(item.node);
            startItem(item, *marker);
            markerSpaces = std::min<std::size_t>(item.indent - 1, 3);
            nestedFound = isListStart(0, item.text.view());
            lastIsBlank = false;
            continue;
        }
        IndentedLine line;
        bool indented = false;
        const std::uint32_t lineNumber = currentLine();
        if (takeContentLine(items.back(), !lastIsBlank, line, indented)) {
            addItemLine(items.back(), line, indented, nestedFound, lineNumber);
            lastIsBlank = false;
        } else if (const std::size_t end = blankLines(start); end != npos) {
            nestedFound = lastIsBlank = true;
            lineAt(end);
            items.back().text.append(0, text.substr(start, end - start));
            m_source->position = end;
        } else {
            return;
        }
    }
}

void BlockParser::addItemLine(ItemText& item, IndentedLine line, bool indented, bool& nestedFound,
                              std::uint32_t number) {
    const bool startsList = isListStart(line.spaces, line.rest);
    if (startsList && !nestedFound && indented) {
        item.split = item.text.size();
        item.splitLine = number;
        nestedFound = true;
    } else if (startsList && nestedFound && !indented) {
        line.spaces += item.indent + 4; // kept from becoming an item of the nested list
    }
    item.text.append(line.spaces, line.rest);
}

void BlockParser::fillListItems(Node& list, std::vector<ItemText>& items, bool endedByMark) {
    Node* lastBlank = nullptr;
    for (ItemText& item : items) {
        Node& node = *item.node;
        const std::string_view text = item.text.view();
        parseBlocks(node, text.substr(0, item.split), node.line);
        if (item.split != npos)
            parseBlocks(node, text.substr(item.split), item.splitLine);
        if (!node.first)
            continue;
        // An IAL of the first paragraph leaves a mark that would make the item loose.
        Node* second = node.first->next;
        if (isParagraph(node.first) && node.first->ial() && second && second->type == NodeType::EndOfBlock)
            node.remove(second);
        if (startsTight(list, node, endedByMark)) {
            second = node.first->next;
            if (second && second->type != NodeType::Blank)
                endWithNewline(*node.first, text);
            node.first->transparent = true;
        }
        lastBlank = node.last->type == NodeType::Blank ? node.takeLast() : nullptr;
    }
    if (lastBlank && !endedByMark)
        m_tree->append(lastBlank);
}

// The newline that parsing took from the end of a paragraph, put back: mostly it still stands behind it.
void BlockParser::endWithNewline(Node& paragraph, std::string_view container) {
    if (!paragraph.first)
        return;
    std::string_view& text = paragraph.first->text;
    const char* end = text.data() + text.size();
    const bool inside = text.data() >= container.data() && end < container.data() + container.size();
    text = inside && *end == '\n' ? std::string_view(text.data(), text.size() + 1) : m_arena.join(text, "\n");
}

void BlockParser::readTaskBoxes(Node& list) {
    bool isTaskList = false;
    for (Node* item = list.first; item; item = item->next) {
        if (!isParagraph(item->first) || !item->first->first)
            continue;
        std::string_view& text = item->first->first->text;
        if (const TaskBox box = taskBox(text); box.end != 0) {
            text = m_arena.join(box.html, text.substr(box.end));
            isTaskList = true;
        }
        if (isTaskList)
            item->attributes(m_arena).set(m_arena, "class", "task-list-item");
    }
    if (isTaskList)
        list.attributes(m_arena).set(m_arena, "class", "task-list");
}

} // namespace lectern::markdown
