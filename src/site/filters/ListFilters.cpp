// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters over plain lists: sort, push, pop, shift, unshift, sample; and to_integer.
// Source: Jekyll 4.3, filters.rb.
#include "base/DateTime.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "site/MergeSort.h"
#include "site/filters/Items.h"
#include "site/filters/JekyllFilters.h"

#include <algorithm>
#include <iterator>
#include <random>

namespace lectern::site {

namespace {

using liquid::Context;
using liquid::FilterArguments;

Value sortPlain(Array items, Context& context) {
    bool comparable = true;
    std::string problem;
    mergeSort(items, [&](const Value& a, const Value& b) {
        const std::optional<int> order = liquid::order(a, b);
        if (!order && comparable) {
            comparable = false;
            problem = "comparison of " + std::string(liquid::className(a)) + " with " + liquid::inspect(b) +
                      " failed";
        }
        return order.value_or(0);
    });
    return comparable ? Value(std::move(items)) : context.fail(problem);
}

// What is compared, and the item that it belongs to.
struct Keyed {
    Value key;
    Value item;
};

// `nilOrder` is -1 where nil stands first, +1 where it stands last.
int compareKeys(const Value& a, const Value& b, int nilOrder) {
    if (a.isNil() != b.isNil())
        return a.isNil() ? nilOrder : -nilOrder;
    if (const std::optional<int> order = liquid::order(a, b))
        return *order;
    return liquid::toString(a).compare(liquid::toString(b));
}

Value sortByProperty(const Items& items, const std::string& property, int nilOrder, Context& context) {
    std::vector<Keyed> keyed;
    keyed.reserve(items.size());
    for (const Value& item : items) {
        std::optional<Value> key = itemProperty(item, property, context);
        if (!key)
            return {};
        keyed.push_back({std::move(*key), item});
    }
    mergeSort(keyed, [&](const Keyed& a, const Keyed& b) { return compareKeys(a.key, b.key, nilOrder); });
    Array sorted;
    sorted.reserve(keyed.size());
    for (Keyed& entry : keyed)
        sorted.push_back(std::move(entry.item));
    return Value(std::move(sorted));
}

Value sort(const Value& input, const FilterArguments& arguments, Context& context) {
    if (input.isNil())
        return context.fail("Cannot sort a null object.");
    if (!isEnumerable(input))
        return context.fail("cannot sort " + liquid::inspect(input));
    const Items items(input, Items::OfHash::Pairs);
    if (!context.step(items.size()))
        return {};
    if (arguments[0].isNil())
        return sortPlain(Array(items.begin(), items.end()), context);
    const std::string nils = arguments.has(1) ? liquid::toString(arguments[1]) : "first";
    if (nils != "first" && nils != "last")
        return context.fail("Invalid nils order: '" + nils +
                            "' is not a valid nils order. It must be 'first' or 'last'.");
    return sortByProperty(items, liquid::toString(arguments[0]), nils == "first" ? -1 : 1, context);
}

// How many elements to take; empty, and the context failed, where that is no number to take.
std::optional<std::size_t> countArgument(const FilterArguments& arguments, Context& context) {
    const std::optional<std::int64_t> count = arguments.has(0) ? liquid::toInteger(arguments[0]) : 1;
    if (!count)
        context.fail("invalid integer");
    else if (*count < 0)
        context.fail("negative array size");
    return count && *count >= 0 ? std::optional(static_cast<std::size_t>(*count)) : std::nullopt;
}

Value pop(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!input.isArray())
        return input;
    const std::optional<std::size_t> count = countArgument(arguments, context);
    if (!count)
        return {};
    const Array& items = input.array();
    return Value(
        Array(items.begin(), items.end() - static_cast<std::ptrdiff_t>(std::min(*count, items.size()))));
}

Value shift(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!input.isArray())
        return input;
    const std::optional<std::size_t> count = countArgument(arguments, context);
    if (!count)
        return {};
    const Array& items = input.array();
    return Value(
        Array(items.begin() + static_cast<std::ptrdiff_t>(std::min(*count, items.size())), items.end()));
}

Value push(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!input.isArray() || !context.step(input.array().size()))
        return input;
    if (!context.mayNest(arguments[0]))
        return {};
    Array items = input.array();
    items.push_back(arguments[0]);
    return Value(std::move(items));
}

Value unshift(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!input.isArray() || !context.step(input.array().size()))
        return input;
    if (!context.mayNest(arguments[0]))
        return {};
    Array items{arguments[0]};
    items.insert(items.end(), input.array().begin(), input.array().end());
    return Value(std::move(items));
}

Value sample(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!input.isArray())
        return input;
    const std::optional<std::int64_t> count = arguments.has(0) ? liquid::toInteger(arguments[0]) : 1;
    if (count.value_or(1) < 0)
        return context.fail("negative sample number");
    std::minstd_rand random(std::random_device{}());
    Array chosen;
    std::sample(input.array().begin(), input.array().end(), std::back_inserter(chosen), count.value_or(1),
                random);
    std::shuffle(chosen.begin(), chosen.end(), random);
    if (count.value_or(1) == 1)
        return chosen.empty() ? Value() : chosen.front();
    return Value(std::move(chosen));
}

Value toInteger(const Value& input, const FilterArguments&, Context& context) {
    if (input.isBool())
        return Value(input.boolean() ? 1 : 0);
    if (input.isDateTime() && input.dateTime().kind == DateTime::Kind::Time)
        return Value(input.dateTime().seconds);
    const std::optional<std::int64_t> number = liquid::toI(input);
    return number ? Value(*number) : context.fail("cannot make an integer of " + liquid::inspect(input));
}

} // namespace

void addListFilters(liquid::Environment& environment) {
    environment.addFilter("sort", 0, 2, sort);
    environment.addFilter("pop", 0, 1, pop);
    environment.addFilter("shift", 0, 1, shift);
    environment.addFilter("push", 1, 1, push);
    environment.addFilter("unshift", 1, 1, unshift);
    environment.addFilter("sample", 0, 1, sample);
    environment.addFilter("to_integer", 0, 0, toInteger);
}

} // namespace lectern::site
