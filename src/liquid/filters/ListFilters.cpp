// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// size, first, last, join, concat, reverse, map, uniq, compact.
// Source: Ruby Liquid 5.4, standardfilters.rb.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/Range.h"
#include "liquid/filters/ListInput.h"
#include "liquid/filters/StandardFilters.h"

#include <algorithm>
#include <unordered_map>

namespace lectern::liquid {

std::optional<Array> listInput(const Value& input, Context& context) {
    const std::size_t count = elementCount(input);
    if (!context.affords(count) || !context.reserve(count * sizeof(Value)))
        return std::nullopt;
    Array list = toList(input);
    if (!context.step(list.size()))
        return std::nullopt;
    return list;
}

std::optional<Value> propertyOrFail(const Value& item, const Value& key, Context& context) {
    std::optional<Value> value = property(item, key);
    if (!value)
        context.fail("cannot select the property '" + toString(key) + "'");
    return value;
}

namespace {

Value size(const Value& input, const FilterArguments&, Context&) {
    if (input.isString())
        return text::length(input.string());
    if (input.isInteger())
        return 8; // Ruby's Integer#size: bytes of a machine word
    return elementCount(input);
}

Value first(const Value& input, const FilterArguments&, Context&) {
    if (input.isArray())
        return input.array().empty() ? Value() : input.array().front();
    if (input.isObject() && !input.object().empty())
        return Array{input.object().at(0).key, input.object().at(0).value};
    const Range* range = Range::from(input);
    return range ? Value(range->first()) : Value();
}

Value last(const Value& input, const FilterArguments&, Context&) {
    if (input.isArray())
        return input.array().empty() ? Value() : input.array().back();
    const Range* range = Range::from(input);
    return range ? Value(range->last()) : Value();
}

Value join(const Value& input, const FilterArguments& arguments, Context& context) {
    const std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    const std::string glue = arguments.has(0) ? toString(arguments[0]) : " ";
    std::string out;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (i > 0)
            out += glue;
        appendText((*list)[i], out);
        if (!context.fits(out))
            return {};
    }
    return out;
}

Value concat(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!arguments[0].isArray())
        return context.fail("concat filter requires an array argument");
    std::optional<Array> list = listInput(input, context);
    if (!list || !context.step(arguments[0].array().size()))
        return {};
    list->insert(list->end(), arguments[0].array().begin(), arguments[0].array().end());
    return std::move(*list);
}

Value reverse(const Value& input, const FilterArguments&, Context& context) {
    std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    std::reverse(list->begin(), list->end());
    return std::move(*list);
}

Value map(const Value& input, const FilterArguments& arguments, Context& context) {
    std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    for (Value& item : *list) {
        if (!respondsToIndex(item)) {
            item = Value();
            continue;
        }
        std::optional<Value> value = propertyOrFail(item, arguments[0], context);
        if (!value)
            return {};
        item = std::move(*value);
    }
    return std::move(*list);
}

// Ruby's eql?: as ==, but 1 is not 1.0. Drops are not printed for it: a document's print is as long as its
// text.
std::string identity(const Value& value) {
    if (value.isDrop())
        return "drop " + std::to_string(value.drop().hash());
    return std::string(className(value)) + inspect(value);
}

Value uniq(const Value& input, const FilterArguments& arguments, Context& context) {
    std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    if (list->size() < 2) // Ruby asks a lone item for nothing
        return std::move(*list);
    const bool byProperty = arguments.has(0) && !arguments[0].isNil();
    std::unordered_map<std::string, std::vector<Value>> seen; // drops may share a number
    Array kept;
    for (Value& item : *list) {
        if (byProperty && !respondsToIndex(item))
            return {};
        const std::optional<Value> key = byProperty ? propertyOrFail(item, arguments[0], context) : item;
        if (!key)
            return {};
        std::vector<Value>& alike = seen[identity(*key)];
        if (std::find(alike.begin(), alike.end(), *key) != alike.end())
            continue;
        alike.push_back(*key);
        kept.push_back(std::move(item));
    }
    return kept;
}

Value compact(const Value& input, const FilterArguments& arguments, Context& context) {
    std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    const bool byProperty = arguments.has(0) && !arguments[0].isNil();
    Array kept;
    for (Value& item : *list) {
        if (byProperty && !respondsToIndex(item))
            return {};
        const std::optional<Value> value = byProperty ? propertyOrFail(item, arguments[0], context) : item;
        if (!value)
            return {};
        if (!value->isNil())
            kept.push_back(std::move(item));
    }
    return kept;
}

} // namespace

void addListFilters(Environment& environment) {
    environment.addFilter("size", 0, 0, size);
    environment.addFilter("first", 0, 0, first);
    environment.addFilter("last", 0, 0, last);
    environment.addFilter("join", 0, 1, join);
    environment.addFilter("concat", 1, 1, concat);
    environment.addFilter("reverse", 0, 0, reverse);
    environment.addFilter("map", 1, 1, map);
    environment.addFilter("uniq", 0, 1, uniq);
    environment.addFilter("compact", 0, 1, compact);
}

} // namespace lectern::liquid
