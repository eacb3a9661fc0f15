// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Language.h"

#include "base/Text.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace lectern::search {

namespace {

struct Known {
    std::string_view tag;
    std::string_view stemmer;
    std::string_view commonWords; // each between spaces, none that several of the others share
};

constexpr std::array languages{
    Known{"en", "english", " the and of to is that for with this are you from which your "},
    Known{"de", "german", " der und das ist nicht ein mit auf auch sich dem eine wird oder werden wie "},
    Known{"fr", "french", " le les et des est une dans pour que pas avec vous sur du au ce "},
    Known{"es", "spanish", " el los las y por con una para es del como su puede "},
    Known{"it", "italian", " il di che per non della sono gli con anche dei nel questo "},
    Known{"pt", "portuguese", " o os não uma com para do da em você são ao mais "},
    Known{"nl", "dutch", " het een van niet dat zijn voor met op ook wordt deze "},
    Known{"sv", "swedish", " och att som är för inte ett på av med kan "},
    Known{"da", "danish", " og at er ikke det til på af med kan der "},
    Known{"no", "norwegian", " og å er ikke det til på av med kan som "},
    Known{"fi", "finnish", " ja on ei että se tai ovat myös kun voi "},
    Known{"tr", "turkish", " ve bir bu için ile olarak da daha çok "},
    Known{"hu", "hungarian", " és az egy hogy nem ez is vagy "},
    Known{"ro", "romanian", " și este în nu cu pentru care sau din "},
    Known{"ru", "russian", " и в не на что с по как для это "},
    Known{"ar", "arabic", ""},
    Known{"el", "greek", ""},
    Known{"hi", "hindi", ""},
    Known{"ca", "catalan", ""},
};

constexpr std::size_t longestCommonWord = 12;

// The languages that have the word among their common ones, a bit each.
using LanguagesOfWords = std::unordered_map<std::string_view, std::uint32_t>;
static_assert(languages.size() <= 32);

const LanguagesOfWords& languagesOfWords() {
    static const LanguagesOfWords known = [] {
        LanguagesOfWords made;
        for (std::size_t i = 0; i < languages.size(); ++i) {
            for (const std::string_view word : text::split(languages[i].commonWords, ' '))
                made[word] |= std::uint32_t{1} << i;
        }
        return made;
    }();
    return known;
}

// The language that has its script to itself, as far as stemming goes.
std::string_view languageOfScript(std::string_view sample) {
    std::size_t arabic = 0;
    std::size_t greek = 0;
    std::size_t all = 0;
    for (std::size_t position = 0; position < sample.size();) {
        const char32_t codePoint = text::decode(sample, position);
        all += text::isLetter(codePoint);
        arabic += codePoint >= 0x0600 && codePoint <= 0x06FF;
        greek += codePoint >= 0x0370 && codePoint <= 0x03FF;
    }
    if (arabic * 2 > all)
        return "ar";
    return greek * 2 > all ? "el" : "";
}

} // namespace

std::string_view stemmerName(std::string_view languageTag) {
    const std::string tag = text::downcase(languageTag.substr(0, languageTag.find_first_of("-_")));
    for (const Known& language : languages) {
        if (tag == language.tag || tag == language.stemmer)
            return language.stemmer;
    }
    return tag == "nb" || tag == "nn" ? "norwegian" : "";
}

std::string guessLanguage(std::string_view whole) {
    const std::string sample = text::downcase(text::toValidUtf8(whole.substr(0, guessedBytes)));
    if (const std::string_view tag = languageOfScript(sample); !tag.empty())
        return std::string(tag);
    std::array<int, languages.size()> hits{};
    for (std::size_t begin = 0, end = 0; begin < sample.size(); begin = end + 1) {
        end = std::min(sample.find_first_of(" \n", begin), sample.size());
        if (end == begin || end - begin > longestCommonWord)
            continue;
        const auto word = languagesOfWords().find(std::string_view(sample).substr(begin, end - begin));
        for (std::size_t i = 0; word != languagesOfWords().end() && i < languages.size(); ++i)
            hits[i] += static_cast<int>((word->second >> i) & 1);
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    // Two words of a few can be chance: without evidence, no guess.
    return *best < 3 ? "" : std::string(languages[static_cast<std::size_t>(best - hits.begin())].tag);
}

Stemmer::Stemmer(std::string_view languageTag) {
    const std::string name(stemmerName(languageTag));
    m_stemmer = name.empty() ? nullptr : sb_stemmer_new(name.c_str(), "UTF_8");
}

Stemmer::~Stemmer() {
    sb_stemmer_delete(m_stemmer);
}

Stemmer::Stemmer(Stemmer&& other) noexcept : m_stemmer(std::exchange(other.m_stemmer, nullptr)) {}

Stemmer& Stemmer::operator=(Stemmer&& other) noexcept {
    std::swap(m_stemmer, other.m_stemmer);
    return *this;
}

std::string Stemmer::stem(std::string_view word) {
    if (!m_stemmer)
        return std::string(word);
    const sb_symbol* stem = sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol*>(word.data()),
                                            static_cast<int>(word.size()));
    if (!stem) // out of memory: the word itself is good enough
        return std::string(word);
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(m_stemmer))};
}

} // namespace lectern::search
