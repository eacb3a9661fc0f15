// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageFilterModel.h"

#include <algorithm>

namespace lectern::reader {

PageFilterModel::PageFilterModel(QObject* parent) : PageTreeModel(parent) {}

void PageFilterModel::setTree(PageTreePtr tree) {
    m_keywords.removeIf([&tree](const QString& keyword) {
        const std::string folded = keyword.toStdString();
        return std::none_of(tree->keywords().begin(), tree->keywords().end(),
                            [&folded](const PageTree::Keyword& known) { return known.folded == folded; });
    });
    apply(std::move(tree));
}

void PageFilterModel::setText(const QString& text) {
    if (m_text != text) {
        m_text = text;
        apply(tree());
    }
}

void PageFilterModel::setKeywords(const QStringList& keywords) {
    if (m_keywords != keywords) {
        m_keywords = keywords;
        apply(tree());
    }
}

void PageFilterModel::toggleKeyword(const QString& keyword) {
    if (!m_keywords.removeOne(keyword)) {
        m_keywords.append(keyword);
    }
    apply(tree());
}

QList<FacetChoice> PageFilterModel::choices() const {
    QList<FacetChoice> all;
    for (const QString& keyword : m_keywords) {
        all.append({facet::keyword, keyword, FacetChoice::Mode::All});
    }
    return all + m_facets;
}

void PageFilterModel::setFacets(const QList<FacetChoice>& facets) {
    if (m_facets != facets) {
        m_facets = facets;
        apply(tree());
    }
}

void PageFilterModel::toggleFacet(const FacetChoice& choice) {
    const bool wasChosen = choices().contains(choice);
    m_facets.removeIf([&choice](const FacetChoice& known) {
        return known.key == choice.key && known.value == choice.value;
    });
    const bool isKeyword = choice.key == facet::keyword;
    if (isKeyword) {
        m_keywords.removeOne(choice.value);
    }
    if (!wasChosen && isKeyword && choice.mode == FacetChoice::Mode::All) {
        m_keywords.append(choice.value);
    } else if (!wasChosen) {
        m_facets.append(choice);
    }
    apply(tree());
}

void PageFilterModel::clear() {
    if (!m_text.isEmpty() || !m_keywords.isEmpty() || !m_facets.isEmpty()) {
        m_text.clear();
        m_keywords.clear();
        m_facets.clear();
        apply(tree());
    }
}

void PageFilterModel::apply(PageTreePtr tree) {
    m_filter = PageFilter(m_text, m_keywords, m_facets);
    m_matches = m_filter.matches(*tree);
    m_matchedPages = static_cast<int>(std::count(m_matches.begin(), m_matches.end(), true));
    std::vector<bool> shown = m_matches;
    for (std::size_t i = shown.size(); i-- > 0;) { // backwards: children stand behind their parents
        const int parent = tree->entries()[i].parent;
        if (shown[i] && parent >= 0) {
            shown[static_cast<std::size_t>(parent)] = true;
        }
    }
    update(std::move(tree), shown);
    emit filterChanged();
}

} // namespace lectern::reader
