// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A query, understood against what the index holds: which stems stand for each word, and which rows may
// answer.
#pragma once

#include "search/Database.h"
#include "search/Index.h"
#include "search/Vocabulary.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// A part of the question that a document must have: any of its terms.
struct WordGroup {
    std::string expression;         // in FTS5's syntax
    std::size_t phrases = 0;        // in the expression
    std::vector<std::string> stems; // what marks a match in a text
    double weight = 1;              // how rare it is
    int times = 1;                  // how often the question has it
    bool isExcluded = false;
    bool isOptional = false; // a lone first letter: it orders, and leaves nothing out
};

struct Question {
    std::vector<WordGroup> groups; // those that are excluded come last
    std::string filters;           // SQL over pages p; its values are bound from ?2 on
    std::vector<std::string> values;
    std::map<std::string, int, std::less<>> groupOfStem;
    double weight = 0;     // of all groups that are wanted
    bool isBroad = false;  // a letter or two, still being typed
    bool isJoined = false; // a word of several parts, not quoted, must stand as it was typed
    std::string corrected; // the query as it is run, where that differs

    // Whether fewer pages than could answer were asked for: then any of the words, or of their parts, may do.
    bool canBeRelaxed() const;

    // In FTS5's syntax; "" where there is none. `joint`: " AND " or " OR ".
    std::string wanted(std::string_view joint) const;
    std::string excluded() const; // " NOT (...)" for each

    // The number of the group that the term stands for; -1 = none.
    int groupOf(const Term& term) const;
    std::vector<double> weights() const;
};

// Belongs to one connection and its lock.
class Questioner {
public:
    explicit Questioner(Database& database) : m_database(database), m_vocabulary(database) {}

    // Of a word of several parts (pairs of characters, an identifier) all parts are asked for, side by side;
    // Apart: each of them for itself, so that a page counts that has only some.
    enum class Parts { Joined, Apart };
    Question understand(const Query& query, const SearchOptions& options, Parts parts = Parts::Joined);

private:
    struct Part; // of a piece: a word and its stem

    std::vector<Part> partsOf(std::string_view text, const std::string& language);
    WordGroup groupOf(const Query::Piece& piece, bool mayCorrect, std::string& corrected);
    std::vector<WordGroup> groupsOfParts(const Query::Piece& piece);
    WordGroup weighed(WordGroup group, const Query::Piece& piece);
    void addWord(const Query::Piece& piece, const Part& part, bool mayCorrect, WordGroup& group,
                 std::string& corrected);
    void addUnfinished(std::vector<Part> parts, WordGroup& group);
    void addCorrected(std::vector<Part> parts, WordGroup& group, std::string& corrected);

    Database& m_database;
    Vocabulary m_vocabulary;
};

} // namespace lectern::search
