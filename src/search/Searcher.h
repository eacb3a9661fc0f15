// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers a query from the database: words to an FTS5 expression, rows to ranked hits.
#pragma once

#include "search/Database.h"
#include "search/Index.h"
#include "search/Spelling.h"

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

// Belongs to one connection and its lock.
class Searcher {
public:
    explicit Searcher(Database& database) : m_database(database) {}
    Answer search(const Query& query, const SearchOptions& options);

private:
    struct Candidate {
        std::int64_t id = 0;
        double score = 0;
    };
    struct Question {
        std::vector<WordGroup> groups;
        std::string filters; // SQL
        std::vector<std::string> values;
        std::map<std::string, int, std::less<>> groupOfStem;
        double weight = 0; // of all groups
    };

    void refresh();
    Question understand(const Query& query, const SearchOptions& options, std::string& corrected);
    void addFilter(const Query::Piece& piece, Question& question);
    WordGroup groupOf(const Query::Piece& piece, bool mayCorrect, std::string& corrected);
    void complete(const std::string& prefix, std::vector<std::string>& stems);
    double rarity(const std::vector<std::string>& stems);
    std::string expression(const Question& question, std::string_view joint);
    std::vector<Candidate> candidates(const Question& question, const std::string& expression,
                                      std::size_t cap);
    void refine(const Question& question, std::vector<Candidate>& candidates, std::size_t limit);
    double headBonus(const Question& question, Statement& row);
    Hit hit(const Question& question, const Candidate& candidate);

    Database& m_database;
    Spelling m_spelling;
    std::vector<std::string> m_languages;
    std::int64_t m_version = -1;
    std::int64_t m_pages = 0;
};

} // namespace lectern::search
