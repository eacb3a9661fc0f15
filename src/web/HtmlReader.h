// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements of a stranger's page, one after the other, with their places in its bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::web {

struct HtmlElement {
    struct Attribute {
        std::string name;  // in lower case
        std::string value; // character references resolved
    };

    std::string name; // in lower case
    std::vector<Attribute> attributes;
    std::size_t tagEnd = 0; // behind the start tag's '>'
    // What follows up to the end tag, for elements whose content is not markup: script, style, textarea ...
    // Empty for all others.
    std::string_view content;

    // The first of that name counts; null where there is none.
    [[nodiscard]] const std::string* attribute(std::string_view attributeName) const;
};

// Passes over text, comments, end tags, and what only looks like markup inside scripts and styles. Rule: HTML
// standard, "Tokenization". Linear in time. What it takes for an element may at worst not be one for the
// engine: nothing may be let through because it was not seen here.
class HtmlReader {
public:
    // The page outlives the reader.
    explicit HtmlReader(std::string_view html) : m_html(html) {}

    // Empty at the end.
    std::optional<HtmlElement> next();

private:
    [[nodiscard]] char at(std::size_t position) const {
        return position < m_html.size() ? m_html[position] : '\0';
    }
    bool passMarkup();
    void passComment();
    bool readTag(HtmlElement& element);
    HtmlElement::Attribute readAttribute();
    std::string readValue();
    void readContent(HtmlElement& element);

    std::string_view m_html;
    std::size_t m_position = 0;
};

} // namespace lectern::web
