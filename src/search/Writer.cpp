// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Writer.h"

#include "base/Text.h"
#include "search/Index.h"
#include "search/SectionTable.h"

namespace lectern::search {

namespace {

constexpr std::int64_t applicationId = 0x4C656374; // "Lect"
constexpr std::int64_t schemaVersion = 1;

constexpr const char* schema = R"(
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS pages(id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,
    path TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL, boost REAL NOT NULL, hidden INTEGER NOT NULL,
    sections TEXT NOT NULL);
CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(title, headings, keywords, description, body, code, url,
    tokenize = 'lectern');
INSERT INTO texts(texts, rank) VALUES('hashsize', 16777216);
CREATE TABLE IF NOT EXISTS facets(page INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS facetsByPage ON facets(page);
CREATE INDEX IF NOT EXISTS facetsByKey ON facets(key, value);
CREATE TABLE IF NOT EXISTS keywords(page INTEGER NOT NULL, folded TEXT NOT NULL, label TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS keywordsByPage ON keywords(page);
CREATE INDEX IF NOT EXISTS keywordsByName ON keywords(folded);
CREATE TABLE IF NOT EXISTS links(page INTEGER NOT NULL, target TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS linksByPage ON links(page);
CREATE INDEX IF NOT EXISTS linksByTarget ON links(target);
CREATE TABLE IF NOT EXISTS words(word TEXT NOT NULL, stem TEXT NOT NULL, pages INTEGER NOT NULL,
    heads INTEGER NOT NULL, PRIMARY KEY(word, stem)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS wordsByStem ON words(stem);
PRAGMA application_id = 1281713012;
PRAGMA user_version = 1;
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
    return guessLanguage(document.title + ' ' + document.description + ' ' +
                         joined(document.sections, &Section::text));
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
    if (version > schemaVersion)
        return Diagnostic{"", 0, 0, "The index was written by a later version"};
    if (Result<void> mode = database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL"); !mode)
        return mode;
    if (tables == 0) {
        if (Result<void> made = database.run(schema); !made) {
            static_cast<void>(database.run("ROLLBACK"));
            return made;
        }
        return {};
    }
    Statement check(database, "PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != "ok")
        return Diagnostic{"", 0, 0, "The index is damaged"};
    return {};
}

Writer::Writer(Database& database) : m_database(database) {
    m_database.onIndexed = [this](Term& term) { count(term); };
}

Writer::~Writer() {
    m_database.onIndexed = nullptr;
    m_database.tokenizer().clear();
}

// Each word counts once for a page. While a page's short fields are read first, the words of titles, headings
// and keywords are told apart by setting m_inHead around a run over them.
void Writer::count(Term& term) {
    if (m_inHead && term.headStamp != m_page) {
        term.headStamp = m_page;
        term.heads += m_change;
    }
    if (!m_inHead && term.stamp != m_page) {
        term.stamp = m_page;
        term.pages += m_change;
    }
}

bool Writer::put(const Document& document, const std::string& stamp) {
    Statement known(m_database, "SELECT id, stamp, language FROM pages WHERE url = ?1");
    known.bind(1, document.url);
    if (known.step()) {
        if (known.text(1) == stamp)
            return true;
        if (!removePage(known.integer(0), std::string(known.text(2))))
            return false;
    }
    const std::string language = languageOf(document);
    const std::string sections = sectionTable(document);
    Statement page(m_database,
                   "INSERT INTO pages(url, stamp, path, title, language, boost, hidden, sections) "
                   "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    page.bind(1, document.url).bind(2, stamp).bind(3, document.path).bind(4, document.title);
    page.bind(5, language).bind(6, document.boost).bind(7, std::int64_t{document.hidden}).bind(8, sections);
    if (!page.execute())
        return false;
    const std::int64_t id = m_database.number("SELECT last_insert_rowid()");
    m_database.tokenizer().setLanguage(language);
    return (document.hidden || putText(id, document)) && putRelations(id, document);
}

bool Writer::putText(std::int64_t id, const Document& document) {
    const std::string headings = joined(document.sections, &Section::heading);
    const std::string keywords = joined(document.keywords);
    const std::string body = joined(document.sections, &Section::text);
    const std::string code = joined(document.sections, &Section::code);
    ++m_page;
    m_change = 1;
    m_inHead = true;
    m_database.tokenizer().tokenize(document.title + '\n' + headings + keywords, [&](const Token& token) {
        count(*token.term);
        return true;
    });
    m_inHead = false;
    Statement text(m_database,
                   "INSERT INTO texts(rowid, title, headings, keywords, description, body, code, url) "
                   "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    text.bind(1, id).bind(2, document.title).bind(3, headings).bind(4, keywords);
    text.bind(5, document.description).bind(6, body).bind(7, code).bind(8, document.url);
    return text.execute();
}

bool Writer::putRelations(std::int64_t id, const Document& document) {
    Statement keyword(m_database, "INSERT INTO keywords(page, folded, label) VALUES(?1, ?2, ?3)");
    for (const std::string& label : document.keywords) {
        const std::string folded = foldKeyword(label);
        if (!keyword.bind(1, id).bind(2, folded).bind(3, label).execute())
            return false;
    }
    Statement facet(m_database, "INSERT INTO facets(page, key, value) VALUES(?1, ?2, ?3)");
    for (const auto& [key, value] : document.facets) {
        if (!facet.bind(1, id).bind(2, key).bind(3, value).execute())
            return false;
    }
    Statement link(m_database, "INSERT INTO links(page, target) VALUES(?1, ?2)");
    for (const std::string& target : document.links) {
        if (!link.bind(1, id).bind(2, target).execute())
            return false;
    }
    return true;
}

bool Writer::removePage(std::int64_t id, const std::string& language) {
    m_database.tokenizer().setLanguage(language);
    {
        Statement old(m_database, "SELECT title, headings, keywords FROM texts WHERE rowid = ?1");
        if (old.bind(1, id).step()) {
            ++m_page;
            m_change = -1;
            m_inHead = true;
            const std::string heads =
                std::string(old.text(0)) + '\n' + std::string(old.text(1)) + std::string(old.text(2));
            m_database.tokenizer().tokenize(heads, [&](const Token& token) {
                count(*token.term);
                return true;
            });
            m_inHead = false;
        }
    }
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
    std::int64_t id = 0;
    std::string language;
    {
        Statement known(m_database, "SELECT id, language FROM pages WHERE url = ?1");
        if (!known.bind(1, url).step())
            return known.ok();
        id = known.integer(0);
        language = known.text(1);
    }
    return removePage(id, language);
}

bool Writer::flush() {
    Statement statement(
        m_database, "INSERT INTO words(word, stem, pages, heads) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(word, "
                    "stem) DO UPDATE SET pages = pages + excluded.pages, heads = heads + excluded.heads");
    bool done = statement.ok();
    m_database.tokenizer().forEachTerm([&](Term& term) {
        if (term.pages != 0 || term.heads != 0)
            done = done && statement.bind(1, term.word)
                               .bind(2, term.stem)
                               .bind(3, std::int64_t{term.pages})
                               .bind(4, std::int64_t{term.heads})
                               .execute();
        term.pages = term.heads = 0;
    });
    if (m_database.tokenizer().termCount() > 500'000) // memory stays bounded over any number of documents
        m_database.tokenizer().clear();
    return done;
}

std::string stampOf(const Document& document) {
    std::uint64_t hash = 14695981039346656037u; // FNV-1a
    const auto add = [&](std::string_view text) {
        for (const char byte : text)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
        hash = (hash ^ 0xFFu) * 1099511628211u;
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
