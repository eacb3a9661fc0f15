// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the map shows: the pages of a collection, their keywords, and what ties them together.
#pragma once

#include "reader/PageGraph.h"

#include <QHash>
#include <QString>

#include <vector>

namespace lectern::window {

// A value, built once and read from any thread. Two pages that share a keyword are tied by way of the
// keyword's own node: a keyword on 500 pages is 500 edges, not 125,000.
struct MapGraph {
    enum class Kind { Page, Keyword };

    struct Node {
        Kind kind = Kind::Page;
        QString label;
        QString key; // PageInfo::url; for a keyword PageTree::Keyword::folded
        std::vector<int> neighbors;
    };

    struct Edge {
        int from = 0;
        int to = 0;
        Kind kind = Kind::Page; // what it leads to
    };

    std::vector<Node> nodes; // pages, then keywords, each in the order of PageGraph
    std::vector<Edge> edges;

    // The node of PageInfo::url; -1 where there is none.
    [[nodiscard]] int findPage(const QString& url) const { return m_pages.value(url, -1); }
    [[nodiscard]] int countOf(Kind kind) const;

private:
    friend MapGraph makeMap(const reader::PageGraph& graph);
    void connect(int from, int to);

    QHash<QString, int> m_pages;
};

// Links to oneself and doubles count for nothing. Keywords of a single page tie nothing together and are left
// out.
[[nodiscard]] MapGraph makeMap(const reader::PageGraph& graph);

} // namespace lectern::window
