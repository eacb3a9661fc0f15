// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "# ATX" and underlined headers, each with an optional {#id}. Source: kramdown, "Syntax: Headers".
#include "markdown/Characters.h"
#include "markdown/kramdown/block/BlockParser.h"

namespace lectern::markdown {

namespace {

// XML's NameStartChar and NameChar, the latter with digits, '-', '.' and combining marks.
bool isIdStart(char32_t c) {
    if (c < 0x80)
        return hasClass(static_cast<char>(c), AlphaClass) || c == ':' || c == '_';
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x1FFF && c != 0x37E) ||
           c == 0x200C || c == 0x200D || (c >= 0x2070 && c <= 0x218F) || (c >= 0x2C00 && c <= 0x2FEF) ||
           (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFFD) ||
           c >= 0x10000;
}

bool isIdCharacter(char32_t c) {
    if (c < 0x80)
        return isIdStart(c) || hasClass(static_cast<char>(c), DigitClass) || c == '-' || c == '.';
    return isIdStart(c) || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

bool isId(std::string_view text) {
    if (text.empty() || !isIdStart(codePointAt(text, 0)))
        return false;
    for (std::size_t i = 0; i < text.size(); i = nextPosition(text, i)) {
        if (!isIdCharacter(codePointAt(text, i)))
            return false;
    }
    return true;
}

// Takes "{#id}" from the end of a header's text.
std::optional<std::string_view> takeId(std::string_view& text) {
    if (!text.ends_with('}'))
        return std::nullopt;
    const std::size_t open = text.rfind("{#");
    if (open == std::string_view::npos || open == 0 || !isBlank(text[open - 1]))
        return std::nullopt;
    const std::string_view id = text.substr(open + 2, text.size() - open - 3);
    if (!isId(id))
        return std::nullopt;
    text = trimRight(text.substr(0, open - 1));
    return id;
}

// Takes the closing marks of "## Header ##".
void takeClosingMarks(std::string_view& text, bool gfm) {
    std::size_t end = text.size();
    while (end > 0 && text[end - 1] == '#')
        --end;
    if (end == text.size())
        return;
    if (gfm) { // only behind a space
        if (end > 0 && isBlank(text[end - 1]))
            text = trimRight(text.substr(0, end - 1));
        return;
    }
    if (end > 0 && text[end - 1] == '\\')
        ++end;
    text = trimRight(text.substr(0, end));
}

} // unnamed namespace

bool BlockParser::addHeader(int level, std::string_view text, std::optional<std::string_view> id,
                            std::size_t end) {
    Node* header = addBlock(NodeType::Header);
    header->kind = static_cast<std::uint8_t>(level);
    header->ensureDetails(m_arena).extra = text;
    addUnparsed(*header, text);
    if (id)
        header->attributes(m_arena).set(m_arena, "id", *id);
    m_source->position = end;
    return true;
}

bool BlockParser::parseAtxHeader() {
    const std::size_t start = m_source->position;
    const bool quirk = m_gfm && m_document.options.paragraphEndQuirk;
    if (m_gfm ? !atAtxHeader(start) : m_source->text[start] != '#')
        return false;
    if (!quirk && !atBlockStart())
        return false;
    std::size_t level = 0;
    while (level < 6 && m_source->text[start + level] == '#')
        ++level;
    const std::size_t content = m_source->text.find_first_not_of(" \t", start + level);
    std::size_t end = lineEnd(start);
    if (content == npos || (m_gfm && content + 1 == end))
        return false;
    if (content + 1 == end) // kramdown itself takes the next line where the mark stands alone
        end = lineEnd(end);
    std::string_view text = trimRight(m_source->text.substr(content, end - content));
    const std::optional<std::string_view> id = takeId(text);
    takeClosingMarks(text, quirk);
    return !text.empty() && addHeader(static_cast<int>(level), text, id, end);
}

// A line of text over a line of '=' or '-'.
bool BlockParser::parseSetextHeader() {
    const std::size_t start = m_source->position;
    const std::string_view text = m_source->text;
    const std::size_t underline = lineEnd(start);
    if (underline >= text.size() || (text[underline] != '-' && text[underline] != '='))
        return false;
    const std::size_t content = skipIndent(start);
    if (isBlank(text[content]) || text[content] == '\n' || !atBlockStart())
        return false;
    const std::size_t end = lineEnd(underline);
    const std::size_t marksEnd = text.find_first_not_of("-=", underline);
    if (marksEnd == npos || text.substr(marksEnd, end - marksEnd).find_first_not_of(" \t\r\f\v\n") != npos)
        return false;
    std::string_view header = trimRight(text.substr(content, underline - content));
    const std::optional<std::string_view> id = takeId(header);
    return !header.empty() && addHeader(text[underline] == '-' ? 2 : 1, header, id, end);
}

} // namespace lectern::markdown
