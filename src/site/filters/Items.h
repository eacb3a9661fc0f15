// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the filters over lists share: the items of a value, and the property by which an item is judged.
#pragma once

#include "base/Value.h"
#include "liquid/Context.h"

#include <optional>
#include <string_view>

namespace lectern::site {

// Whether Ruby could call `select` or `group_by` on it: lists, hashes, ranges and drops.
bool isEnumerable(const Value& value);

// The items, without a copy where the value is an array. Keeps the value alive.
class Items {
public:
    enum class OfHash {
        Values, // as `where` and `find`
        Pairs,  // as `group_by` and `sort`
    };
    Items(const Value& value, OfHash ofHash);

    auto begin() const { return list().begin(); }
    auto end() const { return list().end(); }
    std::size_t size() const { return list().size(); }

private:
    const Array& list() const { return m_value.isArray() ? m_value.array() : m_made; }

    Value m_value;
    Array m_made;
};

// Jekyll's item_property: the field (with dots: of a field), a number where it looks like one.
// Empty, and the context failed, where Ruby would raise.
std::optional<Value> itemProperty(const Value& item, std::string_view property, liquid::Context& context);

} // namespace lectern::site
