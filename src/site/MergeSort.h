// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorting as Ruby does on Linux, where Array#sort is glibc's merge sort.
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace lectern::site {

// Stable. Jekyll's orders are not always consistent (documents with and without a date), so that the result
// depends on which pairs are compared: these are the pairs that glibc's qsort_r compares.
// `compare` gives below, equal to or above zero.
template <typename T, typename Compare>
void mergeSort(std::vector<T>& items, const Compare& compare) {
    if (items.size() < 2)
        return;
    const auto middle = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
    std::vector<T> left(std::make_move_iterator(items.begin()), std::make_move_iterator(middle));
    std::vector<T> right(std::make_move_iterator(middle), std::make_move_iterator(items.end()));
    mergeSort(left, compare);
    mergeSort(right, compare);
    auto a = left.begin();
    auto b = right.begin();
    for (T& place : items) {
        const bool fromLeft = b == right.end() || (a != left.end() && compare(*a, *b) <= 0);
        place = std::move(fromLeft ? *a++ : *b++);
    }
}

} // namespace lectern::site
