// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/MapGraph.h"

#include <QSet>

#include <algorithm>

namespace lectern::window {

int MapGraph::countOf(Kind kind) const {
    return static_cast<int>(
        std::count_if(nodes.begin(), nodes.end(), [kind](const Node& node) { return node.kind == kind; }));
}

void MapGraph::connect(int from, int to) {
    edges.push_back({from, to, nodes[static_cast<std::size_t>(to)].kind});
    nodes[static_cast<std::size_t>(from)].neighbors.push_back(to);
    nodes[static_cast<std::size_t>(to)].neighbors.push_back(from);
}

MapGraph makeMap(const reader::PageGraph& given) {
    MapGraph graph;
    for (const reader::PageGraph::Page& page : given.pages) {
        graph.m_pages.insert(page.url, static_cast<int>(graph.nodes.size()));
        graph.nodes.push_back({MapGraph::Kind::Page, page.title, page.url, {}});
    }
    QList<int> nodeOf; // of each keyword; -1 = left out
    for (const reader::PageGraph::Keyword& keyword : given.keywords) {
        nodeOf.append(keyword.pages < 2 ? -1 : static_cast<int>(graph.nodes.size()));
        if (keyword.pages >= 2)
            graph.nodes.push_back({MapGraph::Kind::Keyword, keyword.label, keyword.folded, {}});
    }
    QSet<std::pair<int, int>> known;
    for (const reader::PageGraph::Edge& link : given.links) {
        const std::pair<int, int> pair(std::min(link.from, link.to), std::max(link.from, link.to));
        if (pair.first == pair.second || known.contains(pair))
            continue;
        known.insert(pair);
        graph.connect(pair.first, pair.second);
    }
    for (const reader::PageGraph::Edge& edge : given.keywordEdges) {
        if (const int node = nodeOf.at(edge.to); node >= 0)
            graph.connect(edge.from, node);
    }
    return graph;
}

} // namespace lectern::window
