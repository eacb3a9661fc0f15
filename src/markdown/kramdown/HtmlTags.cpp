// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/HtmlTags.h"

#include "markdown/Characters.h"

namespace lectern::markdown {

namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t skipSpace(std::string_view text, std::size_t position) {
    while (position < text.size() && isSpace(text[position]))
        ++position;
    return position;
}

std::size_t endOfWord(std::string_view text, std::size_t position) {
    while (position < text.size() && isWordCharacter(codePointAt(text, position)))
        position = nextPosition(text, position);
    return position;
}

struct AttributePlace {
    std::string_view name;
    std::string_view value;
    std::size_t end = 0;
};

// An attribute whose name begins at the position. A value that is neither a word nor quoted is no value.
template <typename FindQuote>
std::optional<AttributePlace> attributeAt(std::string_view text, std::size_t position, FindQuote findQuote) {
    const std::size_t nameEnd = endOfName(text, position);
    if (nameEnd == position)
        return std::nullopt;
    AttributePlace place{text.substr(position, nameEnd - position), {}, nameEnd};
    const std::size_t equals = skipSpace(text, nameEnd);
    if (equals >= text.size() || text[equals] != '=')
        return place;
    const std::size_t value = skipSpace(text, equals + 1);
    if (value >= text.size())
        return place;
    if (text[value] == '"' || text[value] == '\'') {
        const std::size_t close = findQuote(text[value], value + 1);
        if (close != npos)
            place = {place.name, text.substr(value + 1, close - value - 1), close + 1};
    } else if (const std::size_t end = endOfWord(text, value); end != value) {
        place = {place.name, text.substr(value, end - value), end};
    }
    return place;
}

} // unnamed namespace

std::optional<StartTag> startTag(std::string_view text, std::size_t position, Lookahead& lookahead) {
    const auto findQuote = [&](char quote, std::size_t from) {
        return lookahead.find(quote == '"' ? Closer::DoubleQuote : Closer::SingleQuote, from);
    };
    const std::size_t nameEnd = endOfName(text, position + 1);
    if (nameEnd == position + 1)
        return std::nullopt;
    StartTag tag;
    tag.name = text.substr(position + 1, nameEnd - position - 1);
    std::size_t end = nameEnd;
    for (;;) {
        const std::size_t next = skipSpace(text, end);
        if (next == end || next >= text.size())
            break;
        const auto attribute = attributeAt(text, next, findQuote);
        if (!attribute)
            break;
        end = attribute->end;
    }
    tag.attributes = text.substr(nameEnd, end - nameEnd);
    end = skipSpace(text, end);
    tag.closed = end < text.size() && text[end] == '/';
    if (tag.closed)
        ++end;
    if (end >= text.size() || text[end] != '>')
        return std::nullopt;
    tag.end = end + 1;
    return tag;
}

std::optional<EndTag> endTag(std::string_view text, std::size_t position) {
    if (text.substr(position, 2) != "</")
        return std::nullopt;
    const std::size_t nameEnd = endOfName(text, position + 2);
    if (nameEnd == position + 2)
        return std::nullopt;
    const std::size_t end = skipSpace(text, nameEnd);
    if (end >= text.size() || text[end] != '>')
        return std::nullopt;
    return EndTag{text.substr(position + 2, nameEnd - position - 2), end + 1};
}

std::size_t findEndTag(std::string_view text, std::size_t position, std::string_view name) {
    const std::string lower = lowerAscii(name);
    for (std::size_t at = text.find("</", position); at != npos; at = text.find("</", at + 2)) {
        if (!equalsIgnoringCase(text.substr(at + 2, name.size()), lower))
            continue;
        const std::size_t end = skipSpace(text, at + 2 + name.size());
        if (end < text.size() && text[end] == '>')
            return at;
    }
    return npos;
}

std::size_t commentEnd(std::string_view text, std::size_t position, Lookahead& lookahead) {
    if (text.substr(position, 4) != "<!--")
        return npos;
    const std::size_t close = lookahead.find(Closer::CommentEnd, position + 4);
    return close == npos ? npos : close + 3;
}

std::size_t instructionEnd(std::string_view text, std::size_t position, Lookahead& lookahead) {
    if (text.substr(position, 2) != "<?")
        return npos;
    const std::size_t close = lookahead.find(Closer::InstructionEnd, position + 2);
    return close == npos ? npos : close + 2;
}

ElementName elementName(Arena& arena, std::string_view asWritten) {
    if (const HtmlName* known = findHtmlName(asWritten))
        return {known->name, known};
    if (const HtmlName* known = findHtmlNameIgnoringCase(asWritten))
        return {known->name, known};
    return {arena.copy(asWritten), nullptr};
}

void parseHtmlAttributes(Arena& arena, std::string_view text, bool lowerCase, Attributes& attributes) {
    const auto findQuote = [&](char quote, std::size_t from) { return text.find(quote, from); };
    for (std::size_t position = skipSpace(text, 0); position < text.size();
         position = skipSpace(text, position)) {
        const auto attribute = attributeAt(text, position, findQuote);
        if (!attribute) {
            ++position;
            continue;
        }
        const std::string_view name = lowerCase && lowerAscii(attribute->name) != attribute->name
                                          ? arena.copy(lowerAscii(attribute->name))
                                          : attribute->name;
        attributes.set(arena, name, attribute->value);
        position = attribute->end;
    }
}

std::optional<ContentModel> takeMarkdownAttribute(Attributes& attributes, const HtmlName* known) {
    const std::string_view* found = attributes.find("markdown");
    if (!found)
        return std::nullopt;
    const std::string_view value = *found;
    attributes.remove("markdown");
    if (value == "0")
        return ContentModel::Raw;
    if (value == "1")
        return known ? known->model : ContentModel::Raw;
    if (value == "block")
        return ContentModel::Block;
    if (value == "span")
        return ContentModel::Span;
    return std::nullopt;
}

} // namespace lectern::markdown
