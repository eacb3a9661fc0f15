// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Fuzzy.h"

#include "base/Accents.h"
#include "base/Text.h"

#include <algorithm>

namespace lectern::search {

namespace {

constexpr std::size_t longestText = 300;   // letters; what is longer is no title
constexpr std::size_t longestPattern = 60; // letters

// What a word is worth by how it stands in the text, at best.
constexpr double asBegin = 0.9; // of the text
constexpr double asWord = 0.8;
constexpr double asWordBegin = 0.7;
constexpr double asInside = 0.45;
constexpr double asLetters = 0.35;

std::uint64_t bitOf(char32_t letter) {
    return std::uint64_t{1} << (letter % 64);
}

char32_t foldedLetter(std::string_view letter) {
    if (letter.size() == 1) {
        const char byte = letter[0];
        return static_cast<unsigned char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
    }
    const std::string folded = text::withoutAccents(text::fold(letter));
    std::size_t position = 0;
    return folded.empty() ? 0 : text::decode(folded, position);
}

} // unnamed namespace

FuzzyText::FuzzyText(std::string_view text) {
    char32_t before = ' ';
    for (std::size_t at = 0; at < text.size() && m_letters.size() < longestText;) {
        const std::size_t begin = at;
        const char32_t written = text::decode(text, at);
        Letter letter;
        letter.begin = static_cast<std::uint32_t>(begin);
        letter.end = static_cast<std::uint32_t>(at);
        letter.folded = foldedLetter(text.substr(begin, at - begin));
        const bool isCapital = written < 0x80 ? written >= 'A' && written <= 'Z' : letter.folded != written;
        const bool afterSmall = before < 0x80 && before >= 'a' && before <= 'z';
        letter.startsWord =
            text::isAlphanumeric(written) &&
            (!text::isAlphanumeric(before) || (isCapital && afterSmall) || text::isCjk(written));
        before = written;
        if (letter.folded == 0) // an accent of its own: it belongs to the letter before
            continue;
        m_present |= bitOf(letter.folded);
        m_letters.push_back(letter);
    }
}

Fuzzy::Fuzzy(std::string_view pattern) {
    const std::string folded = text::withoutAccents(text::fold(text::toValidUtf8(pattern)));
    for (const std::string_view written : text::split(folded, ' ')) {
        std::u32string word;
        for (std::size_t at = 0; at < written.size() && m_length < longestPattern; ++m_length) {
            word += text::decode(written, at);
            m_present |= bitOf(word.back());
        }
        if (!word.empty())
            m_words.push_back(std::move(word));
    }
}

// The word with all its letters side by side, at the best place.
double Fuzzy::together(const std::u32string& word, const FuzzyText& text, Places* places) const {
    const auto& letters = text.m_letters;
    double best = 0;
    std::size_t bestAt = 0;
    for (std::size_t at = 0; at + word.size() <= letters.size(); ++at) {
        if (letters[at].folded != word[0])
            continue;
        std::size_t same = 1;
        while (same < word.size() && letters[at + same].folded == word[same])
            ++same;
        if (same < word.size())
            continue;
        const std::size_t end = at + same;
        const bool endsWord =
            end == letters.size() || letters[end].startsWord || !text::isAlphanumeric(letters[end].folded);
        const double worth = !letters[at].startsWord ? asInside
                             : at == 0               ? asBegin
                             : endsWord              ? asWord
                                                     : asWordBegin;
        if (worth > best) {
            best = worth;
            bestAt = at;
        }
    }
    if (best > 0 && places) {
        for (std::size_t i = 0; i < word.size(); ++i)
            places->push_back(static_cast<std::uint32_t>(bestAt + i));
    }
    return best;
}

// Each letter behind the one before, or at the next begin of a word: "fsw" in "QFileSystemWatcher". Empty
// where that is no way through the word.
std::vector<std::uint32_t> Fuzzy::initials(const std::u32string& word, const FuzzyText& text) {
    const auto& letters = text.m_letters;
    Places found;
    std::size_t at = 0;
    for (const char32_t letter : word) {
        const bool isNext = !found.empty() && at < letters.size() && letters[at].folded == letter;
        while (!isNext && at < letters.size() && !(letters[at].startsWord && letters[at].folded == letter))
            ++at;
        if (at == letters.size())
            return {};
        found.push_back(static_cast<std::uint32_t>(at++));
    }
    return found;
}

// The word's letters in their order with others between them: from the end of the first way through the text
// back, so that they stand as close as they can; initials weigh more.
double Fuzzy::apart(const std::u32string& word, const FuzzyText& text, Places* places) const {
    const auto& letters = text.m_letters;
    std::size_t next = 0;
    std::size_t at = 0;
    for (; at < letters.size() && next < word.size(); ++at)
        next += letters[at].folded == word[next];
    if (next < word.size() || word.size() < 2)
        return 0;
    Places found = initials(word, text);
    for (std::size_t i = found.empty() ? word.size() : 0; i-- > 0;) {
        do
            --at;
        while (letters[at].folded != word[i]);
        found.insert(found.begin(), static_cast<std::uint32_t>(at));
    }
    double begins = 0;
    double joined = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        begins += letters[found[i]].startsWord;
        joined += i > 0 && found[i] == found[i - 1] + 1;
    }
    const auto size = static_cast<double>(word.size());
    const double spread = size / (found.back() - found.front() + 1);
    const double order = std::min(1.0, (begins + joined) / size);
    if (begins + joined < size / 2) // letters strewn over a text say nothing
        return 0;
    if (places)
        places->insert(places->end(), found.begin(), found.end());
    return asLetters * (0.6 * order + 0.4 * spread);
}

double Fuzzy::wordScore(const std::u32string& word, const FuzzyText& text, Places* places) const {
    const double score = together(word, text, places);
    return score > 0 ? score : apart(word, text, places);
}

double Fuzzy::score(const FuzzyText& text) const {
    if (m_words.empty() || (m_present & ~text.m_present) != 0)
        return 0;
    double sum = 0;
    for (const std::u32string& word : m_words) {
        const double score = wordScore(word, text, nullptr);
        if (score == 0)
            return 0;
        sum += score * static_cast<double>(word.size());
    }
    const double covered =
        std::min(1.0, static_cast<double>(m_length) / static_cast<double>(text.m_letters.size()));
    return std::min(1.0,
                    sum / static_cast<double>(m_length) * (0.85 + 0.15 * covered) + (covered == 1 ? .1 : 0));
}

std::optional<FuzzyMatch> Fuzzy::match(const FuzzyText& text) const {
    FuzzyMatch match;
    match.score = score(text);
    if (match.score == 0)
        return std::nullopt;
    Places places;
    for (const std::u32string& word : m_words)
        wordScore(word, text, &places);
    std::sort(places.begin(), places.end());
    for (const std::uint32_t place : places) {
        const FuzzyText::Letter& letter = text.m_letters[place];
        if (!match.ranges.empty() && letter.begin <= match.ranges.back().end)
            match.ranges.back().end = std::max<std::size_t>(match.ranges.back().end, letter.end);
        else
            match.ranges.push_back({letter.begin, letter.end});
    }
    return match;
}

} // namespace lectern::search
