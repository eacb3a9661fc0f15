// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Collection.h"

#include "liquid/Conversions.h"
#include "site/MergeSort.h"
#include "site/Paths.h"
#include "site/Permalink.h"

#include <algorithm>
#include <unordered_map>

namespace lectern::site {

namespace {

// `order:` lists paths below the collection's folder; what it leaves out follows.
void arrange(std::vector<Item*>& documents, const Array& order, const std::string& folder) {
    mergeSort(documents, [](const Item* a, const Item* b) { return compareDocuments(*a, *b); });
    std::unordered_map<std::string, std::size_t> places;
    for (const Value& entry : order) {
        if (entry.isString())
            places.try_emplace(joinPath(folder, entry.string()), places.size());
    }
    const auto place = [&](const Item* document) {
        const auto found = places.find(document->relativePath);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(documents.begin(), documents.end(),
                     [&](const Item* a, const Item* b) { return place(a) < place(b); });
}

// Documents without the key come last.
int compareByKey(const Item& left, const Item& right, std::string_view key) {
    const Value a = left.field(key);
    const Value b = right.field(key);
    if (a.isNil() != b.isNil())
        return a.isNil() ? 1 : -1;
    const int order = liquid::order(a, b).value_or(0);
    return order != 0 ? order : compareDocuments(left, right);
}

} // unnamed namespace

std::string Collection::permalinkPattern(std::string_view siteStyle) const {
    const Value pattern = metadata["permalink"];
    return pattern.isString() ? pattern.string() : withPermalinkEnding("/:collection/:path", siteStyle);
}

void Collection::sortDocuments() {
    const Value order = metadata["order"];
    const Value key = metadata["sort_by"];
    if (order.isArray()) {
        arrange(documents, order.array(), folder());
    } else if (key.isString()) {
        mergeSort(documents,
                  [&](const Item* a, const Item* b) { return compareByKey(*a, *b, key.string()); });
    } else {
        mergeSort(documents, [](const Item* a, const Item* b) { return compareDocuments(*a, *b); });
    }
}

int compareDocuments(const Item& left, const Item& right) {
    if (left.date && right.date && *left.date != *right.date)
        return *left.date < *right.date ? -1 : 1;
    const int order = left.relativePath.compare(right.relativePath);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace lectern::site
