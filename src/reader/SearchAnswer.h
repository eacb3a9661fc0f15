// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What several collections answer to one request, together.
#pragma once

#include "reader/CollectionIndex.h"
#include "reader/MarkedText.h"
#include "reader/SearchModel.h"
#include "search/Query.h"

#include <memory>
#include <vector>

namespace lectern::reader {

struct SearchSource {
    QString id; // Collection::id
    CollectionIndex::Handle index;
    CollectionPtr collection;
};

// Immutable once it is made.
struct SearchAnswer {
    struct Passage {
        QString section;
        QString anchor;
        MarkedText snippet;

        [[nodiscard]] QStringList words() const; // that are marked, each once
    };
    struct Page {
        QString collection;
        QString url;
        QString title;
        QString path;
        double score = 0;
        QList<Passage> passages;
    };

    QList<Page> pages; // the best first
    int found = 0;
    bool isCapped = false;
    bool isRelaxed = false;
    QString corrected;
    QList<SearchModel::FacetValues> facets;
};

// How the request's text is read. Pure.
search::Query queryOf(const SearchRequest& request);

// For a worker thread: waits for indexes that are being opened.
std::shared_ptr<const SearchAnswer> answerTo(const SearchRequest& request,
                                             const std::vector<SearchSource>& sources);

} // namespace lectern::reader
