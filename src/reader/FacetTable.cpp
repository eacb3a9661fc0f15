// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/FacetTable.h"

#include "catalog/PageFacets.h"
#include "reader/PageTree.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace lectern::reader {

namespace {

// While the table is put together: values in the order in which they are met.
struct Collected {
    FacetTable::Key key;
    std::unordered_map<std::string, int> numbers;
    int lastEntry = -1;

    void add(int entry, const std::string& value) {
        const auto [known, isNew] = numbers.emplace(value, static_cast<int>(key.values.size()));
        if (isNew) {
            key.values.push_back({value, value, 0});
        }
        ++key.values[static_cast<std::size_t>(known->second)].pages;
        key.uses.emplace_back(entry, known->second);
        key.pages += entry != lastEntry;
        lastEntry = entry;
    }
};

// Most pages first; uses follow their values' new places.
void sortValues(FacetTable::Key& key) {
    std::vector<int> order(key.values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&key](int a, int b) {
        const FacetTable::Value& first = key.values[static_cast<std::size_t>(a)];
        const FacetTable::Value& second = key.values[static_cast<std::size_t>(b)];
        return first.pages != second.pages ? first.pages > second.pages : first.label < second.label;
    });
    std::vector<FacetTable::Value> sorted;
    std::vector<int> placeOf(order.size());
    for (const int old : order) {
        placeOf[static_cast<std::size_t>(old)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(key.values[static_cast<std::size_t>(old)]));
    }
    key.values = std::move(sorted);
    for (auto& [entry, value] : key.uses) {
        value = placeOf[static_cast<std::size_t>(value)];
    }
    std::sort(key.uses.begin(), key.uses.end());
}

bool isOwn(std::string_view name) {
    return name.starts_with('@');
}

int rankOf(std::string_view name) {
    return name == catalog::keywordFacet    ? 0
           : name == catalog::folderFacet   ? 1
           : name == catalog::languageFacet ? 2
                                            : 3;
}

// One language is no choice. Several take the place of the keys that they were written in.
void leaveOneLanguage(std::vector<Collected>& collected, std::size_t language) {
    const bool isChoice = collected[language].key.values.size() > 1;
    std::erase_if(collected, [isChoice](const Collected& each) {
        return isChoice ? each.key.name == "lang" || each.key.name == "locale"
                        : each.key.name == catalog::languageFacet;
    });
}

// A key is worth offering where its values group pages: "id: 17", another one on each page, is none.
bool groupsPages(const FacetTable::Key& key) {
    return isOwn(key.name) || key.values.empty() || key.values.front().pages > 1;
}

} // namespace

FacetTable::FacetTable(const PageTree& tree)
    : m_entries(tree.entries().size()), m_isLanguageUnknown(m_entries, false) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<Collected> collected;
    const auto add = [&](std::size_t entry, const std::string& key, const std::string& value) {
        const auto [known, isNew] = places.emplace(key, collected.size());
        if (isNew) {
            collected.emplace_back().key.name = key;
        }
        collected[known->second].add(static_cast<int>(entry), value);
    };
    for (std::size_t i = 0; i < m_entries; ++i) {
        const site::PageInfo* page = tree.entries()[i].page;
        if (page == nullptr) {
            continue;
        }
        for (const auto& [key, value] : catalog::facetsOf(*page)) {
            add(i, key, value);
        }
        const std::string language = tree.languageOf(*page);
        m_isLanguageUnknown[i] = language.empty();
        if (!language.empty()) {
            add(i, std::string(catalog::languageFacet), language);
        }
    }
    if (const auto language = places.find(std::string(catalog::languageFacet)); language != places.end()) {
        leaveOneLanguage(collected, language->second);
    }
    std::unordered_map<std::string_view, std::string_view> labels;
    for (const PageTree::Keyword& keyword : tree.keywords()) {
        labels.emplace(keyword.folded, keyword.label);
    }
    for (Collected& each : collected) {
        if (each.key.name == catalog::keywordFacet) {
            for (Value& value : each.key.values) {
                const auto label = labels.find(value.value);
                value.label = label == labels.end() ? value.value : std::string(label->second);
            }
        }
        sortValues(each.key);
        if (groupsPages(each.key)) {
            m_keys.push_back(std::move(each.key));
        }
    }
    std::stable_sort(m_keys.begin(), m_keys.end(), [](const Key& a, const Key& b) {
        const int ranks[] = {rankOf(a.name), rankOf(b.name)};
        return ranks[0] != ranks[1] ? ranks[0] < ranks[1] : a.pages > b.pages;
    });
}

const FacetTable::Key* FacetTable::find(std::string_view name) const {
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key& k) { return k.name == name; });
    return key == m_keys.end() ? nullptr : &*key;
}

std::vector<bool> FacetTable::having(const FacetChoice& choice) const {
    std::vector<bool> entries(m_entries, false);
    const Key* key = find(choice.key.toStdString());
    if (key == nullptr) {
        return entries;
    }
    const std::string wanted = choice.value.toStdString();
    const auto value = std::find_if(key->values.begin(), key->values.end(),
                                    [&](const Value& known) { return known.value == wanted; });
    const int number = static_cast<int>(value - key->values.begin()); // of none where it is not there
    for (const auto& [entry, used] : key->uses) {
        if (used == number) {
            entries[static_cast<std::size_t>(entry)] = true;
        }
    }
    return entries;
}

std::vector<bool> FacetTable::matches(const QList<FacetChoice>& choices) const {
    std::vector<bool> through(m_entries, true);
    std::vector<bool> any(m_entries, false);
    bool asksForAny = false;
    for (const FacetChoice& choice : choices) {
        const bool isLanguage = choice.key == facet::language;
        const std::vector<bool> has = having(choice);
        asksForAny = asksForAny || choice.mode == FacetChoice::Mode::Any;
        for (std::size_t i = 0; i < m_entries; ++i) {
            const bool isUnknown = isLanguage && m_isLanguageUnknown[i];
            if (choice.mode == FacetChoice::Mode::Any) {
                any[i] = any[i] || has[i] || isUnknown;
            } else {
                through[i] = through[i] && (isUnknown || has[i] == (choice.mode == FacetChoice::Mode::All));
            }
        }
    }
    for (std::size_t i = 0; asksForAny && i < m_entries; ++i) {
        through[i] = through[i] && any[i];
    }
    return through;
}

} // namespace lectern::reader
