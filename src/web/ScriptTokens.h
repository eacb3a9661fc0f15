// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a page's script, so that it can be looked at without being run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::web {

struct ScriptToken {
    enum class Kind { Name, Text, Number, Sign, Other };

    Kind kind = Kind::Other;
    std::string_view source;
    std::string text; // of a string, its escapes resolved, in UTF-8

    [[nodiscard]] bool is(std::string_view word) const {
        return (kind == Kind::Name || kind == Kind::Sign) && source == word;
    }
};

struct ScriptTokens {
    std::vector<ScriptToken> list;
    bool areAll = false; // else the rest of the script was not understood
};

// Comments are left out. A template without ${...} is a text; one with it, and a regular expression, is
// Other. Signs are single characters, but "=>". Ends early at what cannot be read, and after `most` tokens.
// Rule: ECMAScript, "Lexical Grammar"; where a slash begins a regular expression is told by the token before
// it. Linear in time.
ScriptTokens scriptTokens(std::string_view script, std::size_t most = 20'000);

} // namespace lectern::web
