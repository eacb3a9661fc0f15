// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageFilter.h"

#include "base/Text.h"

#include <algorithm>

namespace lectern::reader {

namespace {

// The chosen keywords by their number in this tree, ascending; -1 for one that no page bears.
std::vector<int> numbersOf(const std::vector<std::string>& keywords, const PageTree& tree) {
    std::vector<int> numbers;
    for (const std::string& keyword : keywords) {
        const auto& known = tree.keywords();
        const auto place = std::find_if(known.begin(), known.end(),
                                        [&keyword](const auto& other) { return other.folded == keyword; });
        numbers.push_back(place == known.end() ? -1 : static_cast<int>(place - known.begin()));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

PageFilter::PageFilter(const QString& text, const QStringList& keywords, const QList<FacetChoice>& facets)
    : m_facets(facets) {
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (std::string folded(text::strip(text::fold(word.toStdString()))); !folded.empty()) {
            m_words.push_back(std::move(folded));
        }
    }
    for (const QString& keyword : keywords) {
        m_keywords.push_back(keyword.toStdString());
    }
}

std::vector<bool> PageFilter::matches(const PageTree& tree) const {
    const std::vector<int> chosen = numbersOf(m_keywords, tree);
    std::vector<bool> result =
        m_facets.isEmpty() ? std::vector<bool>(tree.entries().size(), true) : tree.facets().matches(m_facets);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const PageTree::Entry& entry = tree.entries()[i];
        result[i] =
            result[i] && entry.page != nullptr &&
            std::includes(entry.keywords.begin(), entry.keywords.end(), chosen.begin(), chosen.end()) &&
            std::all_of(m_words.begin(), m_words.end(), [&entry](const std::string& word) {
                return entry.haystack.find(word) != std::string::npos;
            });
    }
    return result;
}

} // namespace lectern::reader
