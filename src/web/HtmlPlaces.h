// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a stranger's HTML a line of ours can stand.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace lectern::web {

struct HtmlPlaces {
    // Where a parser takes a <meta> for the first thing in the document's head, whatever the page wrote
    // around it: comments that hold a <head>, no <head> at all, text before the doctype.
    std::size_t headStart = 0;
    // Where an element is the last thing in the head.
    std::size_t headEnd = 0;
    // Where an element is the first thing in the body; empty for a page of frames.
    std::optional<std::size_t> bodyStart;
};

// Rule: HTML standard, "The rules for parsing tokens in HTML content", insertion modes "initial" to
// "in body". Linear in time; reads no further than the start of the body.
HtmlPlaces findHtmlPlaces(std::string_view html);

} // namespace lectern::web
