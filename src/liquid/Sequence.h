// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a loop runs over: a slice of any value, element by element, without laying ranges out.
#pragma once

#include "base/Value.h"
#include "liquid/Range.h"

#include <cstdint>
#include <optional>

namespace lectern::liquid {

// Keeps the value alive; elements are made when asked for.
// Source: Ruby Liquid 5.4, Utils.slice_collection_using_each.
class Sequence {
public:
    // From the element `from` to before the element `to`. A text that is not empty is its own only element,
    // wherever the slice is; a value that cannot be looped over has none.
    Sequence(const Value& value, std::int64_t from, std::optional<std::int64_t> to);

    std::int64_t size() const { return m_size; }
    // Precondition: 0 <= index < size().
    Value at(std::int64_t index) const;

private:
    Value m_value;
    const Range* m_range = nullptr;
    std::int64_t m_begin = 0;
    std::int64_t m_size = 0;
};

} // namespace lectern::liquid
