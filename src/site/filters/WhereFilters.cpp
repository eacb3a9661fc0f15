// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// where, where_exp, find, find_exp.
// Source: Jekyll 4.3, filters.rb.
#include "liquid/Condition.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/LiteralWord.h"
#include "site/filters/FilterHost.h"
#include "site/filters/Items.h"
#include "site/filters/JekyllFilters.h"
#include "site/filters/WhereIndex.h"

#include <algorithm>
#include <optional>

namespace lectern::site {

namespace {

using liquid::Context;
using liquid::FilterArguments;

// Jekyll's compare_property_vs_target: by print, and a list matches by any of its elements.
bool matches(const Value& property, const Value& target, const std::string& targetText) {
    if (target.isNil())
        return property.isNil();
    if (liquid::isLiteralWord(target) && (property.isNil() || liquid::isEmpty(property).value_or(false)))
        return true; // `empty` and `blank` match nothing at all, too
    if (property.isString())
        return property.string() == targetText;
    if (property.isNil())
        return false;
    if (property.isArray() || property.isObject()) {
        const Array elements = liquid::elements(property).value_or(Array());
        return std::any_of(elements.begin(), elements.end(),
                           [&](const Value& element) { return liquid::toString(element) == targetText; });
    }
    return liquid::toString(property) == targetText;
}

// Calls `found` with each match until it returns false. False, and the context failed, where Ruby would
// raise.
template <typename Found>
bool eachMatch(const Value& input, const Value& property, const Value& target, Context& context,
               const Found& found) {
    const Items items(input, Items::OfHash::Values);
    const std::string name = liquid::toString(property);
    const std::string targetText = liquid::toString(target);
    if (!context.step(items.size()))
        return false;
    for (const Value& item : items) {
        const std::optional<Value> value = itemProperty(item, name, context);
        if (!value)
            return false;
        if (matches(*value, target, targetText) && !found(item))
            break;
    }
    return true;
}

bool cannotFilter(const Value& input, const Value& property, const Value& target) {
    return property.isFalsy() || target.isArray() || target.isObject() || !isEnumerable(input);
}

// The matches by the site's index; nothing where there is none and the items are to be walked.
std::optional<Value> indexedMatches(const Value& input, const FilterArguments& arguments, Context& context) {
    const FilterHost* host = context.host<FilterHost>();
    if (!host || liquid::isLiteralWord(arguments[1]))
        return std::nullopt;
    const auto index = host->whereIndex().find(input, liquid::toString(arguments[0]), context);
    if (!index)
        return std::nullopt;
    Value matches = index->itemsWith(arguments[1]);
    return context.step(matches.array().size()) ? std::optional(std::move(matches)) : std::nullopt;
}

Value where(const Value& input, const FilterArguments& arguments, Context& context) {
    if (cannotFilter(input, arguments[0], arguments[1]))
        return input;
    if (std::optional<Value> matches = indexedMatches(input, arguments, context))
        return std::move(*matches);
    if (context.failed())
        return {};
    Array selected;
    eachMatch(input, arguments[0], arguments[1], context, [&](const Value& item) {
        selected.push_back(item);
        return true;
    });
    return Value(std::move(selected));
}

Value find(const Value& input, const FilterArguments& arguments, Context& context) {
    if (cannotFilter(input, arguments[0], arguments[1]))
        return input;
    if (const std::optional<Value> matches = indexedMatches(input, arguments, context))
        return matches->array().empty() ? Value() : matches->array().front();
    if (context.failed())
        return {};
    Value first;
    eachMatch(input, arguments[0], arguments[1], context, [&](const Value& item) {
        first = item;
        return false;
    });
    return first;
}

// The same by a condition: `variable` stands for the item in it.
template <typename Found>
bool eachSatisfying(const Value& input, const FilterArguments& arguments, Context& context,
                    const Found& found) {
    std::string problem;
    const std::optional<liquid::Condition> condition = liquid::Condition::parseStrict(
        liquid::toString(arguments[1]), liquid::LiteralWords::AsThing, problem);
    if (!condition) {
        context.fail(liquid::ErrorKind::Syntax, problem);
        return false;
    }
    const liquid::Name variable(liquid::toString(arguments[0]));
    const Items items(input, Items::OfHash::Values);
    Context::LocalScope scope(context);
    if (!scope.open())
        return false;
    for (const Value& item : items) {
        if (!context.step())
            return false;
        context.setLocal(variable, item);
        const bool holds = condition->evaluate(context);
        if (context.failed())
            return false;
        if (holds && !found(item))
            break;
    }
    return true;
}

Value whereExp(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!isEnumerable(input))
        return input;
    Array selected;
    eachSatisfying(input, arguments, context, [&](const Value& item) {
        selected.push_back(item);
        return true;
    });
    return Value(std::move(selected));
}

Value findExp(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!isEnumerable(input))
        return input;
    Value first;
    eachSatisfying(input, arguments, context, [&](const Value& item) {
        first = item;
        return false;
    });
    return first;
}

} // namespace

void addWhereFilters(liquid::Environment& environment) {
    environment.addFilter("where", 2, 2, where);
    environment.addFilter("find", 2, 2, find);
    environment.addFilter("where_exp", 2, 2, whereExp);
    environment.addFilter("find_exp", 2, 2, findExp);
}

} // namespace lectern::site
