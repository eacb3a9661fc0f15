// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/filters/Items.h"

#include "base/Text.h"
#include "liquid/Conversions.h"

#include <algorithm>

namespace lectern::site {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// A text that is a number through and through becomes that number, so that "10" sorts behind "9".
Value asNumber(const Value& value) {
    if (!value.isString())
        return value;
    std::string_view rest = text::strip(value.string());
    const std::string_view number = rest;
    if (rest.starts_with('-'))
        rest.remove_prefix(1);
    const auto whole =
        static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
    if (whole == rest.size() && whole > 0) {
        const std::optional<std::int64_t> integer = liquid::leadingInteger(number);
        return integer ? Value(*integer) : Value(liquid::leadingFloat(number));
    }
    if (whole == rest.size() || rest[whole] != '.' || (whole == 0 && rest.size() == 1))
        return value;
    if (!std::all_of(rest.begin() + static_cast<std::ptrdiff_t>(whole) + 1, rest.end(), isDigit))
        return value;
    return Value(liquid::leadingFloat(number));
}

std::optional<Value> step(const Value& item, const Value& key, liquid::Context& context) {
    std::optional<Value> found;
    if (liquid::respondsToIndex(item))
        found = liquid::property(item, key);
    if (!found)
        context.fail(std::string(liquid::className(item)) + " has no property '" + liquid::toString(key) +
                     "'");
    return found;
}

} // namespace

bool isEnumerable(const Value& value) {
    return value.isArray() || value.isObject() || value.isDrop();
}

Items::Items(const Value& value, OfHash ofHash) : m_value(value) {
    if (value.isArray())
        return;
    if (value.isObject() && ofHash == OfHash::Values) {
        m_made.reserve(value.object().size());
        for (const Object::Entry& entry : value.object())
            m_made.push_back(entry.value);
        return;
    }
    m_made = liquid::elements(value).value_or(Array());
}

std::optional<Value> itemProperty(const Value& item, std::string_view property, liquid::Context& context) {
    if (item.isDrop() || item.isObject()) {
        // The common cases, without a key to make.
        const std::size_t dot = property.find('.');
        if (dot == std::string_view::npos)
            return asNumber(item[property]);
    }
    if (property.find('.') == std::string_view::npos) {
        std::optional<Value> found = step(item, Value(property), context);
        return found ? std::optional(asNumber(*found)) : std::nullopt;
    }
    Value current = item;
    for (const std::string_view key : text::split(property, '.')) {
        if (!liquid::respondsToIndex(current)) {
            current = Value(false); // `data.respond_to?(:[]) && data[key]`
            continue;
        }
        std::optional<Value> found = step(current, Value(key), context);
        if (!found)
            return std::nullopt;
        current = std::move(*found);
    }
    return asNumber(current);
}

} // namespace lectern::site
