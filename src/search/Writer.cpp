// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Writer.h"

#include "base/Text.h"
#include "search/FacetCounter.h"
#include "search/Index.h"
#include "search/SectionTable.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace lectern::search {

namespace {

constexpr std::size_t mostTerms = 400'000;         // kept in memory, over any number of documents
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

std::string joined(const std::vector<Section>& sections, std::string Section::*part) {
    std::string text;
    for (const Section& section : sections)
        text += section.*part + '\n';
    return text;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string text;
    for (const std::string& each : texts)
        text += each + '\n';
    return text;
}

std::string languageOf(const Document& document) {
    if (!document.language.empty())
        return document.language;
    std::string sample = document.title + ' ' + document.description + ' ';
    for (const Section& section : document.sections) {
        if (sample.size() < guessedBytes)
            sample += section.text + '\n';
    }
    return guessLanguage(sample);
}

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
                       "stem) DO UPDATE SET pages = pages + excluded.pages, heads = heads + excluded.heads") {
    m_database.onIndexed = [this](Term& term, int column) { count(term, column); };
}

Writer::~Writer() {
    m_database.onIndexed = nullptr;
    m_database.tokenizer().clear();
}

// Each word counts once for a page, and once more where it stands in its head.
void Writer::count(Term& term, int column) {
    if (term.stamp != m_turn) {
        term.stamp = m_turn;
        term.pages += m_change;
    }
    if (column <= KeywordsColumn && term.headStamp != m_turn) {
        term.headStamp = m_turn;
        term.heads += m_change;
    }
}

bool Writer::put(const Document& document, const std::string& stamp) {
    const std::string content = stampOf(document);
    m_known.bind(1, document.url);
    if (m_known.step()) {
        const std::int64_t id = m_known.integer(0);
        const bool isStamped = m_known.text(1) == stamp;
        const bool isSame = m_known.text(2) == content;
        const std::string language(m_known.text(3));
        m_known.reset();
        if (isSame)
            return isStamped || m_restamp.bind(1, id).bind(2, stamp).execute();
        if (!removePage(id, language))
            return false;
    }
    m_known.reset();
    const std::string language = languageOf(document);
    const std::string sections = sectionTable(document);
    const std::string facets = facetTable(document);
    m_page.bind(1, document.url).bind(2, stamp).bind(3, content).bind(4, document.boost);
    m_page.bind(5, std::int64_t{document.hidden}).bind(6, language).bind(7, document.path);
    m_page.bind(8, document.title).bind(9, facets).bind(10, sections);
    if (!m_page.execute())
        return false;
    const std::int64_t id = m_database.lastId();
    ++m_languages[language];
    m_database.tokenizer().setLanguage(language);
    return (document.hidden || putText(id, document)) && putRelations(id, document);
}

bool Writer::putText(std::int64_t id, const Document& document) {
    const std::string headings = joined(document.sections, &Section::heading);
    const std::string keywords = joined(document.keywords);
    const std::string body = joined(document.sections, &Section::text);
    const std::string code = joined(document.sections, &Section::code);
    beginRow(+1);
    m_text.bind(1, id).bind(2, document.title).bind(3, headings).bind(4, keywords);
    m_text.bind(5, document.description).bind(6, body).bind(7, code).bind(8, document.url);
    return m_text.execute();
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
    std::vector<Term*> changed;
    m_database.tokenizer().forEachTerm([&](Term& term) {
        if (term.pages != 0 || term.heads != 0)
            changed.push_back(&term);
    });
    // In the order of the table: its leaves are written one after the other.
    std::sort(changed.begin(), changed.end(), [](const Term* a, const Term* b) { return a->word < b->word; });
    bool done = true;
    for (const auto& [language, change] : m_languages)
        done = done && m_language.bind(1, language).bind(2, std::int64_t{change}).execute();
    m_languages.clear();
    for (Term* term : changed) {
        m_word.bind(1, term->word).bind(2, term->stem);
        m_word.bind(3, std::int64_t{term->pages}).bind(4, std::int64_t{term->heads});
        done = done && m_word.execute();
        term->pages = term->heads = 0;
    }
    if (m_database.tokenizer().termCount() > mostTerms)
        m_database.tokenizer().clear();
    return done;
}

std::string stampOf(const Document& document) {
    std::uint64_t hash = 0;
    const auto mix = [&](std::uint64_t number) {
        hash = (hash ^ number) * 0x9E3779B97F4A7C15u; // 2^64 over the golden ratio
        hash ^= hash >> 32;
    };
    const auto add = [&](std::string_view text) {
        mix(text.size());
        for (; !text.empty(); text.remove_prefix(std::min(text.size(), sizeof(std::uint64_t)))) {
            std::uint64_t eight = 0; // bytes at once: all texts of a site pass here
            std::memcpy(&eight, text.data(), std::min(text.size(), sizeof eight));
            mix(eight);
        }
    };
    for (const std::string* part :
         {&document.url, &document.path, &document.title, &document.description, &document.language})
        add(*part);
    for (const std::string& keyword : document.keywords)
        add(keyword);
    for (const Section& section : document.sections) {
        for (const std::string* part : {&section.heading, &section.anchor, &section.text, &section.code})
            add(*part);
    }
    for (const auto& [key, value] : document.facets)
        add(key + '=' + value);
    for (const std::string& link : document.links)
        add(link);
    add(std::to_string(document.boost) + (document.hidden ? "-" : "+"));
    return std::to_string(hash);
}

} // namespace lectern::search
