// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What include_cached has written: the same file with the same parameters writes the same again.
// Rules: jekyll-include-cache 0.2.
#pragma once

#include "base/Value.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::site {

// Bounded. Thread-safe.
class IncludeCache {
public:
    std::optional<std::string> find(std::string_view file, const Value& parameters) const;
    void add(std::string_view file, const Value& parameters, const std::string& output);

private:
    static constexpr std::size_t mostBytes = 16u << 20;
    static constexpr std::size_t mostPerFile = 64; // a search goes through them all

    mutable std::mutex m_mutex;
    std::map<std::string, std::vector<std::pair<Value, std::string>>, std::less<>> m_outputs;
    std::size_t m_bytes = 0;
};

} // namespace lectern::site
