// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts which facets the documents that match have.
#pragma once

#include "search/Index.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// "key<tab>value" in lines, as the table `pages` has it, so that a row tells all of its facets at once.
std::string facetTable(const Document& document);

class FacetCounter {
public:
    explicit FacetCounter(const std::vector<std::string>& keys);

    bool isIdle() const { return m_counts.empty(); }
    void add(std::string_view facetTable); // of one document
    // In the order of the keys, most documents first, then by name.
    std::vector<FacetCounts> take() const;

private:
    struct Key {
        std::string name;
        std::map<std::string, std::size_t, std::less<>> documents; // by value
    };
    std::vector<Key> m_counts;
};

} // namespace lectern::search
