// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// sort, sort_natural, where. (Jekyll puts its own `sort` and `where` over these.)
// Source: Ruby Liquid 5.4, standardfilters.rb, nil_safe_compare and nil_safe_casecmp.
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/filters/ListInput.h"
#include "liquid/filters/StandardFilters.h"

#include <algorithm>

namespace lectern::liquid {

namespace {

// nil is above everything. Marks the render as failed where two values have no order.
int compareNilLast(const Value& left, const Value& right, Context& context) {
    if (const std::optional<int> found = order(left, right))
        return *found;
    if (left.isNil())
        return 1;
    if (right.isNil())
        return -1;
    context.fail("cannot sort values of incompatible types");
    return 0;
}

// Two nils are in no order at all: each goes behind the other.
int compareNatural(const Value& left, const Value& right, Context&) {
    if (left.isNil() || right.isNil())
        return left.isNil() ? 1 : -1;
    std::string leftScratch;
    std::string rightScratch;
    return orderIgnoringCase(textOf(left, leftScratch), textOf(right, rightScratch));
}

struct Keyed {
    Value key;
    Value item;
};

// A merge sort of our own: std::stable_sort may misbehave when the order has no logic, and data may have
// none. Ruby's sort is glibc's merge sort, stable as well.
template <typename Compare>
void mergeSort(std::vector<Keyed>& items, std::vector<Keyed>& buffer, std::size_t begin, std::size_t end,
               const Compare& compare) {
    if (end - begin < 2)
        return;
    const std::size_t middle = begin + (end - begin) / 2;
    mergeSort(items, buffer, begin, middle, compare);
    mergeSort(items, buffer, middle, end, compare);
    std::size_t left = begin;
    std::size_t right = middle;
    for (std::size_t i = begin; i < end; ++i) {
        const bool takeLeft =
            right == end || (left < middle && compare(items[left].key, items[right].key) <= 0);
        buffer[i] = std::move(items[takeLeft ? left++ : right++]);
    }
    std::move(buffer.begin() + static_cast<std::ptrdiff_t>(begin),
              buffer.begin() + static_cast<std::ptrdiff_t>(end),
              items.begin() + static_cast<std::ptrdiff_t>(begin));
}

using Comparison = int (*)(const Value& left, const Value& right, Context& context);

Value sortBy(Comparison comparison, const Value& input, const Value& key, Context& context) {
    std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    if (list->empty())
        return Array();
    if (!key.isNil() && !std::all_of(list->begin(), list->end(), respondsToIndex))
        return {};
    std::vector<Keyed> items;
    items.reserve(list->size());
    for (Value& item : *list) {
        const bool compared = list->size() > 1; // a single item's property is never asked for
        std::optional<Value> value = key.isNil() || !compared ? item : propertyOrFail(item, key, context);
        if (!value)
            return {};
        items.push_back({std::move(*value), std::move(item)});
    }
    std::vector<Keyed> buffer(items.size());
    mergeSort(items, buffer, 0, items.size(), [&](const Value& left, const Value& right) {
        return context.failed() ? 0 : (context.step(), comparison(left, right, context));
    });
    Array sorted;
    sorted.reserve(items.size());
    for (Keyed& item : items)
        sorted.push_back(std::move(item.item));
    return sorted;
}

Value sort(const Value& input, const FilterArguments& arguments, Context& context) {
    return sortBy(compareNilLast, input, arguments[0], context);
}

Value sortNatural(const Value& input, const FilterArguments& arguments, Context& context) {
    return sortBy(compareNatural, input, arguments[0], context);
}

Value where(const Value& input, const FilterArguments& arguments, Context& context) {
    std::optional<Array> list = listInput(input, context);
    if (!list)
        return {};
    Array kept;
    for (Value& item : *list) {
        if (!respondsToIndex(item))
            return {};
        const std::optional<Value> value = propertyOrFail(item, arguments[0], context);
        if (!value)
            return {};
        const bool fits = arguments[1].isNil() ? !value->isFalsy() : *value == arguments[1];
        if (fits)
            kept.push_back(std::move(item));
    }
    return kept;
}

} // namespace

void addSortFilters(Environment& environment) {
    environment.addFilter("sort", 0, 1, sort);
    environment.addFilter("sort_natural", 0, 1, sortNatural);
    environment.addFilter("where", 1, 2, where);
}

} // namespace lectern::liquid
