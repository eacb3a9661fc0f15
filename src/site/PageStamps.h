// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells whether a page may have changed since another day, without rendering it.
#pragma once

#include "site/Snapshot.h"

#include <mutex>
#include <string>

namespace lectern::site {

// What may change a page's content: its file, and whatever a template may ask for (the configuration, data,
// includes, every page's front matter). Only looks at the disk once it is asked. Thread-safe.
class PageStamps {
public:
    // `snapshot` must outlive this.
    explicit PageStamps(const Snapshot& snapshot) : m_snapshot(snapshot) {}
    // Differs where the item may render to something else: before the dash where its own file has changed,
    // behind it where anything else has that a template may ask for. "" where only rendering tells.
    std::string of(const Item& item) const;

private:
    std::uint64_t surroundings() const;

    const Snapshot& m_snapshot;
    mutable std::once_flag m_once;
    mutable std::uint64_t m_surroundings = 0;
};

} // namespace lectern::site
