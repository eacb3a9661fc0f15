// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that an index knows: how they go on, how rare they are, how they are spelled.
#pragma once

#include "search/Database.h"
#include "search/Spelling.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace lectern::search {

// Belongs to one connection and its lock.
class Vocabulary {
public:
    explicit Vocabulary(Database& database) : m_database(database) {}

    // To be called before a question: follows what has been committed since.
    void refresh();

    // Of the documents, the most common first; {""} for none.
    const std::vector<std::string>& languages() const { return m_languages; }

    bool knows(const std::string& word);
    // Stems under which this very word is indexed, in whatever language.
    std::vector<std::string> stemsOf(const std::string& word);
    // Stems of the words that begin so, those of titles and headings first.
    std::vector<std::string> complete(const std::string& prefix);
    // The nearest words, the most common first.
    std::vector<std::string> correct(const std::string& word);
    // How much it says that a document has one of the stems: 0 where all have it.
    double rarity(const std::vector<std::string>& stems);

private:
    std::vector<std::string> lookUpCompletions(const std::string& prefix);
    void loadSpelling();

    // What takes a moment to look up is looked up again only a while after the index has changed: words that
    // come in meanwhile are found all the same, they only are not yet guessed.
    struct Freshness {
        std::int64_t version = -1;
        std::chrono::steady_clock::time_point since;
        bool isDue(std::int64_t version) const;
        void renew(std::int64_t version);
    };

    Database& m_database;
    std::int64_t m_version = -1;
    std::int64_t m_pages = 0;
    std::vector<std::string> m_languages{""};
    Freshness m_spellingFresh;
    Spelling m_spelling;
    Freshness m_completionsFresh;
    std::map<std::string, std::vector<std::string>> m_completions; // of prefixes that many words share
};

} // namespace lectern::search
