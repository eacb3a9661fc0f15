// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ties a collection's pages together: a picture's worth of data.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace lectern::reader {

class CollectionIndex;

// A value. Ends of edges are places in the lists.
struct PageGraph {
    struct Page {
        QString url; // PageInfo::url
        QString title;
    };
    struct Keyword {
        QString folded; // PageTree::Keyword::folded
        QString label;
        int pages = 0;
    };
    struct Edge {
        int from = 0;
        int to = 0;
        bool operator==(const Edge&) const = default;
    };

    QList<Page> pages;
    QList<Keyword> keywords;  // most pages first
    QList<Edge> keywordEdges; // from page to keyword
    QList<Edge> links;        // from page to page, each once
};

// Asks the index in the background; `done` is called on the interface thread unless `receiver` is gone by
// then. Ask again when the index has changed.
void requestGraph(CollectionIndex& index, QObject* receiver, std::function<void(PageGraph)> done);

} // namespace lectern::reader
