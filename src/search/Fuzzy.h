// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds a short text by a few of its letters, as a quick switcher does: "inst lin" finds "Install on Linux".
#pragma once

#include "search/Range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// A text made ready to be matched again and again. Immutable.
class FuzzyText {
public:
    explicit FuzzyText(std::string_view text);

private:
    friend class Fuzzy;
    struct Letter {
        char32_t folded = 0;
        std::uint32_t begin = 0; // bytes of the text
        std::uint32_t end = 0;
        bool startsWord = false; // behind a space or a sign, or a capital behind a small letter
    };
    std::vector<Letter> m_letters;
    std::uint64_t m_present = 0; // a bit for each letter modulo 64: most texts are passed over by it
};

struct FuzzyMatch {
    double score = 0;          // above 0; 1 for the whole text, more is never given
    std::vector<Range> ranges; // of the text, in order, not touching
};

// What is looked for. Case and accents do not count; each word, split at spaces, has to be found, in any
// order. Letters together beat letters apart, begins of words beat their insides, short texts beat long ones.
// Immutable; safe from any thread.
class Fuzzy {
public:
    explicit Fuzzy(std::string_view pattern);

    bool isEmpty() const { return m_words.empty(); }
    // Empty where a word's letters do not stand in the text in their order. An empty pattern matches nothing.
    std::optional<FuzzyMatch> match(const FuzzyText& text) const;
    // The score alone, 0 where nothing matches: for the many that are not shown.
    double score(const FuzzyText& text) const;

private:
    using Places = std::vector<std::uint32_t>; // of the letters, in order
    double wordScore(const std::u32string& word, const FuzzyText& text, Places* places) const;
    double together(const std::u32string& word, const FuzzyText& text, Places* places) const;
    static Places initials(const std::u32string& word, const FuzzyText& text);
    double apart(const std::u32string& word, const FuzzyText& text, Places* places) const;

    std::vector<std::u32string> m_words;
    std::uint64_t m_present = 0;
    std::size_t m_length = 0;
};

} // namespace lectern::search
