// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines belong to an item, and what they are without its indent.
#include "markdown/kramdown/block/ListItems.h"

#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t tabWidth = 4;

// The length of a bullet or number at the start of the text, behind which a list needs a space, tab or pipe.
std::size_t markerLength(std::string_view text, NodeType list) {
    std::size_t end = 0;
    if (list == NodeType::OrderedList) {
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == 0 || end >= text.size() || text[end] != '.')
            return 0;
        ++end;
    } else {
        const std::string_view bullets = list == NodeType::DefinitionList ? ":" : "+*-";
        if (text.empty() || bullets.find(text[0]) == npos)
            return 0;
        end = 1;
    }
    const bool spaced = end < text.size() && (isBlank(text[end]) || text[end] == '|');
    return spaced ? end : 0;
}

// How far the first text behind a marker is indented, tabs going to the next multiple of four.
std::size_t leadingWidth(std::string_view content, std::size_t column) {
    std::size_t width = 0;
    for (const char c : content) {
        if (c == '\t')
            width += tabWidth - (width + column) % tabWidth;
        else if (c == ' ')
            ++width;
        else
            break;
    }
    return width;
}

bool isBlankLine(std::string_view line) {
    return std::all_of(line.begin(), line.end(), isSpace);
}

// Whether the line begins with that indent, each tab counting for four spaces.
bool hasIndent(std::string_view line, std::size_t indent) {
    std::size_t position = 0;
    const auto takeFour = [&] {
        if (position < line.size() && line[position] == '\t') {
            ++position;
            return true;
        }
        if (line.substr(position, tabWidth) != "    ")
            return false;
        position += tabWidth;
        return true;
    };
    for (std::size_t i = 0; i < indent / tabWidth; ++i) {
        if (!takeFour())
            return false;
    }
    const std::size_t rest = indent % tabWidth;
    const std::string_view spaces = std::string_view("    ").substr(0, rest);
    return line.substr(position, rest) == spaces || takeFour();
}

IndentedLine expandTabs(std::string_view line) {
    const std::size_t tabs = std::min(line.find_first_not_of('\t'), line.size());
    const std::size_t content = std::min(line.find_first_not_of(' ', tabs), line.size());
    return {tabs * tabWidth + content - tabs, line.substr(content)};
}

} // unnamed namespace

bool isListStart(std::size_t spaces, std::string_view text) {
    return spaces <= 3 && (markerLength(text, NodeType::UnorderedList) != 0 ||
                           markerLength(text, NodeType::OrderedList) != 0);
}

std::optional<BlockParser::Marker> BlockParser::markerAt(std::size_t position, NodeType list,
                                                         std::size_t mostSpaces) const {
    const std::string_view text = m_source->text;
    std::size_t start = position;
    while (start < text.size() && start - position < mostSpaces && text[start] == ' ')
        ++start;
    const std::size_t length = start < text.size() ? markerLength(text.substr(start), list) : 0;
    if (length == 0)
        return std::nullopt;
    return Marker{start + length - position, start + length};
}

bool BlockParser::listMarkerFollows(std::size_t position) const {
    const std::size_t content = skipIndent(position);
    return isListStart(content - position, m_source->text.substr(content));
}

bool BlockParser::definitionMarkerFollows(std::size_t position) const {
    return markerLength(m_source->text.substr(skipIndent(position)), NodeType::DefinitionList) != 0;
}

// An IAL at the start of an item: behind it and the white space that follows; npos where there is none.
std::size_t BlockParser::takeItemAttributes(Node& item, std::size_t position, std::size_t end) {
    const std::string_view text = m_source->text;
    std::size_t start = position;
    while (start < end && isSpace(text[start]))
        ++start;
    if (text.substr(start, 2) != "{:" || start + 2 >= end)
        return npos;
    const std::size_t afterName = start + 2 + attributeListName(text, start + 2).size();
    if (text[start + 2] == '/' || (afterName < end && text[afterName] == ':'))
        return npos;
    const auto list = bracedList(text, start + 2, m_source->lookahead, After::Anything);
    if (!list || list->end > end)
        return npos;
    parseAttributeList(m_document, list->content, item.ensureIal(m_arena));
    std::size_t behind = list->end;
    while (behind < end && isSpace(text[behind]))
        ++behind;
    return behind;
}

// The line with the marker. Source: kramdown's parse_first_list_line.
void BlockParser::startItem(ItemText& item, const Marker& marker) {
    const std::size_t end = lineEnd(m_source->position);
    const std::string_view text = m_source->text;
    std::size_t content = marker.tail;
    while (content < end && isSpace(text[content]))
        ++content;
    const std::size_t afterAttributes = takeItemAttributes(*item.node, marker.tail, end);
    if (content == end || afterAttributes == end)
        item.indent = tabWidth;
    else
        item.indent = marker.width + leadingWidth(text.substr(marker.tail, end - marker.tail), marker.width);
    const std::size_t start = afterAttributes == npos ? content : afterAttributes;
    lineAt(end); // before the line is written anew
    item.text.append(0, text.substr(start, end - start));
    m_source->position = end;
}

// A line that is indented as the item's content is, or that goes on with its paragraph without being so.
bool BlockParser::takeContentLine(const ItemText& item, bool lazyAllowed, IndentedLine& taken,
                                  bool& indented) {
    const std::size_t start = m_source->position;
    const std::size_t end = lineEnd(start);
    const std::string_view line = m_source->text.substr(start, end - start);
    if (isBlankLine(line))
        return false;
    if (!hasIndent(line, item.indent)) {
        const std::size_t most = std::min<std::size_t>(item.indent, 3);
        std::size_t content = 0;
        while (content < most && line[content] == ' ')
            ++content;
        if (!lazyAllowed || blockAttributeList(start + content) || htmlEndsParagraph(start + content))
            return false;
    }
    taken = expandTabs(line);
    indented = taken.spaces >= item.indent;
    if (indented)
        taken.spaces -= item.indent;
    lineAt(end);
    m_source->position = end;
    return true;
}

} // namespace lectern::markdown
