// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page tree, narrowed as one types and chooses.
#pragma once

#include "reader/PageFilter.h"
#include "reader/PageTreeModel.h"

namespace lectern::reader {

// Shows the matching pages and their ancestors. It is a PageTreeModel over part of the tree instead of a
// proxy over all of it: ten thousand rows are narrowed in one step per keystroke.
class PageFilterModel : public PageTreeModel {
    Q_OBJECT

public:
    explicit PageFilterModel(QObject* parent = nullptr);

    // Another snapshot: text and choice stay, keywords that no page bears any more leave the choice.
    void setTree(PageTreePtr tree);

    QString text() const { return m_text; }
    // Chosen keywords, by PageTree::Keyword::folded, in the order of choosing.
    QStringList keywords() const { return m_keywords; }
    // Chosen values of the front matter, beside the keywords, in the order of choosing.
    const QList<FacetChoice>& facets() const { return m_facets; }
    // All of it in one list, for a search that is to be narrowed alike: the keywords as facet::keyword.
    QList<FacetChoice> choices() const;
    bool isFiltering() const { return !m_filter.isEmpty(); }

    int matchedPages() const { return m_matchedPages; }
    int totalPages() const { return tree()->pageCount(); }
    // For each entry of tree() whether it matches; ancestors that are only shown along do not count.
    const std::vector<bool>& matches() const { return m_matches; }

public slots:
    void setText(const QString& text);
    void setKeywords(const QStringList& keywords);
    void toggleKeyword(const QString& keyword);
    void setFacets(const QList<FacetChoice>& facets);
    // Chooses the value in this mode, in place of any other mode; lets it go where it is chosen so already. A
    // keyword chosen by All is one of keywords().
    void toggleFacet(const lectern::reader::FacetChoice& choice);
    void clear(); // text and choice

signals:
    // Rows, counts and matches() stand. Sent after setTree too.
    void filterChanged();

private:
    void apply(PageTreePtr tree);

    QString m_text;
    QStringList m_keywords;
    QList<FacetChoice> m_facets;
    PageFilter m_filter;
    std::vector<bool> m_matches;
    int m_matchedPages = 0;
};

} // namespace lectern::reader
