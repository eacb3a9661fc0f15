// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLite with Lectern's tokenizer and ranking in it; everything this folder asks of SQLite goes through here.
#pragma once

#include "base/Result.h"
#include "search/Prepared.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace lectern::search {

// What lectern_rank() weighs: for each phrase of the expression, which word of the question it stands for;
// phrases behind these are what is excluded.
struct RankInput {
    std::vector<int> wordOfPhrase;
    std::vector<double> wordWeights; // by word: how rare it is
    double averageBody = 300;        // in tokens
};

// One connection. Not thread-safe: its owner holds a lock.
class Database {
public:
    // ":memory:" is a database of its own. Fails with SQLite's words.
    static Result<std::unique_ptr<Database>> open(const std::string& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<void> run(const char* sql);
    // What went wrong last.
    Diagnostic lastError() const;
    // Whether anything so far has shown that the file itself is at fault.
    bool isDamaged() const { return m_isDamaged; }
    void note(int status);
    // Changes with every commit, whoever makes it.
    std::int64_t version();
    std::int64_t changes() const;         // rows changed by this connection so far
    std::int64_t lastId() const;          // of the row inserted last
    std::int64_t number(const char* sql); // the first column of the first row; 0 where there is none

    sqlite3* handle() const { return m_handle; }
    Tokenizer& tokenizer() { return m_tokenizer; }
    // Called for each token that is indexed or taken out, with its column as long as the one who runs the
    // statement has set `column` to 0 before.
    std::function<void(Term&, int column)> onIndexed;
    int column = 0;
    // The tokens of the row that is put in, where they are known; else its texts are taken apart.
    const RowTokens* row = nullptr;
    RankInput rank;

private:
    Database() = default;
    bool addTokenizer();

    sqlite3* m_handle = nullptr;
    bool m_isDamaged = false;
    Tokenizer m_tokenizer;
};

// A prepared statement. Errors show in ok() and in Database::lastError().
class Statement {
public:
    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int place, std::string_view text); // must live until the last step
    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, double number);
    bool step(); // whether there is a row
    bool ok() const { return m_ok; }
    // Runs a statement without rows, and makes it ready for the next values.
    bool execute();
    void reset();

    std::string_view text(int column) const; // valid until the next step
    std::int64_t integer(int column) const;
    double real(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    bool m_ok = true;
};

} // namespace lectern::search
