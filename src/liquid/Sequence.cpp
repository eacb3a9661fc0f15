// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a loop runs over.
#include "liquid/Sequence.h"

#include "liquid/Conversions.h"

#include <algorithm>

namespace lectern::liquid {

Sequence::Sequence(const Value& value, std::int64_t from, std::optional<std::int64_t> to) : m_value(value) {
    if (value.isString()) {
        m_size = value.string().empty() ? 0 : 1;
        return;
    }
    m_range = Range::from(value);
    if (value.isDrop() && !m_range)
        m_value = elements(value).value_or(Array());
    const auto length = static_cast<std::int64_t>(elementCount(m_value));
    m_begin = std::clamp<std::int64_t>(from, 0, length);
    const std::int64_t end = to ? std::clamp<std::int64_t>(*to, 0, length) : length;
    m_size = std::max<std::int64_t>(end - m_begin, 0);
}

Value Sequence::at(std::int64_t index) const {
    const std::int64_t position = m_begin + index;
    if (m_range)
        return m_range->first() + position;
    if (m_value.isArray())
        return m_value.array()[static_cast<std::size_t>(position)];
    if (m_value.isObject()) {
        const Object::Entry& entry = m_value.object().at(static_cast<std::size_t>(position));
        return Array{entry.key, entry.value};
    }
    return m_value;
}

} // namespace lectern::liquid
