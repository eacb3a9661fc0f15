// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers a question from the database: an FTS5 expression finds rows, which are ranked and shown.
#pragma once

#include "search/Database.h"
#include "search/Index.h"
#include "search/Question.h"

#include <string>
#include <vector>

namespace lectern::search {

// Belongs to one connection and its lock.
class Searcher {
public:
    explicit Searcher(Database& database) : m_database(database), m_questioner(database) {}
    Answer search(const Query& query, const SearchOptions& options);

private:
    struct Candidate {
        std::int64_t id = 0;
        double score = 0;
    };

    std::string expression(const Question& question, std::string_view joint);
    std::vector<Candidate> candidates(const Question& question, const std::string& expression,
                                      std::size_t cap);
    std::vector<Candidate> found(const Question& question, Answer& answer);
    void refine(const Question& question, std::vector<Candidate>& candidates, std::size_t limit);
    double headBonus(const Question& question, Statement& row);
    std::vector<FacetCounts> count(const std::vector<Candidate>& candidates,
                                   const std::vector<std::string>& keys);
    Hit hit(const Question& question, const Candidate& candidate, std::size_t passages);

    Database& m_database;
    Questioner m_questioner;
};

} // namespace lectern::search
