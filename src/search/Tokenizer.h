// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts to terms: the same rule for what is indexed, asked for, and marked in a snippet.
#pragma once

#include "search/Language.h"
#include "search/TermTable.h"

#include <bitset>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lectern::search {

struct Token {
    Term* term = nullptr; // valid until the tokenizer is used again or goes
    std::size_t begin = 0;
    std::size_t end = 0; // bytes of the text
    bool whole = false;  // an identifier kept whole, at the place of its first part
};

// Words are split at whatever is no letter, digit or mark; identifiers ("asyncio.create_task", "CamelCase")
// at their joints too, and are kept whole besides; Chinese, Japanese and Korean become pairs of characters.
// Not thread-safe: one per connection.
class Tokenizer {
public:
    using Sink = std::function<bool(const Token&)>; // false = stop

    // The language of the texts to come; "" = no stemming.
    void setLanguage(std::string_view tag);
    const std::string& language() const { return m_language; }

    void tokenize(std::string_view text, const Sink& sink);

    // From now on words that begin with another ASCII character than these are passed over, which is fast: no
    // stemmer changes how they begin. Empty = all words.
    void setFirstLetters(const std::optional<std::bitset<128>>& letters) { m_firstLetters = letters; }

    // Forgets what was seen; terms handed out are invalid.
    void clear();
    // Of those seen since, over all languages.
    std::size_t termCount() const;

private:
    struct Language {
        Stemmer stemmer;
        TermTable terms;
    };

    Term& term(std::string_view written);
    bool word(std::string_view text, std::size_t begin, std::size_t end, const Sink& sink);
    bool emit(std::string_view text, std::size_t begin, std::size_t end, bool whole, const Sink& sink);
    bool pairs(std::string_view text, std::size_t begin, std::size_t end, const Sink& sink);

    std::string m_language;
    std::unordered_map<std::string, Language> m_languages;
    Language* m_current = nullptr;
    std::optional<std::bitset<128>> m_firstLetters;
};

} // namespace lectern::search
