// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/Keywords.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace lectern::catalog {

namespace {

struct Spellings {
    std::size_t pages = 0;
    std::map<std::string, std::size_t> uses;

    const std::string& mostUsed() const {
        return std::max_element(uses.begin(), uses.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }
};

} // unnamed namespace

std::vector<search::Counted> keywordsOf(const site::Site& site) {
    std::map<std::string, Spellings> known;
    for (const site::PageInfo& page : site.pages()) {
        std::set<std::string> counted;
        for (const std::string& keyword : page.keywords) {
            const std::string folded = search::foldKeyword(keyword);
            if (folded.empty())
                continue;
            Spellings& spellings = known[folded];
            ++spellings.uses[keyword];
            spellings.pages += counted.insert(folded).second;
        }
    }
    std::vector<search::Counted> keywords;
    keywords.reserve(known.size());
    for (const auto& [folded, spellings] : known)
        keywords.push_back({spellings.mostUsed(), spellings.pages});
    std::stable_sort(
        keywords.begin(), keywords.end(),
        [](const search::Counted& a, const search::Counted& b) { return a.documents > b.documents; });
    return keywords;
}

} // namespace lectern::catalog
