// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Vocabulary.h"

#include "base/Text.h"

#include <algorithm>
#include <cmath>

namespace lectern::search {

namespace {

constexpr std::int64_t mostCompletions = 24;
constexpr std::size_t mostCorrections = 4;
constexpr std::size_t sharedByMany = 2; // letters; longer prefixes are looked up each time
constexpr std::chrono::seconds staleAfter{2};

} // unnamed namespace

bool Vocabulary::Freshness::isDue(std::int64_t now) const {
    return version < 0 || (version != now && std::chrono::steady_clock::now() - since > staleAfter);
}

void Vocabulary::Freshness::renew(std::int64_t now) {
    version = now;
    since = std::chrono::steady_clock::now();
}

void Vocabulary::refresh() {
    const std::int64_t version = m_database.version();
    if (version == m_version)
        return;
    m_version = version;
    m_pages = m_database.number("SELECT count(*) FROM pages");
    m_languages.clear();
    Statement languages(m_database, "SELECT language FROM languages WHERE pages > 0 ORDER BY pages DESC");
    while (languages.step())
        m_languages.emplace_back(languages.text(0));
    if (m_languages.empty())
        m_languages.emplace_back();
}

bool Vocabulary::knows(const std::string& word) {
    Statement known(m_database, "SELECT 1 FROM words WHERE word = ?1 AND pages > 0 UNION ALL "
                                "SELECT 1 FROM words WHERE stem = ?1 AND pages > 0 LIMIT 1");
    return known.bind(1, word).step();
}

std::vector<std::string> Vocabulary::stemsOf(const std::string& word) {
    std::vector<std::string> stems;
    Statement known(m_database, "SELECT stem FROM words WHERE word = ?1 AND pages > 0");
    known.bind(1, word);
    while (known.step())
        stems.emplace_back(known.text(0));
    return stems;
}

std::vector<std::string> Vocabulary::complete(const std::string& prefix) {
    if (text::length(prefix) > sharedByMany)
        return lookUpCompletions(prefix);
    if (m_completionsFresh.isDue(m_version)) {
        m_completions.clear();
        m_completionsFresh.renew(m_version);
    }
    const auto known = m_completions.find(prefix);
    return known != m_completions.end()
               ? known->second
               : m_completions.emplace(prefix, lookUpCompletions(prefix)).first->second;
}

std::vector<std::string> Vocabulary::lookUpCompletions(const std::string& prefix) {
    std::vector<std::string> stems;
    Statement words(m_database, "SELECT stem FROM words WHERE word >= ?1 AND word < ?2 AND pages > 0 "
                                "ORDER BY heads DESC, pages DESC LIMIT ?3");
    const std::string after = prefix + "\xF4\x8F\xBF\xBF";
    words.bind(1, prefix).bind(2, after).bind(3, mostCompletions);
    while (words.step()) {
        if (std::find(stems.begin(), stems.end(), words.text(0)) == stems.end())
            stems.emplace_back(words.text(0));
    }
    return stems;
}

void Vocabulary::loadSpelling() {
    m_spelling.clear();
    Statement words(m_database, "SELECT word, sum(pages) FROM words WHERE pages > 0 GROUP BY word");
    while (words.step())
        m_spelling.add(words.text(0), static_cast<int>(words.integer(1)));
    m_spellingFresh.renew(m_version);
}

std::vector<std::string> Vocabulary::correct(const std::string& word) {
    if (m_spellingFresh.isDue(m_version))
        loadSpelling();
    return m_spelling.find(word, mostCorrections);
}

double Vocabulary::rarity(const std::vector<std::string>& stems) {
    Statement count(m_database, "SELECT sum(pages) FROM words WHERE stem = ?1");
    double pages = 0;
    for (const std::string& stem : stems) {
        if (count.bind(1, stem).step())
            pages += static_cast<double>(count.integer(0));
        count.reset();
    }
    const auto all = static_cast<double>(std::max<std::int64_t>(m_pages, 1));
    pages = std::min(pages, all);
    return std::log(1 + (all - pages + 0.5) / (pages + 0.5)); // BM25's inverse document frequency
}

} // namespace lectern::search
