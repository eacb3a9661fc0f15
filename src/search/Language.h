// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which language a text is in, by Snowball's names, and the stem of a word in it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace lectern::search {

// "german" for "de", "de-AT" and "de_DE"; "" where Snowball has no such language. Pure.
std::string_view stemmerName(std::string_view languageTag);

// The two-letter tag of the language that the text is most probably in, from its script and its most common
// words; "" where it does not say. Looks at the first guessedBytes. Pure.
std::string guessLanguage(std::string_view text);
inline constexpr std::size_t guessedBytes = 4096;

// One language's stemmer. Not thread-safe: one per thread.
class Stemmer {
public:
    // For a language tag; one that Snowball does not know gives back words as they are.
    explicit Stemmer(std::string_view languageTag);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    // Precondition: `word` is in lower case, valid UTF-8.
    std::string stem(std::string_view word);

private:
    sb_stemmer* m_stemmer;
};

} // namespace lectern::search
