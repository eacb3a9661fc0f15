// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The directives of strftime, taken apart. Source: Ruby 3.1, "strftime_formatting.rdoc".
#pragma once

#include <cstddef>
#include <string_view>

namespace lectern {

// What stands between "%" and the directive's letter.
struct StrftimeDirective {
    char letter = 0;
    char padding = 0; // '0', ' ' or 0 = the directive's own
    bool unpadded = false;
    bool upper = false;   // "^"
    bool swapped = false; // "#": upper case, or lower where upper is the rule
    int width = 0;
    int colons = 0;                      // one more than mostColons where Ruby skipped them
    static constexpr int mostColons = 3; // "%:::z"
    std::size_t size = 0;                // of the whole, from "%" on
};

// Takes the directive at the start of a format apart.
class StrftimeDirectiveParser {
public:
    // `directive` outlives the parser and is filled by parse().
    StrftimeDirectiveParser(std::string_view format, StrftimeDirective& directive)
        : m_format(format), m_directive(directive) {}

    // False where it is none.
    bool parse();
    bool ranOut() const { return m_position >= m_format.size(); }
    // How much of the format is known not to be a directive.
    std::size_t rejected() const;

private:
    bool width(char first);
    void flag(char symbol);
    bool colons();
    bool followedBy(std::string_view letters) const;

    std::string_view m_format;
    StrftimeDirective& m_directive;
    std::size_t m_position = 1; // behind the "%"
};

} // namespace lectern
