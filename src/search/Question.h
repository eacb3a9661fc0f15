// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A query, understood against what the index holds: which stems stand for each word, and which rows may
// answer.
#pragma once

#include "search/Database.h"
#include "search/Index.h"
#include "search/Spelling.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lectern::search {

// A part of the question that a document must have: any of its terms.
struct WordGroup {
    std::string expression;         // in FTS5's syntax
    std::vector<int> phrases;       // for each phrase of the expression: 0 = as typed, 1 = a completion
    std::vector<std::string> stems; // what marks a match in a text
    double weight = 1;              // how rare it is
    bool isExcluded = false;
    bool isOptional = false; // a lone first letter: it orders, and leaves nothing out
};

struct Question {
    std::vector<WordGroup> groups; // those that are excluded come last
    std::string filters;           // SQL over pages p; its values are bound from ?2 on
    std::vector<std::string> values;
    std::map<std::string, int, std::less<>> groupOfStem;
    double weight = 0;     // of all groups
    std::string corrected; // the query as it is run, where that differs

    // The number of the group that the term stands for; -1 = none.
    int groupOf(const Term& term) const;
    std::vector<double> weights() const;
};

// Belongs to one connection and its lock.
class Questioner {
public:
    explicit Questioner(Database& database) : m_database(database) {}

    Question understand(const Query& query, const SearchOptions& options);

private:
    void refresh();
    const Spelling& spelling();
    void addFilter(const Query::Piece& piece, Question& question);
    void addFacets(const std::vector<FacetChoice>& choices, Question& question);
    WordGroup groupOf(const Query::Piece& piece, bool mayCorrect, std::string& corrected);
    void complete(const std::string& prefix, std::vector<std::string>& stems);
    double rarity(const std::vector<std::string>& stems);

    Database& m_database;
    Spelling m_spelling;
    bool m_knowsWords = false; // whether the spelling has been filled since the index changed
    std::vector<std::string> m_languages;
    std::int64_t m_version = -1;
    std::int64_t m_pages = 0;
};

} // namespace lectern::search
