// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search found, as a tree: pages, and below each the passages that answer.
#pragma once

#include "reader/FacetChoice.h"
#include "reader/MarkedText.h"

#include <QAbstractItemModel>
#include <QList>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace lectern::reader {

struct SearchAnswer;
class SearchIndexes;

// What is asked.
struct SearchRequest {
    QString text;            // in the query language: words, "phrases", -not, OR, keyword:, title: ...
    QStringList collections; // where: Collection::id of each
    QList<FacetChoice> facets;
    QStringList countedFacets{facet::keyword, facet::folder, facet::language}; // for SearchModel::facets()
    bool isTyping = true; // the last word may be unfinished
    bool asTyped = false; // misspelt words are not corrected
    int pages = 50;       // at most
    int passages = 3;     // of each at most

    bool operator==(const SearchRequest&) const = default;
};

// Lives on the interface thread and never blocks it: search() returns at once, the rows follow. The latest
// request wins; what was asked before it is dropped. While an index fills up or follows changed files, the
// rows follow too. Top-level rows are pages, the best first; their children are passages (one at least), the
// best first.
class SearchModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        // Of pages and passages.
        CollectionRole = Qt::UserRole + 1, // QString, Collection::id
        UrlRole,                           // QString, PageInfo::url
        AnchorRole,                        // QString without '#'; of a page: its best passage's
        WordsRole, // QStringList: the words as they stand there, to be marked in the page
        // Of pages.
        TitleRole, // QString
        PathRole,  // QString, the source's, relative to the collection
        ScoreRole, // double
        // Of passages; of a page: its best passage's.
        SectionRole, // QString, the heading; "" = before the first one
        SnippetRole, // MarkedText
    };
    Q_ENUM(Role)

    // `indexes` must outlive this.
    explicit SearchModel(SearchIndexes& indexes, QObject* parent = nullptr);
    ~SearchModel() override; // waits for the search that runs

    void search(const SearchRequest& request);
    // Empties the rows at once.
    void clear();

    // The latest request, and whether its answer is still to come.
    [[nodiscard]] const SearchRequest& request() const { return m_request; }
    [[nodiscard]] bool isSearching() const { return m_isRunning; }

    // Of the rows on show:
    [[nodiscard]] int found() const;      // pages that match, rows or not
    [[nodiscard]] bool isCapped() const;  // there are more than found(); they were not counted
    [[nodiscard]] bool isRelaxed() const; // no page has all the words: these have some
    // The query as it was run, where misspelt words were replaced ("Showing results for ..."); else empty.
    // With asTyped it is run as it stands.
    [[nodiscard]] QString corrected() const;
    // How the query was read, a sentence for each part; for "?" beside the field.
    [[nodiscard]] const QStringList& explanation() const { return m_explanation; }

    struct FacetValues {
        struct Value {
            QString value; // for FacetChoice
            QString label;
            int pages = 0;
        };
        QString key;
        QList<Value> values; // most pages first
    };
    // What the pages that match have, in the order of SearchRequest::countedFacets.
    [[nodiscard]] QList<FacetValues> facets() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    // DisplayRole: a page's title, a passage's section, else its snippet.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    // The rows answer request().
    void finished();

private:
    void run();
    void take(const SearchRequest& answered, std::shared_ptr<const SearchAnswer> answer);

    SearchIndexes& m_indexes;
    SearchRequest m_request;
    QStringList m_explanation;
    std::shared_ptr<const SearchAnswer> m_answer; // never null
    bool m_isRunning = false;
    bool m_isStale = false; // what runs no longer answers m_request
    QThreadPool m_worker;   // one thread
};

} // namespace lectern::reader
