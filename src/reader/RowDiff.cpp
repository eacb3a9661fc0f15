// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/RowDiff.h"

#include <algorithm>
#include <unordered_map>

namespace lectern::reader {

namespace {

// The old rows of one key that have found no new row yet: a chain through `next`, so that a list without
// doubles costs no allocation per row.
struct OldRows {
    std::unordered_map<std::string_view, int> first;
    std::vector<int> next;

    explicit OldRows(const std::vector<std::string_view>& keys) : next(keys.size(), -1) {
        first.reserve(keys.size());
        for (int row = static_cast<int>(keys.size()) - 1; row >= 0; --row) {
            const auto [place, isNew] = first.emplace(keys[static_cast<std::size_t>(row)], row);
            if (!isNew) {
                next[static_cast<std::size_t>(row)] = place->second;
                place->second = row;
            }
        }
    }

    int take(std::string_view key) {
        const auto place = first.find(key);
        if (place == first.end() || place->second < 0) {
            return -1;
        }
        const int row = place->second;
        place->second = next[static_cast<std::size_t>(row)];
        return row;
    }
};

void extend(std::vector<RowDiff::Range>& ranges, int row) {
    if (!ranges.empty() && ranges.back().first + ranges.back().count == row) {
        ++ranges.back().count;
    } else {
        ranges.push_back({row, 1});
    }
}

} // namespace

RowDiff diffRows(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after) {
    RowDiff diff;
    OldRows old(before);
    std::vector<int> survives(before.size(), 0);
    diff.oldRows.reserve(after.size());
    for (std::size_t row = 0; row < after.size(); ++row) {
        const int oldRow = old.take(after[row]);
        diff.oldRows.push_back(oldRow);
        if (oldRow < 0) {
            extend(diff.inserted, static_cast<int>(row));
        } else {
            survives[static_cast<std::size_t>(oldRow)] = 1;
        }
    }
    std::vector<int> rowAfterRemovals(before.size(), -1);
    int kept = 0;
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (survives[row] != 0) {
            rowAfterRemovals[row] = kept++;
        } else {
            extend(diff.removed, static_cast<int>(row));
        }
    }
    std::reverse(diff.removed.begin(), diff.removed.end());
    for (const int oldRow : diff.oldRows) {
        if (oldRow >= 0) {
            diff.order.push_back(rowAfterRemovals[static_cast<std::size_t>(oldRow)]);
        }
    }
    diff.reordered = !std::is_sorted(diff.order.begin(), diff.order.end());
    return diff;
}

} // namespace lectern::reader
