// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: Jekyll 4.3, filters.rb (as_liquid) and drops/drop.rb, drops/document_drop.rb (hash_for_json).
#include "site/filters/Jsonify.h"

#include "base/Drop.h"
#include "base/Text.h"
#include "formats/Json.h"
#include "liquid/Conversions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace lectern::site {

namespace {

constexpr int deepest = 100; // Ruby's JSON.generate: max_nesting

// Makes plain objects of drops.
class Unfolder {
public:
    Value unfold(const Value& value, int depth);

    std::string problem; // empty where nothing stands against JSON

private:
    Value unfoldDrop(const Drop& drop, int depth);
    Value unfoldNeighbour(const Drop& document, int depth);
};

Value Unfolder::unfold(const Value& value, int depth) {
    if (depth > deepest)
        problem = "nesting of " + std::to_string(depth) + " is too deep";
    if (value.isFloat() && !std::isfinite(value.floating()))
        problem = text::fromFloat(value.floating()) + " not allowed in JSON";
    if (!problem.empty())
        return {};
    if (value.isDrop())
        return unfoldDrop(value.drop(), depth);
    if (value.isArray()) {
        Array plain;
        plain.reserve(value.array().size());
        for (const Value& element : value.array())
            plain.push_back(unfold(element, depth + 1));
        return Value(std::move(plain));
    }
    if (!value.isObject())
        return value;
    Object plain;
    plain.reserve(value.object().size());
    for (const Object::Entry& entry : value.object())
        plain.set(Value(liquid::toString(entry.key)), unfold(entry.value, depth + 1));
    return Value(std::move(plain));
}

Value Unfolder::unfoldDrop(const Drop& drop, int depth) {
    const std::vector<std::string> keys = drop.keys();
    if (keys.empty()) // a range, or a drop that is no more than its text
        return Value(drop.text());
    Object plain;
    for (const std::string& key : keys) {
        const Value field = drop.field(key);
        const bool neighbour = depth >= 2 && field.isDrop() && (key == "previous" || key == "next");
        plain.set(Value(key),
                  neighbour ? unfoldNeighbour(field.drop(), depth + 1) : unfold(field, depth + 1));
    }
    return Value(std::move(plain));
}

Value Unfolder::unfoldNeighbour(const Drop& document, int depth) {
    constexpr std::array<std::string_view, 5> leftOut{"content", "output", "excerpt", "next", "previous"};
    Object plain;
    for (const std::string& key : document.keys()) {
        if (std::find(leftOut.begin(), leftOut.end(), key) == leftOut.end())
            plain.set(Value(key), unfold(document.field(key), depth + 1));
    }
    return Value(std::move(plain));
}

} // namespace

Result<std::string> jsonify(const Value& value) {
    Unfolder unfolder;
    const Value plain = unfolder.unfold(value, 0);
    if (!unfolder.problem.empty())
        return Diagnostic{"", 0, 0, unfolder.problem};
    return formats::toJson(plain);
}

} // namespace lectern::site
