// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an index knows beside texts: keywords, facets, links, headings.
#include "search/IndexState.h"
#include "search/SectionTable.h"

#include <algorithm>
#include <unordered_map>

namespace lectern::search {

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

} // namespace lectern::search
