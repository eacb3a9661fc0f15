// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts documents into the database, and takes them out. One transaction around them is the caller's.
#pragma once

#include "search/Database.h"
#include "search/Prepared.h"

#include <map>
#include <string>
#include <vector>

namespace lectern::search {

// Creates the tables, or finds them. Fails where the file is of another program or of a later version.
Result<void> prepareSchema(Database& database);

// Belongs to the thread that holds the database.
class Writer {
public:
    explicit Writer(Database& database);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    // Replaces what has the same url; nothing is done where its content is the known one. The tokens' terms
    // are kept until flush().
    bool put(const Prepared& prepared);
    bool remove(const std::string& url);
    // Writes the counts of words and languages: to be called before each commit.
    bool flush();

private:
    bool removePage(std::int64_t id, const std::string& language);
    bool putText(std::int64_t id, const Prepared& prepared);
    bool putRelations(std::int64_t id, const Document& document);
    void beginRow(int change);
    void count(Term& term, int column);

    Database& m_database;
    Statement m_known;
    Statement m_restamp;
    Statement m_page;
    Statement m_text;
    Statement m_keyword;
    Statement m_facet;
    Statement m_link;
    Statement m_language;
    Statement m_word;
    Statement m_noWord;                     // takes out what no page has any more
    std::vector<Term*> m_changed;           // those whose counts are to be written
    std::map<std::string, int> m_languages; // by how much their numbers of pages have changed
    unsigned m_turn = 0;                    // another one for each row that is indexed or taken out
    int m_change = 0;                       // +1 while indexing, -1 while taking out
};

} // namespace lectern::search
