// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bounds that keep a stranger's folder from hanging, filling or crashing the reader.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace lectern {

// A value, passed in; the defaults are far above what real sites use.
struct Limits {
    std::size_t fileBytes =
        32u << 20; // a source file that is read as text; larger ones are served as they are
    std::size_t renderBytes = 64u << 20;   // what one page's template may write
    std::uint64_t iterations = 20'000'000; // loop turns and filter steps of one render
    int nesting = 100;                     // blocks in blocks, includes in includes, layouts in layouts
    std::chrono::milliseconds renderTime{10'000}; // of one page
};

} // namespace lectern
