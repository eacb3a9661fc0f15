// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Definitions that are not seen where they stand: footnotes, links and abbreviations.
#include "base/Text.h"
#include "markdown/Characters.h"
#include "markdown/kramdown/LinkIds.h"
#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/block/LineRewriter.h"

namespace lectern::markdown {

namespace {

std::size_t skipBlanks(std::string_view text, std::size_t position) {
    while (position < text.size() && isBlank(text[position]))
        ++position;
    return position;
}

// How many '>' are tried as the end of a URL.
constexpr int mostAngles = 8;

struct QuotedTitle {
    std::string_view title;
    std::size_t end = 0; // behind the line's end
};

// A title in quotation marks with nothing behind it on its line. The marks may stand within it.
std::optional<QuotedTitle> titleAt(std::string_view text, std::size_t position) {
    if (position >= text.size() || (text[position] != '"' && text[position] != '\''))
        return std::nullopt;
    const std::size_t newline = std::min(text.find('\n', position), text.size());
    std::size_t close = newline;
    while (close > position + 1 && isBlank(text[close - 1]))
        --close;
    --close;
    if (close < position + 2 || text[close] != text[position])
        return std::nullopt;
    return QuotedTitle{text.substr(position + 1, close - position - 1), std::min(newline + 1, text.size())};
}

} // unnamed namespace

// "[^name]: text", and behind it indented lines as in a code block.
bool BlockParser::parseFootnoteDefinition(std::size_t content) {
    const std::string_view text = m_source->text;
    if (text.substr(content, 2) != "[^")
        return false;
    const std::string_view name = attributeListName(text, content + 2);
    const std::size_t close = content + 2 + name.size();
    if (name.empty() || text.substr(close, 2) != "]:")
        return false;
    const std::size_t start = close + 2;
    const std::size_t end = indentedCodeEnd(lineEnd(start));
    const std::uint32_t line = currentLine();
    lineAt(end);
    LineRewriter body(m_arena);
    for (std::size_t at = start; at < end;) {
        const std::size_t next = lineEnd(at);
        const std::string_view whole = text.substr(at, next - at);
        const std::size_t indent = whole.starts_with('\t') ? 1 : whole.starts_with("    ") ? 4 : 0;
        body.append(0, whole.substr(indent));
        at = next;
    }
    m_source->position = end;
    Node* definition = m_document.newNode(NodeType::Root, line);
    parseBlocks(*definition, body.view(), line);
    addEndOfBlock(EndReason::FootnoteDefinition);
    const auto [entry, isNew] =
        m_document.footnoteIndex.try_emplace(name, static_cast<std::uint32_t>(m_document.footnotes.size()));
    if (isNew)
        m_document.footnotes.push_back({name, definition, m_tree->last});
    else
        m_document.footnotes[entry->second] = {name, definition, m_tree->last};
    return true;
}

// "[id]: URL "title"", the title on the same line or the next.
bool BlockParser::parseLinkDefinition(std::size_t content) {
    const std::string_view line = lineAfter(content);
    const std::size_t close = line.find(']', 1);
    if (line.empty() || line[0] != '[' || close == npos || close == 1 || line.substr(close, 2) != "]:")
        return false;
    const std::string_view text = m_source->text;
    const std::size_t urlStart = skipBlanks(text, content + close + 2);
    const std::size_t newline = content + line.size();
    const auto target = linkTarget(urlStart, newline);
    if (!target)
        return false;
    LinkDefinition definition{target->url, target->title, nullptr};
    m_source->position = target->end;
    addEndOfBlock(EndReason::LinkDefinition);
    definition.mark = m_tree->last;
    const std::string_view id = normaliseLinkId(m_arena, line.substr(1, close - 1));
    m_document.links.insert_or_assign(id, definition);
    return true;
}

// The URL and title between these positions. An unbracketed URL takes the line but for a title at its end.
std::optional<BlockParser::LinkTarget> BlockParser::linkTarget(std::size_t start, std::size_t newline) {
    const std::string_view text = m_source->text;
    const auto behind = [&](std::size_t urlEnd, std::string_view url) -> std::optional<LinkTarget> {
        const std::size_t next = skipBlanks(text, urlEnd);
        if (next == newline) {
            const std::size_t nextLine = std::min(newline + 1, text.size());
            if (const auto title = titleAt(text, skipBlanks(text, nextLine)))
                return LinkTarget{url, title->title, title->end};
            return LinkTarget{url, std::nullopt, nextLine};
        }
        if (next > urlEnd) {
            if (const auto title = titleAt(text, next))
                return LinkTarget{url, title->title, title->end};
        }
        return std::nullopt;
    };
    if (start < newline && text[start] == '<') {
        std::size_t close = text.find('>', start);
        for (int tries = 0; tries < mostAngles && close < newline;
             ++tries, close = text.find('>', close + 1)) {
            if (const auto target = behind(close + 1, text.substr(start + 1, close - start - 1)))
                return target;
        }
    }
    return plainLinkTarget(start, newline);
}

// The shortest URL behind which a title or the end of the line stands. A title that is not closed makes the
// line no definition.
std::optional<BlockParser::LinkTarget> BlockParser::plainLinkTarget(std::size_t start, std::size_t newline) {
    const std::string_view text = m_source->text;
    const std::string_view line = text.substr(start, newline - start);
    const std::string_view url = trimRight(line);
    if (url.empty())
        return std::nullopt;
    for (std::size_t i = 1; i < url.size(); ++i) {
        if (!isBlank(url[i - 1]) || (url[i] != '"' && url[i] != '\''))
            continue;
        const auto title = titleAt(text, start + i);
        if (!title)
            return std::nullopt;
        return LinkTarget{trimRight(url.substr(0, i)), title->title, title->end};
    }
    const std::size_t nextLine = std::min(newline + 1, text.size());
    if (const auto title = titleAt(text, skipBlanks(text, nextLine)))
        return LinkTarget{url, title->title, title->end};
    return LinkTarget{url, std::nullopt, nextLine};
}

// "*[text]: what it stands for".
bool BlockParser::parseAbbreviationDefinition(std::size_t content) {
    const std::string_view line = lineAfter(content);
    if (!line.starts_with("*["))
        return false;
    const std::size_t close = line.find("]:", 3);
    if (close == npos)
        return false;
    addEndOfBlock(EndReason::AbbreviationDefinition);
    m_document.abbreviations.insert_or_assign(
        line.substr(2, close - 2), AbbreviationDefinition{trim(line.substr(close + 2)), m_tree->last});
    m_source->position = lineEnd(content);
    return true;
}

} // namespace lectern::markdown
