// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML tags as kramdown finds them in text, at block and at span level. Source: kramdown 2.4, Parser::Html.
#pragma once

#include "markdown/DocumentData.h"
#include "markdown/HtmlNames.h"
#include "markdown/kramdown/Lookahead.h"

#include <optional>
#include <string_view>

namespace lectern::markdown {

struct StartTag {
    std::string_view name; // as written
    std::string_view attributes;
    bool closed = false;
    std::size_t end = 0;
};
// The tag whose '<' stands at the position.
std::optional<StartTag> startTag(std::string_view text, std::size_t position, Lookahead& lookahead);

struct EndTag {
    std::string_view name;
    std::size_t end = 0;
};
std::optional<EndTag> endTag(std::string_view text, std::size_t position);

// Where the end tag of that element begins, at or after the position, in any letter case; npos where it is
// missing.
std::size_t findEndTag(std::string_view text, std::size_t position, std::string_view name);

// Behind "-->" of the comment at the position; npos where there is none.
std::size_t commentEnd(std::string_view text, std::size_t position, Lookahead& lookahead);
std::size_t instructionEnd(std::string_view text, std::size_t position, Lookahead& lookahead);

// An element without its content; names that HTML knows are put in lower case, those of its attributes too.
struct ElementName {
    std::string_view name;
    const HtmlName* known = nullptr;
};
ElementName elementName(Arena& arena, std::string_view asWritten);
void parseHtmlAttributes(Arena& arena, std::string_view text, bool lowerCase, Attributes& attributes);

// What `markdown="..."` asks for; takes the attribute away. Empty where it is missing or says something else.
std::optional<ContentModel> takeMarkdownAttribute(Attributes& attributes, const HtmlName* known);

} // namespace lectern::markdown
