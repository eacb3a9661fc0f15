// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes HTML apart into tags and texts: enough to read what a site itself has rendered, no more.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::site {

struct HtmlToken {
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    std::string name;       // of the element, in lower case; "" for text
    std::string_view inner; // a text as written, or a start tag's attributes
    bool isEmpty = false;   // a start tag without an end: <br>, <x/>
    std::size_t position = 0;

    // The attribute's value with its references resolved; empty where there is none.
    std::optional<std::string> attribute(std::string_view wanted) const;
};

// Comments, declarations and the contents of script, style and template are passed over.
class HtmlScanner {
public:
    explicit HtmlScanner(std::string_view html) : m_html(html) {}
    // Empty at the end. The token views the text that was given.
    std::optional<HtmlToken> next();

private:
    bool skipMarkup();
    HtmlToken readTag();

    std::string_view m_html;
    std::size_t m_position = 0;
};

} // namespace lectern::site
