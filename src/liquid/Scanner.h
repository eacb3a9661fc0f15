// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts a template into texts, outputs and tags; the lines of a {% liquid %} tag into tags.
#pragma once

#include "liquid/Error.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace lectern::liquid {

struct Token {
    enum class Kind { Text, Output, Tag, BadOutput, BadTag };

    Kind kind = Kind::Text;
    std::string_view source; // all of it, delimiters included
    std::string_view name;   // of a tag
    std::string_view markup; // of a tag or output, without whitespace control
    SourcePosition position; // where the token starts; for a tag, the line of its name
    bool trimBefore = false; // "{%-"
    bool trimAfter = false;  // "-%}"
};

// Reads one source from front to back, in time proportional to its length. Source of the rules: Ruby
// Liquid 5.4, tokenizer.rb, block_body.rb.
class Scanner {
public:
    explicit Scanner(std::string_view source);

    std::optional<Token> next();

    // Reads on in the lines of a {% liquid %} tag until they end; false where one is being read already.
    bool inLiquidTag() const { return m_lines.has_value(); }
    void enterLiquidTag(std::string_view markup, int line);
    void leaveLiquidTag() { m_lines.reset(); }

    // Where the next token starts.
    std::size_t offset() const { return m_offset; }
    std::string_view source() const { return m_source; }

private:
    struct Lines {
        std::string_view rest;
        int line;
    };

    std::optional<Token> nextLine();
    Token scanTag(std::size_t start);
    Token scanOutput(std::size_t start);
    std::string_view take(std::size_t length);

    std::string_view m_source;
    std::size_t m_offset = 0;
    int m_line = 1;
    std::size_t m_lineStart = 0;
    bool m_tagEndsAhead = true;    // false once no "%}" is left: saves looking again
    bool m_outputEndsAhead = true; // likewise for "}"
    std::optional<Lines> m_lines;
};

} // namespace lectern::liquid
