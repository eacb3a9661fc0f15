// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Values as lists, and their fields, as Liquid's array filters and loops see them.
#include "base/Drop.h"
#include "base/Text.h"
#include "liquid/Conversions.h"
#include "liquid/Range.h"

#include <algorithm>
#include <cmath>

namespace lectern::liquid {

namespace {

void flatten(const Array& array, Array& out) {
    for (const Value& element : array) {
        if (element.isArray())
            flatten(element.array(), out);
        else
            out.push_back(element);
    }
}

Array rangeElements(const Range& range) {
    Array numbers;
    numbers.reserve(static_cast<std::size_t>(range.size()));
    for (std::int64_t i = 0; i < range.size(); ++i)
        numbers.emplace_back(range.first() + i);
    return numbers;
}

} // namespace

std::optional<Array> elements(const Value& value) {
    if (value.isArray())
        return value.array();
    Array list;
    if (value.isObject()) {
        list.reserve(value.object().size());
        for (const auto& [key, element] : value.object())
            list.emplace_back(Array{key, element});
        return list;
    }
    if (const Range* range = Range::from(value))
        return rangeElements(*range);
    if (!value.isDrop())
        return std::nullopt;
    std::vector<std::string> keys = value.drop().keys();
    if (keys.empty())
        return std::nullopt;
    for (std::string& key : keys)
        list.emplace_back(std::move(key));
    return list;
}

std::size_t elementCount(const Value& value) {
    if (value.isArray())
        return value.array().size();
    if (value.isObject())
        return value.object().size();
    if (const Range* range = Range::from(value))
        return static_cast<std::size_t>(range->size());
    return value.isDrop() ? value.drop().keys().size() : 0;
}

Array toList(const Value& value) {
    Array list;
    if (value.isArray()) {
        list.reserve(value.array().size());
        flatten(value.array(), list);
    } else if (value.isDrop()) {
        if (std::optional<Array> found = elements(value))
            return std::move(*found);
        list.push_back(value);
    } else if (!value.isNil()) {
        list.push_back(value);
    }
    return list;
}

bool nestsDeeperThan(const Value& value, int levels) {
    if (!value.isArray() && !value.isObject())
        return false;
    if (levels == 0)
        return true;
    const auto deeper = [levels](const Value& element) { return nestsDeeperThan(element, levels - 1); };
    if (value.isArray())
        return std::any_of(value.array().begin(), value.array().end(), deeper);
    return std::any_of(value.object().begin(), value.object().end(),
                       [&](const Object::Entry& entry) { return deeper(entry.value); });
}

bool respondsToIndex(const Value& item) {
    return item.isObject() || item.isArray() || item.isString() || item.isInteger() ||
           (item.isDrop() && !Range::from(item));
}

std::optional<Value> property(const Value& item, const Value& key) {
    const bool takesIndex = item.isString() || item.isArray() || item.isInteger();
    constexpr double mostIndex = 1e15;
    if (takesIndex && key.isFloat() && std::abs(key.floating()) < mostIndex)
        return property(item, Value(static_cast<std::int64_t>(key.floating()))); // toward zero, as Ruby does
    switch (item.type()) {
    case Value::Type::Object: {
        const Value* found = item.object().find(key);
        return found ? *found : Value();
    }
    case Value::Type::Drop:
        return key.isString() ? item.drop().field(key.string()) : Value();
    case Value::Type::String:
        if (key.isString())
            return item.string().find(key.string()) == std::string::npos ? Value() : key;
        if (key.isInteger()) {
            const auto length = static_cast<std::int64_t>(text::length(item.string()));
            const std::int64_t at = key.integer() < 0 ? key.integer() + length : key.integer();
            if (at < 0 || at >= length)
                return Value();
            return Value(text::slice(item.string(), static_cast<std::size_t>(at), 1));
        }
        return std::nullopt;
    case Value::Type::Array:
        if (key.isInteger()) {
            const auto size = static_cast<std::int64_t>(item.array().size());
            const std::int64_t at = key.integer() < 0 ? key.integer() + size : key.integer();
            return at < 0 || at >= size ? Value() : item.array()[static_cast<std::size_t>(at)];
        }
        return std::nullopt;
    case Value::Type::Integer:
        if (key.isInteger() && key.integer() >= 0) // Ruby's Integer#[]: the bit
            return Value((item.integer() >> std::min<std::int64_t>(key.integer(), 63)) & 1);
        return key.isInteger() ? std::optional<Value>(0) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace lectern::liquid
