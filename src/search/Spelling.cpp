// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Spelling.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace lectern::search {

namespace {

constexpr std::size_t shortest = 3;
constexpr std::size_t longest = 32;
constexpr std::size_t twoSlipsFrom = 7;

std::u32string lettersOf(std::string_view word) {
    std::u32string letters;
    for (std::size_t position = 0; position < word.size();)
        letters += text::decode(word, position);
    return letters;
}

std::uint64_t presence(const std::u32string& letters) {
    std::uint64_t bits = 0;
    for (const char32_t letter : letters)
        bits |= std::uint64_t{1} << (letter % 64);
    return bits;
}

// Optimal string alignment; anything above `limit` is limit + 1.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
    std::array<std::array<std::size_t, longest + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& before = rows[(i + 1) % 3];
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
    }
    return rows[a.size() % 3][b.size()];
}

} // namespace

void Spelling::add(std::string_view word, int pages) {
    std::u32string letters = lettersOf(word);
    if (letters.size() < shortest || letters.size() > longest)
        return;
    m_buckets.resize(longest + 1);
    Bucket& bucket = m_buckets[letters.size()];
    bucket.present.push_back(presence(letters));
    bucket.words.push_back(std::move(letters));
    bucket.pages.push_back(pages);
}

std::vector<std::string> Spelling::find(std::string_view word, std::size_t atMost) const {
    const std::u32string letters = lettersOf(word);
    if (letters.size() < shortest || letters.size() > longest || m_buckets.empty())
        return {};
    const std::uint64_t present = presence(letters);
    std::size_t limit = letters.size() >= twoSlipsFrom ? 2 : 1;
    struct Near {
        const std::u32string* word;
        int pages;
    };
    std::vector<Near> best;
    // Words of the same length first: once one is near, fewer others have to be compared.
    for (const int longer : {0, 1, -1, 2, -2}) {
        const std::size_t length = letters.size() + static_cast<std::size_t>(longer);
        if (static_cast<std::size_t>(std::abs(longer)) > limit || length < shortest || length > longest)
            continue;
        const Bucket& bucket = m_buckets[length];
        for (std::size_t i = 0; i < bucket.words.size(); ++i) {
            if (static_cast<std::size_t>(std::popcount(present ^ bucket.present[i])) > 2 * limit)
                continue;
            const std::size_t slips = distance(letters, bucket.words[i], limit);
            if (slips > limit)
                continue;
            if (slips < limit)
                best.clear();
            limit = slips;
            best.push_back({&bucket.words[i], bucket.pages[i]});
        }
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const Near& a, const Near& b) { return a.pages > b.pages; });
    std::vector<std::string> found;
    for (const Near& near : best) {
        std::string spelled;
        for (const char32_t letter : *near.word)
            text::encode(letter, spelled);
        if (found.size() < atMost)
            found.push_back(std::move(spelled));
    }
    return found;
}

} // namespace lectern::search
