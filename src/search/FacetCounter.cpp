// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FacetCounter.h"

#include "base/Text.h"

#include <algorithm>
#include <set>

namespace lectern::search {

namespace {

std::string inOneCell(std::string_view text) {
    return text::replaceAll(text::replaceAll(text, "\n", " "), "\t", " ");
}

} // unnamed namespace

std::string facetTable(const Document& document) {
    std::set<std::string> lines;
    for (const auto& [key, value] : document.facets)
        lines.insert(inOneCell(key) + '\t' + inOneCell(value) + '\n');
    std::string table;
    for (const std::string& line : lines)
        table += line;
    return table;
}

FacetCounter::FacetCounter(const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
        m_counts.push_back({key, {}});
}

void FacetCounter::add(std::string_view facetTable) {
    for (std::size_t begin = 0; begin < facetTable.size();) {
        const std::size_t end = std::min(facetTable.find('\n', begin), facetTable.size());
        const std::string_view line = facetTable.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            continue;
        for (Key& key : m_counts) {
            if (key.name != line.substr(0, tab))
                continue;
            const std::string_view value = line.substr(tab + 1);
            const auto known = key.documents.find(value);
            if (known != key.documents.end())
                ++known->second;
            else
                key.documents.emplace(value, 1);
        }
    }
}

std::vector<FacetCounts> FacetCounter::take() const {
    std::vector<FacetCounts> counts;
    for (const Key& key : m_counts) {
        FacetCounts& counted = counts.emplace_back(FacetCounts{key.name, {}});
        for (const auto& [value, number] : key.documents)
            counted.values.push_back({value, number});
        std::stable_sort(counted.values.begin(), counted.values.end(),
                         [](const Counted& a, const Counted& b) { return a.documents > b.documents; });
    }
    return counts;
}

} // namespace lectern::search
