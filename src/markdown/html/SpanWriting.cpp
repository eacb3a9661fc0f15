// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text, entities, quotes and the spans that refer to other places.
#include "base/Text.h"
#include "markdown/Characters.h"
#include "markdown/KramdownEntities.h"
#include "markdown/html/Escape.h"
#include "markdown/html/HtmlWriter.h"
#include "markdown/html/Typography.h"

#include <charconv>

namespace lectern::markdown {

namespace {

bool isCjk(char32_t c) {
    const bool kana =
        (c >= 0x3041 && c <= 0x30FF && c != 0x30FB && c != 0x30FC) || (c >= 0x31F0 && c <= 0x31FF);
    const bool han = (c >= 0x2E80 && c <= 0x2FD5) || c == 0x3005 || c == 0x3007 ||
                     (c >= 0x3021 && c <= 0x3029) || (c >= 0x3400 && c <= 0x4DBF) ||
                     (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAD9) ||
                     (c >= 0x20000 && c <= 0x3134A);
    return kana || han;
}

// Chinese and Japanese put no space between words, so a line's end must not become one.
std::string withoutCjkBreaks(std::string_view text) {
    std::string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n' || !isCjk(codePointBefore(text, i)) || !isCjk(codePointAt(text, i + 1)))
            joined += text[i];
    }
    return joined;
}

bool mustBeEscaped(char32_t codePoint) {
    return codePoint == '<' || codePoint == '>' || codePoint == '&';
}

} // unnamed namespace

void HtmlWriter::writeText(std::string_view text) {
    if (m_options.removeLineBreaksForCjk)
        escapeText(m_out, withoutCjkBreaks(text));
    else
        escapeText(m_out, text);
}

// `original` is what the source had, empty where the entity is the writer's own.
void HtmlWriter::writeEntity(char32_t codePoint, std::string_view original) {
    const bool valid = codePoint <= 0x10FFFF;
    if (valid && m_options.entityOutput == EntityOutput::AsChar && !mustBeEscaped(codePoint)) {
        text::encode(codePoint, m_out);
        return;
    }
    const bool asWritten =
        m_options.entityOutput == EntityOutput::AsInput || m_options.entityOutput == EntityOutput::AsChar;
    if ((asWritten || !valid) && !original.empty()) {
        m_out += original;
        return;
    }
    const bool symbolic =
        m_options.entityOutput == EntityOutput::Symbolic || mustBeEscaped(codePoint) || codePoint == '"';
    const std::string_view name = symbolic ? entityName(codePoint) : std::string_view();
    m_out += '&';
    m_out += name.empty() ? '#' + std::to_string(static_cast<std::uint32_t>(codePoint)) : std::string(name);
    m_out += ';';
}

void HtmlWriter::writeQuote(Quote quote) {
    const std::string& name = m_options.smartQuotes[static_cast<std::size_t>(quote)];
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error == std::errc() && end == name.data() + name.size())
        return writeEntity(entityNumbered(number), {});
    writeEntity(entityNamed(name).value_or(quoteCharacter(quote)), {});
}

void HtmlWriter::writeSymbol(Symbol symbol) {
    const auto replacement = m_options.typographicSymbols.find(symbolName(symbol));
    if (replacement != m_options.typographicSymbols.end())
        return escapeText(m_out, replacement->second);
    constexpr char32_t noBreakSpace = 0xA0;
    switch (symbol) {
    case Symbol::EmDash:
        return writeEntity(0x2014, {});
    case Symbol::EnDash:
        return writeEntity(0x2013, {});
    case Symbol::Ellipsis:
        return writeEntity(0x2026, {});
    case Symbol::LeftGuillemetSpace:
        writeEntity(0xAB, {});
        return writeEntity(noBreakSpace, {});
    case Symbol::SpaceRightGuillemet:
        writeEntity(noBreakSpace, {});
        return writeEntity(0xBB, {});
    case Symbol::LeftGuillemet:
        return writeEntity(0xAB, {});
    case Symbol::RightGuillemet:
        return writeEntity(0xBB, {});
    }
}

void HtmlWriter::writeAbbreviation(const Node& node) {
    const auto found = m_document.abbreviations.find(node.text);
    m_out += "<abbr";
    if (found != m_document.abbreviations.end()) {
        const AbbreviationDefinition& definition = found->second;
        Attributes attributes =
            definition.mark->details ? definition.mark->details->attributes.copy(m_arena) : Attributes();
        if (!definition.text.empty())
            attributes.set(m_arena, "title", definition.text);
        writeAttributes(attributes.first());
    }
    m_out += '>';
    m_out += node.text;
    m_out += "</abbr>";
}

void HtmlWriter::writeFootnoteMarker(const Node& node) {
    if (m_inToc)
        return;
    const std::string name = m_options.footnotePrefix + std::string(node.text);
    const auto [place, isNew] = m_footnoteNumbers.try_emplace(node.number, m_footnotes.size());
    if (isNew)
        m_footnotes.push_back({node.number});
    m_out += "<sup id=\"fnref:";
    m_out += name;
    if (!isNew)
        m_out += ':' + std::to_string(++m_footnotes[place->second].repeats);
    m_out += "\" role=\"doc-noteref\"><a href=\"#fn:";
    m_out += name;
    m_out += "\" class=\"footnote\" rel=\"footnote\">";
    m_out += std::to_string(m_options.footnoteNumber + static_cast<int>(place->second));
    m_out += "</a></sup>";
}

} // namespace lectern::markdown
