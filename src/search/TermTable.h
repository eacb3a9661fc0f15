// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The terms of one language by the words as written: asked for at each word of each text, and so made for
// speed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// What stands for a word in the index. Aligned and in this order, so that to index a word and to count it
// takes one line of the cache, which the thread that finds words in the table leaves to the one that counts.
struct alignas(64) Term {
    std::string stem; // of the folded word: what is indexed
    // For whoever counts words: see Writer.
    unsigned stamp = 0;
    unsigned headStamp = 0;
    int pages = 0;
    int heads = 0;
    alignas(64) std::string written; // as in the text
    std::string word;                // folded: case, compatibility forms and accents gone
};

// Open addressing over hashes; terms stay where they are until clear().
class TermTable {
public:
    TermTable();

    // The term of the word, a new one where there is none: then `isNew` says so, and the caller fills it in.
    Term& at(std::string_view written, bool& isNew);
    std::size_t size() const { return m_terms.size(); }
    void clear();

private:
    struct Slot {
        std::uint64_t hash = 0;
        Term* term = nullptr; // null = free
        // How the word as written begins, and its length: all there is to a short one.
        std::array<char, 12> begin{};
        std::uint32_t size = 0;

        [[nodiscard]] bool is(std::string_view written) const;
    };
    void grow();

    std::deque<Term> m_terms;
    std::vector<Slot> m_slots; // their number is a power of two
};

} // namespace lectern::search
