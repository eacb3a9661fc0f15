// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of one site in the order and nesting of its navigation, with what filters need made ready.
#pragma once

#include "reader/FacetTable.h"
#include "site/Site.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::reader {

// An immutable snapshot: built on a worker thread, shared by the models, safe from any thread.
// It points into the page list instead of copying it: ten thousand pages cost a few megabytes.
class PageTree {
public:
    using Pages = std::shared_ptr<const std::vector<site::PageInfo>>;

    struct Entry {
        std::string title;                    // as the site's navigation words it; never empty
        const site::PageInfo* page = nullptr; // null for a heading that only groups others
        int parent = -1;                      // an index into entries(); -1 at the top
        int readingOrder = -1;                // counted from 0 over the pages; -1 for a heading
        std::string haystack;                 // title, keywords and description by text::fold, a line each
        std::vector<int> keywords;            // indices into keywords(), ascending
    };

    struct Keyword {
        std::string folded; // by search::foldKeyword: what makes two keywords the same
        std::string label;  // as the first page in reading order spells it
        int pages = 0;      // how many pages bear it
    };

    // Pages that the navigation leaves out come last, but for those that nobody goes to on purpose; an
    // address stands once, at its first mention; nodes that name no page of the list become headings, or
    // vanish where nothing is below them. `language` is the site's, for pages that do not name their own; ""
    // where it names none.
    static std::shared_ptr<const PageTree> build(Pages pages, const site::Navigation& navigation,
                                                 std::string language = {});

    // Depth first: a parent before its children, siblings in order. The pages among them, read straight
    // through, are the reading order.
    const std::vector<Entry>& entries() const { return m_entries; }
    // By name, in the order of the reader's language.
    const std::vector<Keyword>& keywords() const { return m_keywords; }
    // Made when it is first asked for, which takes a moment with many pages: best on a worker thread.
    const FacetTable& facets() const;
    // As written in the page or the site; "" where it is not written.
    std::string languageOf(const site::PageInfo& page) const;
    int pageCount() const { return static_cast<int>(m_order.size()); }

    // The entry of PageInfo::url, in O(1); -1 where there is none.
    int find(std::string_view url) const;
    // The entry of the page at this place of the reading order. Precondition: 0 <= position < pageCount().
    int entryAt(int position) const { return m_order[static_cast<std::size_t>(position)]; }

private:
    friend class PageTreeBuilder;

    Pages m_pages; // keeps what the entries point to alive
    std::string m_language;
    std::vector<Entry> m_entries;
    std::vector<Keyword> m_keywords;
    std::vector<int> m_order;
    std::unordered_map<std::string_view, int> m_byUrl;
    mutable std::once_flag m_facetsMade;
    mutable std::optional<FacetTable> m_facets;
};

using PageTreePtr = std::shared_ptr<const PageTree>;

} // namespace lectern::reader
