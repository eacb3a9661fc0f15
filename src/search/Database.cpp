// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Database.h"

#include "search/Ranking.h"

#include <sqlite3.h>

#include <algorithm>

namespace lectern::search {

namespace {

constexpr int waitForOthers = 5000; // milliseconds, for another process's transaction

struct TokenizerHandle {
    Database* database;
};

int createTokenizer(void* database, const char**, int, Fts5Tokenizer** out) {
    *out = reinterpret_cast<Fts5Tokenizer*>(new TokenizerHandle{static_cast<Database*>(database)});
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer* tokenizer) {
    delete reinterpret_cast<TokenizerHandle*>(tokenizer);
}

// Expressions are made of terms that are stems already: they pass as they are.
int tokenizeText(Fts5Tokenizer* handle, void* context, int flags, const char* bytes, int size,
                 int (*add)(void*, int, const char*, int, int, int)) {
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return add(context, 0, bytes, size, 0, size);
    Database& database = *reinterpret_cast<TokenizerHandle*>(handle)->database;
    int status = SQLITE_OK;
    const int column = database.column++; // FTS5 asks for a row's columns in their order
    const auto sink = [&](const Token& token) {
        if (database.onIndexed)
            database.onIndexed(*token.term, column);
        status = add(context, token.whole ? FTS5_TOKEN_COLOCATED : 0, token.term->stem.data(),
                     static_cast<int>(token.term->stem.size()), static_cast<int>(token.begin),
                     static_cast<int>(token.end));
        return status == SQLITE_OK;
    };
    if (!database.row) {
        database.tokenizer().tokenize({bytes, static_cast<std::size_t>(size)}, sink);
        return status;
    }
    const std::vector<Token>& known = (*database.row)[static_cast<std::size_t>(column)];
    static_cast<void>(std::all_of(known.begin(), known.end(), sink));
    return status;
}

fts5_api* apiOf(sqlite3* handle) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // unnamed namespace

Result<std::unique_ptr<Database>> Database::open(const std::string& path) {
    std::unique_ptr<Database> database(new Database);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int status = sqlite3_open_v2(path.c_str(), &database->m_handle, flags, nullptr);
    if (status != SQLITE_OK || !database->addTokenizer())
        return database->lastError();
    sqlite3_busy_timeout(database->m_handle, waitForOthers);
    return database;
}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

bool Database::addTokenizer() {
    fts5_api* api = apiOf(m_handle);
    if (!api)
        return false;
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenizeText};
    return api->xCreateTokenizer(api, "lectern", this, &tokenizer, nullptr) == SQLITE_OK &&
           api->xCreateFunction(api, "lectern_rank", &rank, rankRow, nullptr) == SQLITE_OK;
}

Result<void> Database::run(const char* sql) {
    const int status = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    note(status);
    if (status != SQLITE_OK)
        return lastError();
    return {};
}

Diagnostic Database::lastError() const {
    return {"", 0, 0, m_handle ? sqlite3_errmsg(m_handle) : "The index cannot be opened"};
}

void Database::note(int status) {
    const int kind = status & 0xFF;
    m_isDamaged = m_isDamaged || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB;
}

std::int64_t Database::version() {
    // The pragma knows of others' commits, the count of one's own changes.
    return number("PRAGMA data_version") * 1'000'000'007 + changes();
}

std::int64_t Database::changes() const {
    return sqlite3_total_changes(m_handle);
}

std::int64_t Database::lastId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::number(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

Statement::Statement(Database& database, std::string_view sql) : m_database(database) {
    const int status = sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                          &m_statement, nullptr);
    database.note(status);
    m_ok = status == SQLITE_OK;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int place, std::string_view text) {
    sqlite3_bind_text(m_statement, place, text.data() ? text.data() : "", static_cast<int>(text.size()),
                      SQLITE_STATIC);
    return *this;
}

Statement& Statement::bind(int place, std::int64_t number) {
    sqlite3_bind_int64(m_statement, place, number);
    return *this;
}

Statement& Statement::bind(int place, double number) {
    sqlite3_bind_double(m_statement, place, number);
    return *this;
}

bool Statement::step() {
    const int status = m_ok ? sqlite3_step(m_statement) : SQLITE_ERROR;
    m_ok = status == SQLITE_ROW || status == SQLITE_DONE;
    if (!m_ok)
        m_database.note(status);
    return status == SQLITE_ROW;
}

bool Statement::execute() {
    while (step()) {
    }
    const bool done = m_ok;
    reset();
    return done;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

} // namespace lectern::search
