// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of a text.
#pragma once

#include <cstddef>

namespace lectern::search {

struct Range {
    std::size_t begin = 0; // in bytes
    std::size_t end = 0;

    bool operator==(const Range&) const = default;
};

} // namespace lectern::search
