// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What kramdown knows of HTML's elements. Source: kramdown 2.4, Parser::Html::Constants.
#pragma once

#include "markdown/Node.h"

#include <string_view>

namespace lectern::markdown {

struct HtmlName {
    static constexpr int Span = 1;  // belongs into text; a tag at a line's start does not open a block
    static constexpr int Block = 2; // never in text
    static constexpr int Void = 4;  // has no body

    std::string_view name;
    int flags = 0;
    ContentModel model = ContentModel::Raw; // how its content is read where Markdown is asked for

    bool isSpan() const { return (flags & Span) != 0; }
    bool isBlock() const { return (flags & Block) != 0; }
    bool isVoid() const { return (flags & Void) != 0; }
};

// By the name in lower case; nullptr for elements that kramdown does not know.
const HtmlName* findHtmlName(std::string_view lowerCaseName);
// The same for a name in any case.
const HtmlName* findHtmlNameIgnoringCase(std::string_view name);

} // namespace lectern::markdown
