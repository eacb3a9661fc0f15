// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs, blank lines, quotes, rules and formulas: the blocks of few rules.
#include "markdown/Characters.h"
#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/block/LineRewriter.h"

namespace lectern::markdown {

void BlockParser::parseBlankLines(std::size_t end) {
    const std::size_t start = m_source->position;
    if (Node* last = m_tree->last; last && last->type == NodeType::Blank)
        last->text = "\n\n"; // what matters is only that it is more than one line
    else
        addBlock(NodeType::Blank)->text = m_source->text.substr(start, end - start);
    m_source->position = end;
}

bool BlockParser::parseParagraph() {
    const std::size_t start = m_source->position;
    const std::string_view text = m_source->text;
    if (isBlank(text[skipIndent(start)]) && m_depth <= maximumNesting)
        return false;
    std::size_t end = lineEnd(start);
    while (end < text.size() && !endsParagraph(end))
        end = lineEnd(end);
    const std::string_view content = trimRight(text.substr(start, end - start));
    if (Node* last = m_tree->last; last && last->type == NodeType::Paragraph)
        joinParagraph(*last, content, start);
    else
        addUnparsed(*addBlock(NodeType::Paragraph), trimLeft(content));
    m_source->position = end;
    return true;
}

// A line that looked like the beginning of another block and was none goes on with the paragraph before it.
void BlockParser::joinParagraph(Node& paragraph, std::string_view text, std::size_t start) {
    const bool hardBreak = start >= 3 && m_source->text.substr(start - 3, 3) == "  \n";
    if (m_growing.paragraph != &paragraph) {
        m_growing.paragraph = &paragraph;
        m_growing.text = ArenaText(m_arena);
        if (paragraph.last)
            m_growing.text.append(paragraph.last->text);
    }
    if (!paragraph.last) {
        addUnparsed(paragraph, text);
        m_growing.text.append(text);
        return;
    }
    m_growing.text.append(hardBreak ? "  \n" : "\n");
    m_growing.text.append(text);
    paragraph.last->text = m_growing.text.view();
}

bool BlockParser::parseBlockquote() {
    const std::size_t start = m_source->position;
    const std::string_view text = m_source->text;
    std::size_t end = lineEnd(start);
    while (!endsLazyLines(end))
        end = lineEnd(end);
    Node* quote = addBlock(NodeType::Blockquote);
    lineAt(end); // before the lines are written anew
    LineRewriter content(m_arena);
    for (std::size_t line = start; line < end;) {
        const std::size_t next = lineEnd(line);
        std::size_t from = skipIndent(line);
        if (text[from] == '>')
            from += from + 1 < next && text[from + 1] == ' ' ? 2 : 1;
        else
            from = line;
        content.append(0, text.substr(from, next - from));
        line = next;
    }
    m_source->position = end;
    parseBlocks(*quote, content.view(), quote->line);
    return true;
}

bool BlockParser::parseRule() {
    addBlock(NodeType::Rule);
    m_source->position = lineEnd(m_source->position);
    return true;
}

// $$ ... $$ with nothing beside it. A backslash before it asks for a formula within a paragraph.
bool BlockParser::parseMath(std::size_t content) {
    const std::string_view text = m_source->text;
    const bool escaped = text[content] == '\\';
    const std::size_t open = content + (escaped ? 1 : 0);
    if (text.substr(open, 2) != "$$" || !atBlockStart())
        return false;
    const std::size_t close = m_source->lookahead.find(Closer::MathEnd, open + 2);
    if (close == npos)
        return false;
    const std::size_t afterLine = m_source->lookahead.lineEndAfter(close + 2);
    if (escaped) {
        if (afterLine != npos)
            m_source->position = open;
        return false;
    }
    const std::size_t end = afterLine == npos ? close + 2 : afterLine;
    if (!beforeBlockBoundary(end))
        return false;
    Node* math = addBlock(NodeType::Math);
    math->text = trim(text.substr(open + 2, close - open - 2));
    m_source->position = end;
    return true;
}

} // namespace lectern::markdown
