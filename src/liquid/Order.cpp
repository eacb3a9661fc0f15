// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby's <=> between values.
#include "base/DateTime.h"
#include "base/Drop.h"
#include "liquid/Conversions.h"
#include "liquid/Range.h"

#include <algorithm>
#include <cmath>

namespace lectern::liquid {

namespace {

template <typename T>
int threeWay(const T& a, const T& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

std::optional<int> orderNumbers(const Value& left, const Value& right) {
    if (left.isInteger() && right.isInteger())
        return threeWay(left.integer(), right.integer());
    if (left == right)
        return 0;
    const double a = left.isInteger() ? static_cast<double>(left.integer()) : left.floating();
    const double b = right.isInteger() ? static_cast<double>(right.integer()) : right.floating();
    if (std::isnan(a) || std::isnan(b))
        return std::nullopt;
    return threeWay(a, b);
}

std::optional<int> orderArrays(const Array& left, const Array& right) {
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        const std::optional<int> found = order(left[i], right[i]);
        if (!found || *found != 0)
            return found;
    }
    return threeWay(left.size(), right.size());
}

// Ruby's Date takes a number for an astronomical Julian day; days begin at noon there.
std::optional<int> orderDateAndNumber(const DateTime& date, const Value& number) {
    constexpr double epoch = 2440587.5;
    constexpr double secondsPerDay = 86'400;
    if (date.kind != DateTime::Kind::Date)
        return std::nullopt;
    const double day = static_cast<double>(date.seconds) / secondsPerDay + epoch;
    return orderNumbers(Value(day), number);
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

std::optional<int> order(const Value& left, const Value& right) {
    if (left.isNumber() && right.isNumber())
        return orderNumbers(left, right);
    if (left.isDateTime() && right.isNumber())
        return orderDateAndNumber(left.dateTime(), right);
    if (left.type() != right.type())
        return std::nullopt;
    switch (left.type()) {
    case Value::Type::String:
        return std::clamp(left.string().compare(right.string()), -1, 1);
    case Value::Type::Array:
        return orderArrays(left.array(), right.array());
    case Value::Type::DateTime:
        if (left.dateTime().kind != right.dateTime().kind)
            return std::nullopt;
        return threeWay(left.dateTime(), right.dateTime());
    case Value::Type::Drop:
        if (int found = 0; left.drop().compare(right.drop(), found))
            return std::clamp(found, -1, 1);
        return left == right ? std::optional(0) : std::nullopt;
    default: // Ruby's Object#<=>
        return left == right ? std::optional(0) : std::nullopt;
    }
}

int orderIgnoringCase(std::string_view left, std::string_view right) {
    const std::size_t shared = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const auto a = static_cast<unsigned char>(lower(left[i]));
        const auto b = static_cast<unsigned char>(lower(right[i]));
        if (a != b)
            return a < b ? -1 : 1;
    }
    return threeWay(left.size(), right.size());
}

std::optional<bool> isEmpty(const Value& value) {
    switch (value.type()) {
    case Value::Type::String:
        return value.string().empty();
    case Value::Type::Array:
        return value.array().empty();
    case Value::Type::Object:
        return value.object().empty();
    default:
        return std::nullopt;
    }
}

} // namespace lectern::liquid
