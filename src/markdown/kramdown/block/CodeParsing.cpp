// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Indented and fenced code. Source: kramdown, "Syntax: Code blocks".
#include "markdown/Characters.h"
#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/block/LineRewriter.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::size_t npos = std::string_view::npos;

// Joins lines that are not indented to the one before them, then takes one indent from each line.
std::string_view withoutIndent(Arena& arena, std::string_view code) {
    LineRewriter content(arena);
    bool first = true;
    for (std::size_t line = 0; line < code.size(); first = false) {
        const std::size_t newline = code.find('\n', line);
        const std::size_t next = newline == npos ? code.size() : newline + 1;
        const std::string_view whole = code.substr(line, next - line);
        const std::size_t spaces = std::min(whole.find_first_not_of(' '), whole.size());
        const bool lazy = !first && spaces < 4 && spaces < whole.size() && !isSpace(whole[spaces]);
        line = next;
        if (lazy) {
            content.replaceLast(' ');
            content.append(0, whole);
        } else if (whole.starts_with('\t')) {
            content.append(0, whole.substr(1));
        } else {
            content.append(0, whole.starts_with("    ") ? whole.substr(4) : whole);
        }
    }
    return content.view();
}

} // unnamed namespace

// Indented lines, lines that lazily go on, and blank lines where indented ones follow.
std::size_t BlockParser::indentedCodeEnd(std::size_t position) {
    const std::string_view text = m_source->text;
    std::size_t end = position;
    for (;;) {
        const std::size_t afterBlank = position < text.size() ? blankLines(position) : npos;
        std::size_t next = afterBlank == npos ? position : afterBlank;
        if (next >= text.size() || !atCodeIndent(next))
            return end;
        while (next < text.size() && (atCodeIndent(next) ? blankLines(next) == npos : !endsLazyLines(next)))
            next = lineEnd(next);
        end = position = next;
    }
}

void BlockParser::parseIndentedCode() {
    const std::size_t start = m_source->position;
    const std::size_t end = indentedCodeEnd(start);
    Node* code = addBlock(NodeType::CodeBlock);
    lineAt(end); // before the lines are written anew
    code->text = withoutIndent(m_arena, m_source->text.substr(start, end - start));
    m_source->position = end;
}

// All lines of a text that could end a fenced block, with the longest that still follow. Made once per text:
// a text of a thousand fences is not searched a thousand times.
const std::vector<BlockParser::FenceEnd>& BlockParser::fenceEnds(char mark) {
    std::optional<std::vector<FenceEnd>>& ends = m_source->fenceEnds[mark == '~' ? 0 : 1];
    if (ends)
        return *ends;
    ends.emplace();
    const std::string_view text = m_source->text;
    for (std::size_t line = 0; line < text.size(); line = lineEnd(line)) {
        const std::size_t run = m_gfm ? skipIndent(line) : line;
        if (text[run] != mark)
            continue;
        const std::size_t runEnd = std::min(text.find_first_not_of(mark, run), text.size());
        if (runEnd - run >= 3 && trim(lineAfter(runEnd)).empty())
            ends->push_back({line, runEnd - run, 0});
    }
    std::size_t longest = 0;
    for (auto end = ends->rbegin(); end != ends->rend(); ++end)
        end->longestFollowing = longest = std::max(longest, end->length);
    return *ends;
}

// "```ruby" up to a fence at least as long. Where all are shorter the longest of them closes, and what the
// opening fence has more belongs to its info; that is what kramdown's rule comes to.
bool BlockParser::parseFencedCode() {
    const std::size_t start = m_source->position;
    const std::string_view text = m_source->text;
    const std::size_t run = m_gfm ? skipIndent(start) : start;
    const char mark = text[run];
    const std::size_t runEnd = std::min(text.find_first_not_of(mark, run), text.size());
    if (runEnd - run < 3 || (mark != '~' && (mark != '`' || !m_gfm)))
        return false;
    const std::size_t body = lineEnd(runEnd);
    const std::vector<FenceEnd>& ends = fenceEnds(mark);
    auto close =
        std::lower_bound(ends.begin(), ends.end(), body,
                         [](const FenceEnd& end, std::size_t position) { return end.line < position; });
    if (close == ends.end())
        return false;
    const std::size_t length = std::min(runEnd - run, close->longestFollowing);
    const std::string_view info = trim(lineAfter(run + length));
    const bool oneWord = std::none_of(info.begin(), info.end(), isSpace);
    if (!oneWord)
        return false;
    while (close->length < length)
        ++close;
    Node* code = addBlock(NodeType::CodeBlock);
    code->text = text.substr(body, close->line - body);
    code->marked = true;
    if (!info.empty()) {
        code->ensureDetails(m_arena).extra = info;
        const std::string_view language = info.substr(0, info.find('?', 1));
        code->attributes(m_arena).set(m_arena, "class", m_arena.join("language-", language));
    }
    m_source->position = lineEnd(close->line);
    return true;
}

} // namespace lectern::markdown
