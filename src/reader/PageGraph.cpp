// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageGraph.h"

#include "reader/CollectionIndex.h"
#include "search/Index.h"

#include <utility>

namespace lectern::reader {

namespace {

QList<PageGraph::Edge> edgesOf(const std::vector<std::pair<std::size_t, std::size_t>>& edges) {
    QList<PageGraph::Edge> list;
    list.reserve(static_cast<qsizetype>(edges.size()));
    for (const auto& [from, to] : edges) {
        list.append({static_cast<int>(from), static_cast<int>(to)});
    }
    return list;
}

PageGraph graphOf(const search::Index& index) {
    const search::Graph known = index.graph();
    PageGraph graph;
    for (const search::Graph::Page& page : known.pages) {
        graph.pages.append({QString::fromStdString(page.url), QString::fromStdString(page.title)});
    }
    for (const search::Counted& keyword : known.keywords) {
        graph.keywords.append({QString::fromStdString(search::foldKeyword(keyword.label)),
                               QString::fromStdString(keyword.label), static_cast<int>(keyword.documents)});
    }
    graph.keywordEdges = edgesOf(known.keywordsOfPages);
    graph.links = edgesOf(known.links);
    return graph;
}

} // namespace

void requestGraph(CollectionIndex& index, QObject* receiver, std::function<void(PageGraph)> done) {
    index.ask<PageGraph>(receiver, graphOf, std::move(done));
}

} // namespace lectern::reader
