// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands between "{:" and "}". Source: kramdown, "Syntax: Attribute list definitions".
#pragma once

#include "markdown/DocumentData.h"
#include "markdown/kramdown/Lookahead.h"

#include <optional>
#include <string_view>

namespace lectern::markdown {

// Adds the attributes, classes, ids and references of the text to the list.
void parseAttributeList(DocumentData& document, std::string_view text, AttributeList& list);

// Adds one list to another, as a second IAL after a span does.
void mergeAttributeLists(Arena& arena, AttributeList& into, const AttributeList& from);

// The name of an ALD, a footnote or an extension: word characters, '-' after the first. Empty where none
// begins.
std::string_view attributeListName(std::string_view text, std::size_t position);

struct BracedList {
    std::string_view content;
    std::size_t end = 0; // behind the brace, and behind the line's end where that was asked for
};

enum class After : std::uint8_t { Anything, LineEnd };

// "content}" from the position on, the content not empty. Braces may be escaped with a backslash.
std::optional<BracedList> bracedList(std::string_view text, std::size_t position, Lookahead& lookahead,
                                     After after);

// "{::name options}", "{::name options /}" or "{:/name}".
struct ExtensionTag {
    std::string_view name;
    std::string_view options;
    bool closed = false; // has no body
    bool stops = false;  // is a stop tag
    std::size_t end = 0;
};
std::optional<ExtensionTag> extensionTag(std::string_view text, std::size_t position, Lookahead& lookahead,
                                         After after);

} // namespace lectern::markdown
