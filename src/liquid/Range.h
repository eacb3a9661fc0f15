// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby's Range of integers, "(1..5)": a value that is never laid out.
#pragma once

#include "base/Drop.h"

#include <cstdint>
#include <string>

namespace lectern::liquid {

class Range final : public Drop {
public:
    Range(std::int64_t first, std::int64_t last) : m_first(first), m_last(last) {}

    // nullptr where the value is something else.
    static const Range* from(const Value& value);

    std::int64_t first() const { return m_first; }
    std::int64_t last() const { return m_last; }
    // 0 where last is below first; capped at 2^63 - 1.
    std::int64_t size() const;
    bool contains(const Value& value) const;

    Value field(std::string_view) const override { return {}; }
    bool has(std::string_view) const override { return false; }
    std::string text() const override;
    bool equals(const Drop& other) const override;
    std::size_t hash() const override;

private:
    std::int64_t m_first;
    std::int64_t m_last;
};

} // namespace lectern::liquid
