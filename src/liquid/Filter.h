// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a filter is written: a function from the input, its arguments and the render's context to a value.
#pragma once

#include "base/Value.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

namespace lectern::liquid {

class Context;

// What stands behind the colon. As in Ruby, keyword arguments come as one Object behind the positional ones
// and count as one argument. Views into the render: valid during the call only.
class FilterArguments {
public:
    FilterArguments() = default;
    FilterArguments(std::span<const Value* const> values, bool lastHoldsKeywords)
        : m_values(values), m_keywords(lastHoldsKeywords) {}

    std::size_t size() const { return m_values.size(); }
    bool has(std::size_t index) const { return index < m_values.size(); }
    // nil where there is no such argument.
    const Value& operator[](std::size_t index) const { return has(index) ? *m_values[index] : s_nil; }
    // The keyword argument of that name; nullptr where there is none.
    const Value* keyword(std::string_view name) const;

private:
    static const Value s_nil;

    std::span<const Value* const> m_values;
    bool m_keywords = false;
};

// Never throws. On an error: `return context.fail("message")`, which is nil and marks the render; whatever is
// returned then is not used. Called from several threads at once, each with a Context of its own.
using FilterFunction =
    std::function<Value(const Value& input, const FilterArguments& arguments, Context& context)>;

// A call with too few or too many arguments is Ruby's "wrong number of arguments (given 3, expected 1..2)".
struct Filter {
    FilterFunction call;
    std::size_t minimum = 0; // arguments beside the input
    std::size_t maximum = 0;
};

} // namespace lectern::liquid
