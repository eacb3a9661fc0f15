// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageTree.h"

#include "base/Text.h"
#include "catalog/PageFacets.h"
#include "search/Index.h"

#include <QCollator>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <numeric>

namespace lectern::reader {

namespace {

// The C locale, in which services and tests run, knows no collation: English stands in for it.
QLocale readersLocale() {
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

// Deeper levels are laid flat: no one reads them as levels, and code that walks the tree may recurse.
constexpr int deepest = 32;

// Pages that nobody goes to on purpose: what a server gives for an address that is not there, and what only
// leads on.
bool isAside(const site::PageInfo& page) {
    return page.leadsOn || page.url.ends_with("/404.html") || page.url.ends_with("/404/") ||
           page.url.ends_with("/404");
}

void appendFolded(std::string& haystack, std::string_view text) {
    if (text.empty()) {
        return;
    }
    haystack += text::fold(text);
    haystack += '\n'; // no word of a query holds a line break, so none matches across two fields
}

} // namespace

// Puts a PageTree together; lives as long as the building of one.
class PageTreeBuilder {
public:
    PageTreeBuilder(PageTree& tree, PageTree::Pages pages) : m_tree(tree), m_pages(*pages) {
        m_tree.m_pages = std::move(pages);
        m_tree.m_entries.reserve(m_pages.size());
        m_infos.reserve(m_pages.size());
        for (const site::PageInfo& page : m_pages) {
            m_infos.emplace(page.url, &page);
        }
    }

    void build(const site::Navigation& navigation) {
        for (const site::NavigationNode& root : navigation.roots) {
            add(root, -1, 0);
        }
        for (const site::PageInfo& page : m_pages) {
            if (!isAside(page) && !m_tree.m_byUrl.contains(page.url)) {
                addPage(page.title, page, -1);
            }
        }
        sortKeywords();
    }

private:
    void add(const site::NavigationNode& node, int parent, int depth) {
        const auto info = m_infos.find(node.url);
        const bool isPage =
            !node.url.empty() && info != m_infos.end() && !m_tree.m_byUrl.contains(info->second->url);
        const std::size_t before = m_tree.m_entries.size();
        if (isPage) {
            addPage(node.title, *info->second, parent);
        } else {
            addEntry(node.title, parent);
        }
        const int self = depth < deepest ? static_cast<int>(before) : parent;
        for (const site::NavigationNode& child : node.children) {
            add(child, self, depth + 1);
        }
        if (!isPage && m_tree.m_entries.size() == before + 1) {
            m_tree.m_entries.pop_back(); // a heading over nothing
        }
    }

    PageTree::Entry& addEntry(std::string_view title, int parent) {
        PageTree::Entry& entry = m_tree.m_entries.emplace_back();
        entry.title = title;
        entry.parent = parent;
        appendFolded(entry.haystack, title);
        return entry;
    }

    void addPage(std::string_view title, const site::PageInfo& page, int parent) {
        const int index = static_cast<int>(m_tree.m_entries.size());
        const std::string_view name = !title.empty() ? title : !page.title.empty() ? page.title : page.url;
        PageTree::Entry& entry = addEntry(name, parent);
        entry.page = &page;
        entry.readingOrder = static_cast<int>(m_tree.m_order.size());
        if (page.title != name) {
            appendFolded(entry.haystack, page.title);
        }
        appendFolded(entry.haystack, page.description);
        for (const std::string& keyword : page.keywords) {
            addKeyword(entry, keyword);
        }
        std::sort(entry.keywords.begin(), entry.keywords.end());
        m_tree.m_order.push_back(index);
        m_tree.m_byUrl.emplace(page.url, index);
    }

    void addKeyword(PageTree::Entry& entry, const std::string& label) {
        std::string folded = search::foldKeyword(label);
        if (folded.empty()) {
            return;
        }
        const int fresh = static_cast<int>(m_tree.m_keywords.size());
        const auto [place, isNew] = m_keywordIds.emplace(folded, fresh);
        if (std::find(entry.keywords.begin(), entry.keywords.end(), place->second) != entry.keywords.end()) {
            return;
        }
        appendFolded(entry.haystack, label);
        if (isNew) {
            m_tree.m_keywords.push_back({std::move(folded), label, 0});
        }
        entry.keywords.push_back(place->second);
        ++m_tree.m_keywords[static_cast<std::size_t>(place->second)].pages;
    }

    // Sorted once here, so that no keystroke has to collate.
    void sortKeywords() {
        std::vector<PageTree::Keyword>& keywords = m_tree.m_keywords;
        QCollator collator(readersLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(keywords.size());
        for (const PageTree::Keyword& keyword : keywords) {
            keys.push_back(collator.sortKey(QString::fromStdString(keyword.label)));
        }
        std::vector<std::size_t> order(keywords.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&keys](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
        std::vector<PageTree::Keyword> sorted;
        std::vector<int> placeOf(keywords.size());
        sorted.reserve(keywords.size());
        for (const std::size_t old : order) {
            placeOf[old] = static_cast<int>(sorted.size());
            sorted.push_back(std::move(keywords[old]));
        }
        keywords = std::move(sorted);
        for (PageTree::Entry& entry : m_tree.m_entries) {
            for (int& keyword : entry.keywords) {
                keyword = placeOf[static_cast<std::size_t>(keyword)];
            }
            std::sort(entry.keywords.begin(), entry.keywords.end());
        }
    }

    PageTree& m_tree;
    const std::vector<site::PageInfo>& m_pages;
    std::unordered_map<std::string_view, const site::PageInfo*> m_infos;
    std::unordered_map<std::string, int> m_keywordIds;
};

std::shared_ptr<const PageTree> PageTree::build(Pages pages, const site::Navigation& navigation,
                                                std::string language) {
    auto tree = std::make_shared<PageTree>();
    tree->m_language = std::move(language);
    PageTreeBuilder(*tree, std::move(pages)).build(navigation);
    return tree;
}

const FacetTable& PageTree::facets() const {
    std::call_once(m_facetsMade, [this] { m_facets.emplace(*this); });
    return *m_facets;
}

std::string PageTree::languageOf(const site::PageInfo& page) const {
    std::string written = catalog::writtenLanguage(page.frontMatter);
    return written.empty() ? m_language : written;
}

int PageTree::find(std::string_view url) const {
    const auto place = m_byUrl.find(url);
    return place == m_byUrl.end() ? -1 : place->second;
}

} // namespace lectern::reader
