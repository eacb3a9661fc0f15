// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Index.h"

#include "base/Text.h"
#include "search/Database.h"
#include "search/Searcher.h"
#include "search/SectionTable.h"
#include "search/Writer.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace lectern::search {

namespace {

constexpr std::size_t batch = 512; // documents in a transaction: what a killed process has to do again

std::string withoutPlural(std::string word) {
    const auto endsIn = [&](std::string_view end) {
        return word.size() > end.size() + 2 && word.ends_with(end);
    };
    if (endsIn("ies"))
        return word.substr(0, word.size() - 3) + "y";
    if (endsIn("sses") || endsIn("xes") || endsIn("ches") || endsIn("shes"))
        return word.substr(0, word.size() - 2);
    if (endsIn("s") && !endsIn("ss") && !endsIn("us") && !endsIn("is"))
        word.pop_back();
    return word;
}

void setAside(const std::string& file) {
    std::error_code error;
    std::filesystem::rename(file, file + ".damaged", error);
    for (const char* end : {"-wal", "-shm"})
        std::filesystem::remove(file + end, error);
}

} // unnamed namespace

struct Index::State {
    std::string file;
    std::unique_ptr<Database> writer;
    std::unique_ptr<Database> reader; // none in memory: there the writer's connection answers
    std::unique_ptr<Searcher> searcher;
    Diagnostics notices;
    // Whoever needs both takes `writing` first.
    std::mutex writing;
    std::mutex reading;

    void note(std::string message) { notices.add({file, 0, 0, std::move(message), Severity::Warning}); }
    Database& answering() { return reader ? *reader : *writer; }

    Result<void> connect(const std::string& path) {
        searcher.reset();
        reader.reset();
        writer.reset();
        Result<std::unique_ptr<Database>> opened = Database::open(path);
        if (!opened)
            return opened.error();
        writer = std::move(opened).value();
        if (Result<void> prepared = prepareSchema(*writer); !prepared)
            return prepared;
        if (path != ":memory:") {
            Result<std::unique_ptr<Database>> second = Database::open(path);
            if (!second)
                return second.error();
            reader = std::move(second).value();
        }
        searcher = std::make_unique<Searcher>(answering());
        return {};
    }

    void connectAnyhow() {
        if (!file.empty()) {
            const Result<void> first = connect(file);
            if (first)
                return;
            searcher.reset();
            reader.reset();
            writer.reset();
            setAside(file);
            if (connect(file)) {
                note("The search index could not be used and is built anew: " + first.error().message);
                return;
            }
            note("The search index cannot be kept, and is in memory only: " + first.error().message);
        }
        toMemory();
    }

    void toMemory() {
        file.clear();
        static_cast<void>(connect(":memory:"));
    }

    Result<void> commit(Writer& pages) {
        if (pages.flush() && writer->run("COMMIT"))
            return {};
        const Diagnostic error = writer->lastError();
        static_cast<void>(writer->run("ROLLBACK"));
        return error;
    }

    Result<void> fill(const DocumentSource& source, const Progress& progress);
    Result<void> change(const std::function<bool(Writer&)>& step);
};

Index::Index(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Index::~Index() = default;

std::unique_ptr<Index> Index::open(const std::string& file) {
    auto state = std::make_unique<State>();
    state->file = file;
    state->connectAnyhow();
    return std::unique_ptr<Index>(new Index(std::move(state)));
}

Diagnostics Index::notices() const {
    const std::lock_guard lock(m_state->reading);
    return m_state->notices;
}

bool Index::isInMemory() const {
    const std::lock_guard lock(m_state->reading);
    return !m_state->reader;
}

Result<void> Index::State::change(const std::function<bool(Writer&)>& step) {
    std::unique_lock<std::mutex> shared = reader ? std::unique_lock<std::mutex>() : std::unique_lock(reading);
    if (Result<void> begun = writer->run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Writer pages(*writer);
    if (step(pages))
        return commit(pages);
    const Diagnostic error = writer->lastError();
    static_cast<void>(writer->run("ROLLBACK"));
    return error;
}

Result<void> Index::State::fill(const DocumentSource& source, const Progress& progress) {
    const std::vector<DocumentSource::Entry> entries = source.entries();
    std::unordered_map<std::string, std::string> known;
    {
        std::unique_lock<std::mutex> shared =
            reader ? std::unique_lock<std::mutex>() : std::unique_lock(reading);
        Statement pages(*writer, "SELECT url, stamp FROM pages");
        while (pages.step())
            known.emplace(pages.text(0), pages.text(1));
        if (!pages.ok())
            return writer->lastError();
    }
    std::unordered_set<std::string> gone;
    for (const auto& [url, stamp] : known)
        gone.insert(url);
    for (const DocumentSource::Entry& entry : entries)
        gone.erase(entry.url);
    if (!gone.empty()) {
        const auto removeAll = [&](Writer& pages) {
            return std::all_of(gone.begin(), gone.end(),
                               [&](const std::string& url) { return pages.remove(url); });
        };
        if (Result<void> removed = change(removeAll); !removed)
            return removed;
    }
    bool goesOn = true;
    for (std::size_t next = 0; next < entries.size() && goesOn;) {
        std::size_t loaded = 0;
        const auto step = [&](Writer& pages) {
            for (; next < entries.size() && loaded < batch && goesOn; ++next) {
                const DocumentSource::Entry& entry = entries[next];
                goesOn = !progress || progress(next, entries.size());
                const auto old = known.find(entry.url);
                if (!goesOn || (!entry.stamp.empty() && old != known.end() && old->second == entry.stamp))
                    continue;
                const std::optional<Document> document = source.load(next);
                ++loaded;
                if (document && !pages.put(*document, entry.stamp.empty() ? stampOf(*document) : entry.stamp))
                    return false;
            }
            return true;
        };
        if (Result<void> done = change(step); !done)
            return done;
    }
    if (goesOn && progress)
        progress(entries.size(), entries.size());
    return {};
}

Result<void> Index::update(const DocumentSource& source, const Progress& progress) {
    const std::lock_guard lock(m_state->writing);
    Result<void> filled = m_state->fill(source, progress);
    if (filled || !m_state->reader)
        return filled;
    {
        const std::lock_guard reading(m_state->reading);
        if (m_state->writer->isDamaged()) {
            m_state->connect(":memory:").ok();
            setAside(m_state->file);
            m_state->connectAnyhow();
            m_state->note("The search index was damaged and is built anew");
        } else {
            m_state->note("The search index cannot be kept, and is in memory only: " +
                          filled.error().message);
            m_state->toMemory();
        }
    }
    return m_state->fill(source, progress);
}

Result<void> Index::replace(const Document& document, const std::string& stamp) {
    const std::lock_guard lock(m_state->writing);
    return m_state->change(
        [&](Writer& pages) { return pages.put(document, stamp.empty() ? stampOf(document) : stamp); });
}

Result<void> Index::remove(const std::string& url) {
    const std::lock_guard lock(m_state->writing);
    return m_state->change([&](Writer& pages) { return pages.remove(url); });
}

Answer Index::search(const Query& query, const SearchOptions& options) const {
    const std::lock_guard lock(m_state->reading);
    return m_state->searcher ? m_state->searcher->search(query, options) : Answer();
}

std::size_t Index::size() const {
    const std::lock_guard lock(m_state->reading);
    return static_cast<std::size_t>(m_state->answering().number("SELECT count(*) FROM pages"));
}

std::vector<Counted> Index::keywords() const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(m_state->answering(),
                   "SELECT folded, label, count(DISTINCT page) AS n FROM keywords GROUP BY "
                   "folded, label ORDER BY folded, n DESC, label");
    std::vector<Counted> counted;
    std::string last;
    while (rows.step()) {
        const auto documents = static_cast<std::size_t>(rows.integer(2));
        if (!counted.empty() && last == rows.text(0))
            counted.back().documents += documents;
        else
            counted.push_back({std::string(rows.text(1)), documents});
        last = rows.text(0);
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const Counted& a, const Counted& b) { return a.documents > b.documents; });
    return counted;
}

namespace {

std::vector<Counted> countedRows(Statement& rows) {
    std::vector<Counted> counted;
    while (rows.step())
        counted.push_back({std::string(rows.text(0)), static_cast<std::size_t>(rows.integer(1))});
    return counted;
}

std::vector<Related> relatedRows(Statement& rows) {
    std::vector<Related> found;
    while (rows.step())
        found.push_back({std::string(rows.text(0)), std::string(rows.text(1)), rows.real(2)});
    return found;
}

} // unnamed namespace

std::vector<Counted> Index::facetKeys() const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(m_state->answering(),
                   "SELECT key, count(DISTINCT page) AS n FROM facets GROUP BY key ORDER BY n DESC, key");
    return countedRows(rows);
}

std::vector<Counted> Index::facetValues(const std::string& key) const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(m_state->answering(),
                   "SELECT value, count(DISTINCT page) AS n FROM facets WHERE key = ?1 GROUP "
                   "BY value ORDER BY n DESC, value");
    rows.bind(1, key);
    return countedRows(rows);
}

std::vector<Related> Index::related(const std::string& url, std::size_t limit) const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(m_state->answering(), R"(
        WITH here AS (SELECT id, url FROM pages WHERE url = ?1),
        shared AS (
            SELECT k.page AS page, 1.0 / (SELECT count(*) FROM keywords c WHERE c.folded = k.folded) AS weight
            FROM keywords k WHERE k.folded IN (SELECT folded FROM keywords WHERE page IN (SELECT id FROM here))
            UNION ALL SELECT p.id, 0.5 FROM pages p JOIN links l ON l.target = p.url
                WHERE l.page IN (SELECT id FROM here)
            UNION ALL SELECT l.page, 0.5 FROM links l WHERE l.target = ?1)
        SELECT p.url, p.title, sum(s.weight) AS weight FROM shared s JOIN pages p ON p.id = s.page
        WHERE p.url <> ?1 GROUP BY p.id ORDER BY weight DESC, p.url LIMIT ?2)");
    rows.bind(1, url).bind(2, static_cast<std::int64_t>(limit));
    return relatedRows(rows);
}

std::vector<Related> Index::backlinks(const std::string& url) const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(m_state->answering(),
                   "SELECT p.url, p.title, count(*) FROM links l JOIN pages p ON p.id = l.page "
                   "WHERE l.target = ?1 AND p.url <> ?1 GROUP BY p.id ORDER BY p.title, p.url");
    rows.bind(1, url);
    return relatedRows(rows);
}

std::vector<Related> Index::links(const std::string& url) const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(
        m_state->answering(),
        "SELECT p.url, p.title, count(*) FROM pages h JOIN links l ON l.page = h.id JOIN pages p ON "
        "p.url = l.target WHERE h.url = ?1 AND p.url <> ?1 GROUP BY p.id ORDER BY p.title, p.url");
    rows.bind(1, url);
    return relatedRows(rows);
}

std::vector<Headings> Index::headings() const {
    const std::lock_guard lock(m_state->reading);
    Statement rows(m_state->answering(), "SELECT url, title, sections FROM pages ORDER BY id");
    std::vector<Headings> all;
    while (rows.step()) {
        Headings& page = all.emplace_back(Headings{std::string(rows.text(0)), std::string(rows.text(1)), {}});
        for (const Place& place : placesOf(rows.text(2))) {
            if (!place.heading.empty())
                page.headings.emplace_back(place.heading, place.anchor);
        }
    }
    return all;
}

Graph Index::graph() const {
    Graph graph;
    graph.keywords = keywords();
    const std::lock_guard lock(m_state->reading);
    std::unordered_map<std::string, std::size_t> pageAt;
    std::unordered_map<std::string, std::size_t> keywordAt;
    Statement pages(m_state->answering(), "SELECT url, title FROM pages ORDER BY id");
    while (pages.step()) {
        pageAt.emplace(pages.text(0), graph.pages.size());
        graph.pages.push_back({std::string(pages.text(0)), std::string(pages.text(1))});
    }
    for (std::size_t i = 0; i < graph.keywords.size(); ++i)
        keywordAt.emplace(foldKeyword(graph.keywords[i].label), i);
    const auto addEdges = [&](std::string_view sql, const auto& ends, auto& edges) {
        Statement rows(m_state->answering(), sql);
        while (rows.step()) {
            const auto from = pageAt.find(std::string(rows.text(0)));
            const auto to = ends.find(std::string(rows.text(1)));
            if (from != pageAt.end() && to != ends.end())
                edges.emplace_back(from->second, to->second);
        }
    };
    addEdges("SELECT DISTINCT p.url, k.folded FROM keywords k JOIN pages p ON p.id = k.page", keywordAt,
             graph.keywordsOfPages);
    addEdges(
        "SELECT DISTINCT p.url, l.target FROM links l JOIN pages p ON p.id = l.page WHERE l.target <> p.url",
        pageAt, graph.links);
    return graph;
}

std::string foldKeyword(std::string_view keyword) {
    std::string folded = text::fold(text::strip(keyword));
    std::replace_if(
        folded.begin(), folded.end(), [](char byte) { return byte == '-' || byte == '_'; }, ' ');
    std::string out;
    for (const std::string_view word : text::split(folded, ' ')) {
        if (!word.empty())
            out += (out.empty() ? "" : " ") + withoutPlural(std::string(word));
    }
    return out;
}

} // namespace lectern::search
