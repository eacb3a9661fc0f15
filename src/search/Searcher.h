// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers a question from the database: an FTS5 expression finds rows, which are ranked and shown.
#pragma once

#include "search/Database.h"
#include "search/Index.h"
#include "search/Question.h"

#include <string>
#include <string_view>
#include <unordered_map>
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
    using Candidates = std::vector<Candidate>;

    void refresh();
    void prepareRank(const Question& question);
    Candidates matching(const Question& question, const std::string& expression, std::size_t cap);
    Candidates chosenByFilters(const Question& question);
    Candidates find(const Question& question, Answer& answer);
    Candidates findAny(const Question& question, Answer& answer);
    std::vector<FacetCounts> count(const Candidates& candidates, const std::vector<std::string>& keys);
    void refine(const Question& question, Candidates& candidates, std::size_t limit);
    Hit hit(const Question& question, const Candidate& candidate, std::size_t passages);

    Database& m_database;
    Questioner m_questioner;
    std::int64_t m_version = -1;
    std::unordered_map<std::int64_t, double> m_boosts; // of the few documents that have one
};

} // namespace lectern::search
