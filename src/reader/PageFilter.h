// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person typed and chose to narrow the pages.
#pragma once

#include "reader/FacetChoice.h"
#include "reader/PageTree.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace lectern::reader {

// A value. A page matches when every word of the text occurs in its title, keywords or description (folded,
// as part of a word too, since people type from the left), it bears every chosen keyword, and its front
// matter has what was chosen there.
class PageFilter {
public:
    PageFilter() = default;
    // Keywords are given by PageTree::Keyword::folded.
    PageFilter(const QString& text, const QStringList& keywords, const QList<FacetChoice>& facets = {});

    bool isEmpty() const { return m_words.empty() && m_keywords.empty() && m_facets.isEmpty(); }

    // For each entry of the tree whether it matches; headings never do.
    std::vector<bool> matches(const PageTree& tree) const;

private:
    std::vector<std::string> m_words;
    std::vector<std::string> m_keywords;
    QList<FacetChoice> m_facets;
};

} // namespace lectern::reader
