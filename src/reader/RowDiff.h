// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What turns one list of rows into another, in the steps that an item model may announce.
#pragma once

#include <string_view>
#include <vector>

namespace lectern::reader {

struct RowDiff {
    struct Range {
        int first = 0;
        int count = 0;
    };

    // To be applied in this order: removals, then the survivors' new order, then insertions.
    std::vector<Range> removed;  // rows of the old list, last range first
    std::vector<int> order;      // survivors in their new order, as rows of the list after the removals
    bool reordered = false;      // order is not 0, 1, 2 ...
    std::vector<Range> inserted; // rows of the new list, first range first
    std::vector<int> oldRows;    // for each row of the new list: its row in the old one, -1 if inserted

    std::size_t steps() const { return removed.size() + inserted.size() + (reordered ? 1 : 0); }
};

// Rows with equal keys are the same row; among doubles the first matches the first. Linear in time.
RowDiff diffRows(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after);

} // namespace lectern::reader
