// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are one slip of the finger away from what was typed, among those the index knows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// Not thread-safe while words are added; find() is const.
class Spelling {
public:
    // `pages`: on how many pages the word stands.
    void add(std::string_view word, int pages);
    void clear() { m_buckets.clear(); }

    // The words at the least distance, the most common first; none where the word is too short to guess.
    // Distance: letters changed, left out, put in, or two swapped; one, or two from seven letters on.
    std::vector<std::string> find(std::string_view word, std::size_t atMost) const;

private:
    // Words of one length. The bits lie side by side: nearly all words are passed over by a look at them.
    struct Bucket {
        std::vector<std::uint64_t> present; // a bit for each letter modulo 64
        std::vector<std::u32string> words;
        std::vector<int> pages;
    };
    std::vector<Bucket> m_buckets; // by length
};

} // namespace lectern::search
