// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Writer.h"

#include "search/Index.h"

#include <algorithm>

namespace lectern::search {

namespace {

constexpr std::int64_t applicationId = 0x4C656374; // "Lect"
constexpr std::int64_t schemaVersion = 2;

// Columns that a search reads of every row that matches stand before the long ones. `facets` is what the
// table of that name holds, in lines, for counting. hashsize: what FTS5 gathers in memory before it writes;
// crisismerge: large pieces are put together by Index::settle(), never while somebody waits for a change.
constexpr const char* schema = R"(
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS pages(id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,
    content TEXT NOT NULL, boost REAL NOT NULL, hidden INTEGER NOT NULL, language TEXT NOT NULL,
    path TEXT NOT NULL, title TEXT NOT NULL, facets TEXT NOT NULL, sections TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS boosted ON pages(boost) WHERE boost <> 1.0;
CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(title, headings, keywords, description, body, code, url,
    tokenize = 'lectern');
INSERT INTO texts(texts, rank) VALUES('hashsize', 33554432);
INSERT INTO texts(texts, rank) VALUES('crisismerge', 256);
CREATE TABLE IF NOT EXISTS facets(page INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY(page, key, value)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS keywords(page INTEGER NOT NULL, folded TEXT NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY(page, folded)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keywordsByName ON keywords(folded);
CREATE TABLE IF NOT EXISTS links(page INTEGER NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY(page, target)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS linksByTarget ON links(target);
CREATE TABLE IF NOT EXISTS words(word TEXT NOT NULL, stem TEXT NOT NULL, pages INTEGER NOT NULL,
    heads INTEGER NOT NULL, PRIMARY KEY(word, stem)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS wordsByStem ON words(stem);
CREATE TABLE IF NOT EXISTS languages(language TEXT PRIMARY KEY, pages INTEGER NOT NULL) WITHOUT ROWID;
PRAGMA application_id = 1281713012;
PRAGMA user_version = 2;
COMMIT;
)";

} // unnamed namespace

Result<void> prepareSchema(Database& database) {
    const std::int64_t tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (database.isDamaged())
        return database.lastError();
    const std::int64_t application = database.number("PRAGMA application_id");
    const std::int64_t version = database.number("PRAGMA user_version");
    if (tables > 0 && application != applicationId)
        return Diagnostic{"", 0, 0, "The file is of another program"};
    if (tables > 0 && version != schemaVersion)
        return Diagnostic{"", 0, 0,
                          version > schemaVersion ? "The index was written by a later version"
                                                  : "The index was written by an earlier version"};
    if (Result<void> mode = database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                                         "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 0");
        !mode)
        return mode;
    if (tables == 0) {
        if (Result<void> made = database.run(schema); !made) {
            static_cast<void>(database.run("ROLLBACK"));
            return made;
        }
    }
    return {};
}

Writer::Writer(Database& database)
    : m_database(database),
      m_known(database, "SELECT id, stamp, content, language FROM pages WHERE url = ?1"),
      m_restamp(database, "UPDATE pages SET stamp = ?2 WHERE id = ?1"),
      m_page(database, "INSERT INTO pages(url, stamp, content, boost, hidden, language, path, title, facets, "
                       "sections) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
      m_text(database, "INSERT INTO texts(rowid, title, headings, keywords, description, body, code, url) "
                       "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      m_keyword(database, "INSERT OR IGNORE INTO keywords(page, folded, label) VALUES(?1, ?2, ?3)"),
      m_facet(database, "INSERT OR IGNORE INTO facets(page, key, value) VALUES(?1, ?2, ?3)"),
      m_link(database, "INSERT OR IGNORE INTO links(page, target) VALUES(?1, ?2)"),
      m_language(database, "INSERT INTO languages(language, pages) VALUES(?1, ?2) ON CONFLICT(language) "
                           "DO UPDATE SET pages = pages + excluded.pages"),
      m_word(database, "INSERT INTO words(word, stem, pages, heads) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(word, "
                       "stem) DO UPDATE SET pages = pages + excluded.pages, heads = heads + excluded.heads"),
      m_noWord(database, "DELETE FROM words WHERE word = ?1 AND stem = ?2 AND pages = 0") {
    m_database.onIndexed = [this](Term& term, int column) { count(term, column); };
}

Writer::~Writer() {
    m_database.onIndexed = nullptr;
    m_database.tokenizer().clear();
}

// Each word counts once for a page, and once more where it stands in its head.
void Writer::count(Term& term, int column) {
    const bool isInHead = column <= KeywordsColumn && term.headStamp != m_turn;
    if (term.stamp == m_turn && !isInHead)
        return;
    if (term.pages == 0 && term.heads == 0)
        m_changed.push_back(&term);
    if (term.stamp != m_turn) {
        term.stamp = m_turn;
        term.pages += m_change;
    }
    if (isInHead) {
        term.headStamp = m_turn;
        term.heads += m_change;
    }
}

bool Writer::put(const Prepared& prepared) {
    const Document& document = prepared.document;
    m_known.bind(1, document.url);
    if (m_known.step()) {
        const std::int64_t id = m_known.integer(0);
        const bool isStamped = m_known.text(1) == prepared.stamp;
        const bool isSame = m_known.text(2) == prepared.content;
        const std::string language(m_known.text(3));
        m_known.reset();
        if (isSame)
            return isStamped || m_restamp.bind(1, id).bind(2, prepared.stamp).execute();
        if (!removePage(id, language))
            return false;
    }
    m_known.reset();
    m_page.bind(1, document.url).bind(2, prepared.stamp).bind(3, prepared.content).bind(4, document.boost);
    m_page.bind(5, std::int64_t{document.hidden}).bind(6, prepared.language).bind(7, document.path);
    m_page.bind(8, document.title).bind(9, prepared.facets).bind(10, prepared.sections);
    if (!m_page.execute())
        return false;
    const std::int64_t id = m_database.lastId();
    ++m_languages[prepared.language];
    return (document.hidden || putText(id, prepared)) && putRelations(id, document);
}

bool Writer::putText(std::int64_t id, const Prepared& prepared) {
    beginRow(+1);
    m_text.bind(1, id);
    for (int column = 0; column < columnCount; ++column)
        m_text.bind(column + 2, prepared.texts[static_cast<std::size_t>(column)]);
    m_database.row = &prepared.tokens;
    const bool isPut = m_text.execute();
    m_database.row = nullptr;
    return isPut;
}

void Writer::beginRow(int change) {
    ++m_turn;
    m_change = change;
    m_database.column = 0;
}

bool Writer::putRelations(std::int64_t id, const Document& document) {
    for (const std::string& label : document.keywords) {
        const std::string folded = foldKeyword(label);
        if (!folded.empty() && !m_keyword.bind(1, id).bind(2, folded).bind(3, label).execute())
            return false;
    }
    for (const auto& [key, value] : document.facets) {
        if (!m_facet.bind(1, id).bind(2, key).bind(3, value).execute())
            return false;
    }
    return std::all_of(document.links.begin(), document.links.end(), [&](const std::string& target) {
        return m_link.bind(1, id).bind(2, target).execute();
    });
}

bool Writer::removePage(std::int64_t id, const std::string& language) {
    --m_languages[language];
    m_database.tokenizer().setLanguage(language);
    beginRow(-1);
    for (const char* sql : {"DELETE FROM texts WHERE rowid = ?1", "DELETE FROM pages WHERE id = ?1",
                            "DELETE FROM keywords WHERE page = ?1", "DELETE FROM facets WHERE page = ?1",
                            "DELETE FROM links WHERE page = ?1"}) {
        Statement statement(m_database, sql);
        if (!statement.bind(1, id).execute())
            return false;
    }
    return true;
}

bool Writer::remove(const std::string& url) {
    m_known.bind(1, url);
    if (!m_known.step()) {
        m_known.reset();
        return m_known.ok();
    }
    const std::int64_t id = m_known.integer(0);
    const std::string language(m_known.text(3));
    m_known.reset();
    return removePage(id, language);
}

bool Writer::flush() {
    // In the order of the table: its leaves are written one after the other.
    std::sort(m_changed.begin(), m_changed.end(),
              [](const Term* a, const Term* b) { return a->word < b->word; });
    bool done = true;
    for (const auto& [language, change] : m_languages)
        done = done && m_language.bind(1, language).bind(2, std::int64_t{change}).execute();
    m_languages.clear();
    for (Term* term : m_changed) {
        if (term->pages == 0 && term->heads == 0)
            continue; // taken out and put in again
        m_word.bind(1, term->word).bind(2, term->stem);
        m_word.bind(3, std::int64_t{term->pages}).bind(4, std::int64_t{term->heads});
        done = done && m_word.execute();
        if (term->pages < 0)
            done = done && m_noWord.bind(1, term->word).bind(2, term->stem).execute();
        term->pages = term->heads = 0;
    }
    m_changed.clear();
    return done;
}

} // namespace lectern::search
