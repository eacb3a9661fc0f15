// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A start tag of a page as it is written, place by place, so that it can be changed and the rest kept.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace lectern::web {

// Places in the page; an attribute begins at the white space before its name.
struct TagAttribute {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view name;
    std::string_view value; // as it is written, with its character references
    std::size_t valueBegin = 0;
};

struct StartTag {
    std::string_view name;
    std::vector<TagAttribute> attributes;
    std::size_t end = 0; // behind the '>'

    // Null where there is none of this name.
    const TagAttribute* find(std::string_view lowerName) const;
};

// Whether a start tag begins at the '<' at `position`.
bool isStartTag(std::string_view html, std::size_t position);
// That tag; empty where it does not end.
std::optional<StartTag> readStartTag(std::string_view html, std::size_t position);

// Of ASCII letters, as names in HTML are compared.
bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase);

} // namespace lectern::web
