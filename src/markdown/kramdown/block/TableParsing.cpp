// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables: lines with pipes, separator lines between head, bodies and foot. Source: kramdown, "Syntax:
// Tables".
#include "markdown/Characters.h"
#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/block/TableRules.h"
#include "markdown/kramdown/span/SpanParser.h"

#include <algorithm>

namespace lectern::markdown {

// What is read of a table before it is known to be one.
struct BlockParser::TableText {
    Node* container = nullptr; // rows that are not yet in a head, body or foot
    std::string alignments;
    bool hasFoot = false;
    std::size_t columns = 0;
};

bool BlockParser::mayBeTableLine(std::string_view line) const {
    return m_document.options.wikiLinks ? hasPipeOutsideWikiLinks(line) : hasPipe(line);
}

bool BlockParser::parseTable() {
    const std::size_t start = m_source->position;
    const std::size_t content = skipIndent(start);
    const std::string_view text = m_source->text;
    if (isSpace(text[content]) || !mayBeTableLine(lineAfter(content)) || !atBlockStart())
        return false;
    std::size_t end = start;
    while (end < text.size() && mayBeTableLine(lineAfter(end)))
        end = lineEnd(end);
    Node* table = newBlock(NodeType::Table);
    TableText rows;
    if (!beforeBlockBoundary(end) || !pipeOnEveryLine(text.substr(start, end - 1 - start)) ||
        !readTable(*table, rows, end)) {
        m_source->position = start;
        return false;
    }
    evenTable(*table, rows.columns, rows.alignments);
    m_tree->append(table);
    return true;
}

// Reads the lines up to `end`. False where they make no body.
bool BlockParser::readTable(Node& table, TableText& rows, std::size_t end) {
    const auto close = [&](NodeType type, bool force) {
        if (rows.hasFoot && type == NodeType::TableBody && !force)
            return;
        rows.container->type = type;
        table.append(rows.container);
        rows.container = m_document.newNode(NodeType::TableBody, table.line);
    };
    rows.container = m_document.newNode(NodeType::TableBody, table.line);
    const bool leadingPipe = trimLeft(lineAfter(m_source->position)).starts_with('|');
    if (isSeparatorLine(lineAfter(m_source->position)))
        m_source->position = lineEnd(m_source->position);
    bool hasBody = false;
    while (m_source->position < end) {
        const std::string_view line = lineAfter(m_source->position);
        m_source->position = lineEnd(m_source->position);
        if (isSeparatorLine(line)) {
            if (!rows.container->first)
                continue;
            const bool head = rows.alignments.empty() && !rows.hasFoot;
            if (head)
                rows.alignments = readAlignments(line);
            hasBody = hasBody || (!head && !rows.hasFoot);
            close(head ? NodeType::TableHead : NodeType::TableBody, false);
        } else if (isFootLine(line)) {
            hasBody = hasBody || rows.container->first;
            if (rows.container->first)
                close(NodeType::TableBody, true);
            rows.hasFoot = true;
        } else {
            Node* row = m_document.newNode(NodeType::TableRow, 0);
            rows.columns = std::max(rows.columns, readTableRow(*row, line, leadingPipe));
            rows.container->append(row);
        }
    }
    if (rows.container->first) {
        hasBody = hasBody || !rows.hasFoot;
        close(rows.hasFoot ? NodeType::TableFoot : NodeType::TableBody, false);
    }
    return hasBody;
}

// Splits a line into cells; returns how many.
std::size_t BlockParser::readTableRow(Node& row, std::string_view line, bool leadingPipe) {
    std::vector<std::string_view> cells = splitTableRow(m_arena, line);
    std::size_t first = 0;
    std::size_t last = cells.size();
    if (leadingPipe && first < last && trim(cells[first]).empty())
        ++first;
    if (first < last && trim(cells[last - 1]).empty())
        --last;
    for (std::size_t i = first; i < last; ++i) {
        Node* cell = m_document.newNode(NodeType::TableCell, 0);
        addUnparsed(*cell, trim(cells[i]));
        row.append(cell);
    }
    return last - first;
}

// Whether each line has a pipe outside of code and HTML. kramdown looks only at the lines where such a span
// begins or ends, and so does this.
bool BlockParser::pipeOnEveryLine(std::string_view lines) {
    if (lines.find_first_of("`<") == npos)
        return true;
    Node spans;
    const SpanRules rules(m_document.options);
    SpanParser(m_document, rules).parse(spans, lines, SpanSet::CodeAndHtml);
    bool onLine = false;
    for (const Node* piece = spans.first; piece; piece = piece->next) {
        std::string_view text = piece->text;
        while (text.ends_with('\n'))
            text.remove_suffix(1);
        const auto newlines = std::count(text.begin(), text.end(), '\n');
        if (piece->type == NodeType::CodeSpan) {
            if (newlines > 1 || (newlines == 1 && !onLine))
                return onLine;
            onLine = onLine && newlines == 0;
            continue;
        }
        if (newlines > 0 && !onLine && !mayBeTableLine(text.substr(0, text.find('\n'))))
            return onLine;
        onLine = (onLine && newlines == 0) ||
                 mayBeTableLine(newlines > 0 ? text.substr(text.rfind('\n') + 1) : text);
    }
    return onLine;
}

// Gives all rows the same number of cells and the table an alignment for each column.
void BlockParser::evenTable(Node& table, std::size_t columns, std::string_view alignments) {
    for (Node* part = table.first; part; part = part->next) {
        for (Node* row = part->first; row; row = row->next) {
            std::size_t cells = 0;
            for (Node* cell = row->first; cell; cell = cell->next)
                ++cells;
            for (; cells < columns && !m_document.budget.exhausted(); ++cells) {
                row->append(m_document.newNode(NodeType::TableCell, 0));
                m_document.budget.spend(sizeof(Node));
            }
        }
    }
    ArenaText all(m_arena, columns);
    all.append(alignments.substr(0, columns));
    all.append(columns - all.size(), static_cast<char>(Alignment::Default));
    table.ensureDetails(m_arena).extra = all.view();
}

} // namespace lectern::markdown
