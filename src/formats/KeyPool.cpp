// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "formats/KeyPool.h"

namespace lectern::formats {

Value KeyPool::key(std::string_view text) {
    constexpr std::size_t longestKey = 64;
    constexpr std::size_t mostKeys = 4096;
    if (text.size() > longestKey)
        return Value(text);
    if (const auto found = m_keys.find(text); found != m_keys.end())
        return found->second;
    Value value(text);
    if (m_keys.size() < mostKeys)
        m_keys.emplace(value.string(), value);
    return value;
}

} // namespace lectern::formats
