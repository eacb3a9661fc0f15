// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Spelling.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <bit>

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
    const std::uint64_t present = presence(letters);
    m_words.push_back({std::move(letters), present, pages});
}

std::vector<std::string> Spelling::find(std::string_view word, std::size_t atMost) const {
    const std::u32string letters = lettersOf(word);
    if (letters.size() < shortest || letters.size() > longest)
        return {};
    const std::uint64_t present = presence(letters);
    std::size_t limit = letters.size() >= twoSlipsFrom ? 2 : 1;
    std::vector<const Word*> best;
    for (const Word& known : m_words) {
        const std::size_t longer = std::max(known.letters.size(), letters.size());
        const std::size_t shorter = std::min(known.letters.size(), letters.size());
        if (longer - shorter > limit ||
            static_cast<std::size_t>(std::popcount(present ^ known.present)) > 2 * limit)
            continue;
        const std::size_t slips = distance(letters, known.letters, limit);
        if (slips > limit)
            continue;
        if (slips < limit)
            best.clear();
        limit = slips;
        best.push_back(&known);
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const Word* a, const Word* b) { return a->pages > b->pages; });
    std::vector<std::string> found;
    for (const Word* known : best) {
        std::string spelled;
        for (const char32_t letter : known->letters)
            text::encode(letter, spelled);
        if (found.size() < atMost && std::find(found.begin(), found.end(), spelled) == found.end())
            found.push_back(std::move(spelled));
    }
    return found;
}

} // namespace lectern::search
