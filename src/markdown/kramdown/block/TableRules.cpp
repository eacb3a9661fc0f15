// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/block/TableRules.h"

#include "markdown/Characters.h"
#include "markdown/Node.h"
#include "markdown/kramdown/Lookahead.h"
#include "markdown/kramdown/span/CodeSpans.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isMadeOf(std::string_view line, std::string_view characters, char needed) {
    return line.find(needed) != npos && line.find_first_not_of(characters) == npos;
}

// Cells as they grow: a piece goes on with the last one or begins another.
class Cells {
public:
    explicit Cells(Arena& arena) : m_arena(arena), m_grown(arena) {}

    void extend(std::string_view piece) {
        if (m_cells.empty())
            return begin(piece);
        std::string_view& last = m_cells.back();
        if (last.data() + last.size() == piece.data()) {
            last = {last.data(), last.size() + piece.size()};
            return;
        }
        if (m_grown.view().data() != last.data() || m_grown.size() != last.size()) {
            m_grown = ArenaText(m_arena);
            m_grown.append(last);
        }
        m_grown.append(piece);
        last = m_grown.view();
    }
    void begin(std::string_view piece) { m_cells.push_back(piece); }
    std::vector<std::string_view> take() { return std::move(m_cells); }

private:
    Arena& m_arena;
    ArenaText m_grown; // the last cell, once its pieces do not lie side by side
    std::vector<std::string_view> m_cells;
};

std::string_view unescapePipes(Arena& arena, std::string_view piece) {
    if (piece.find("\\|") == npos)
        return piece;
    ArenaText plain(arena, piece.size());
    for (std::size_t i = 0; i < piece.size(); ++i) {
        if (piece[i] == '\\' && i + 1 < piece.size() && piece[i + 1] == '|')
            ++i;
        plain.append(piece[i]);
    }
    return plain.view();
}

void splitAtPipes(Arena& arena, std::string_view text, Cells& cells) {
    bool first = true;
    for (std::size_t start = 0; start <= text.size(); first = false) {
        std::size_t pipe = text.find('|', start);
        while (pipe != npos && pipe > 0 && text[pipe - 1] == '\\')
            pipe = text.find('|', pipe + 1);
        const std::string_view piece =
            unescapePipes(arena, text.substr(start, pipe == npos ? npos : pipe - start));
        if (first)
            cells.extend(piece);
        else
            cells.begin(piece);
        if (pipe == npos)
            return;
        start = pipe + 1;
    }
}

// Code spans are put back as kramdown puts them: between more backticks than they hold.
std::string_view delimitedCode(Arena& arena, std::string_view code) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : code) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    ArenaText text(arena, code.size() + 2 * longest + 4);
    text.append(longest + 1, '`');
    text.append(longest > 0 ? " " : "");
    text.append(code);
    text.append(longest > 0 ? " " : "");
    text.append(longest + 1, '`');
    return text.view();
}

void splitAroundCodeSpans(Arena& arena, std::string_view text, Cells& cells) {
    Lookahead lookahead(text);
    std::size_t start = 0;
    for (std::size_t tick = text.find('`'); tick != npos;) {
        const CodeSpanPlace span = codeSpanAt(text, tick, lookahead);
        if (span.isCode) {
            if (tick > start)
                splitAtPipes(arena, text.substr(start, tick - start), cells);
            // Between single backticks the text can stay as it stands.
            const bool plain = text[tick + 1] != '`' && span.code.find('`') == npos;
            cells.extend(plain ? text.substr(tick, span.end - tick) : delimitedCode(arena, span.code));
            start = span.end;
        }
        tick = text.find('`', span.end);
    }
    if (start < text.size())
        splitAtPipes(arena, text.substr(start), cells);
}

} // unnamed namespace

bool hasPipe(std::string_view line) {
    for (std::size_t pipe = line.find('|'); pipe != npos; pipe = line.find('|', pipe + 1)) {
        if (pipe == 0 || line[pipe - 1] != '\\')
            return true;
    }
    return false;
}

bool hasPipeOutsideWikiLinks(std::string_view line) {
    std::size_t open = line.find("[[");
    while (open != npos && !hasPipe(line.substr(0, open))) {
        const std::size_t close = line.find("]]", open);
        if (close == npos)
            return hasPipe(line.substr(open));
        line.remove_prefix(close + 2);
        open = line.find("[[");
    }
    return hasPipe(open == npos ? line : line.substr(0, open));
}

bool isSeparatorLine(std::string_view line) {
    return isMadeOf(line, "+|: \t-", '-');
}

bool isFootLine(std::string_view line) {
    return isMadeOf(line, "+|: \t=", '=');
}

std::string readAlignments(std::string_view line) {
    std::string alignments;
    std::size_t taken = 0; // a colon belongs to the dashes before it
    for (std::size_t dash = line.find('-'); dash != npos;) {
        const std::size_t end = std::min(line.find_first_not_of('-', dash), line.size());
        const bool left = dash > taken && line[dash - 1] == ':';
        const bool right = end < line.size() && line[end] == ':';
        const Alignment alignment = left && right ? Alignment::Center
                                    : left        ? Alignment::Left
                                    : right       ? Alignment::Right
                                                  : Alignment::Default;
        alignments += static_cast<char>(alignment);
        taken = end + (right ? 1 : 0);
        dash = line.find('-', end);
    }
    return alignments;
}

std::vector<std::string_view> splitTableRow(Arena& arena, std::string_view line) {
    line = trimRight(line);
    Cells cells(arena);
    std::size_t start = 0;
    for (std::size_t open = line.find("<code"); open != npos; open = line.find("<code", start)) {
        const std::size_t tagEnd = line.find('>', open);
        const std::size_t close = tagEnd == npos ? npos : line.find("</code>", tagEnd);
        if (close == npos)
            break;
        splitAroundCodeSpans(arena, line.substr(start, open - start), cells);
        start = close + std::string_view("</code>").size();
        cells.extend(line.substr(open, start - open));
    }
    splitAroundCodeSpans(arena, line.substr(start), cells);
    return cells.take();
}

} // namespace lectern::markdown
