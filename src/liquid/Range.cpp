// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby's Range of integers.
#include "liquid/Range.h"

#include "base/Value.h"

#include <limits>

namespace lectern::liquid {

const Range* Range::from(const Value& value) {
    return value.isDrop() ? dynamic_cast<const Range*>(&value.drop()) : nullptr;
}

std::int64_t Range::size() const {
    if (m_last < m_first)
        return 0;
    std::int64_t distance = 0;
    if (__builtin_sub_overflow(m_last, m_first, &distance) ||
        distance == std::numeric_limits<std::int64_t>::max())
        return std::numeric_limits<std::int64_t>::max();
    return distance + 1;
}

bool Range::contains(const Value& value) const {
    if (value.isInteger())
        return value.integer() >= m_first && value.integer() <= m_last;
    if (value.isFloat())
        return value.floating() >= static_cast<double>(m_first) &&
               value.floating() <= static_cast<double>(m_last);
    return false;
}

std::string Range::text() const {
    return std::to_string(m_first) + ".." + std::to_string(m_last);
}

bool Range::equals(const Drop& other) const {
    const auto* range = dynamic_cast<const Range*>(&other);
    return range && range->m_first == m_first && range->m_last == m_last;
}

std::size_t Range::hash() const {
    return std::hash<std::int64_t>()(m_first) * 31 + std::hash<std::int64_t>()(m_last);
}

} // namespace lectern::liquid
