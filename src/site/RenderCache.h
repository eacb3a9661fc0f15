// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was rendered for other pages' sake, as long as it fits.
#pragma once

#include "base/Value.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace lectern::site {

// The texts used last, up to a number of bytes. Thread-safe.
class RenderCache {
public:
    enum class Part : std::uint8_t { Content, Output, Excerpt };

    explicit RenderCache(std::size_t maximumBytes) : m_maximum(maximumBytes) {}

    std::optional<Value> find(Part part, std::size_t item);
    // `text` is a String.
    void add(Part part, std::size_t item, const Value& text);

private:
    struct Entry {
        std::size_t key;
        Value text;
    };
    static std::size_t keyOf(Part part, std::size_t item) {
        return item * 4 + static_cast<std::size_t>(part);
    }

    const std::size_t m_maximum;
    std::mutex m_mutex;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; // the one used last stands first
    std::unordered_map<std::size_t, std::list<Entry>::iterator> m_places;
};

} // namespace lectern::site
