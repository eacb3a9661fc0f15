// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Items of lists and definitions of definition lists, whose lines are taken by the same rules.
#pragma once

#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/block/LineRewriter.h"

namespace lectern::markdown {

// "  1. " or "* ": where the text behind it begins, and how wide it is.
struct BlockParser::Marker {
    std::size_t width = 0; // with the spaces before it
    std::size_t tail = 0;  // a position in the text
};

struct BlockParser::ItemText {
    explicit ItemText(Arena& arena) : text(arena) {}

    Node* node = nullptr;
    LineRewriter text;
    std::size_t split = npos; // where the first nested list begins; it is read for itself
    std::uint32_t splitLine = 0;
    std::size_t indent = 0; // of the item's content
};

// A line without its first indents: so many spaces, then the rest.
struct IndentedLine {
    std::size_t spaces = 0;
    std::string_view rest;
};

// Whether a list of either kind begins with these spaces and this text.
bool isListStart(std::size_t spaces, std::string_view text);

} // namespace lectern::markdown
