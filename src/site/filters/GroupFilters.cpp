// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// group_by, group_by_exp.
// Source: Jekyll 4.3, filters/grouping_filters.rb.
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Variable.h"
#include "site/filters/Items.h"
#include "site/filters/JekyllFilters.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace lectern::site {

namespace {

using liquid::Context;
using liquid::FilterArguments;

// Collects items by name, in the order in which the names first come.
class Groups {
public:
    void add(const Value& name, const Value& item) {
        // Ruby tells 1 from "1" and from 1.0.
        const std::string key = std::string(liquid::className(name)) + liquid::inspect(name);
        const auto [place, isNew] = m_places.try_emplace(key, m_groups.size());
        if (isNew)
            m_groups.push_back({name, {}});
        m_groups[place->second].items.push_back(item);
    }

    Value toValue() && {
        Array list;
        list.reserve(m_groups.size());
        for (Group& group : m_groups) {
            const auto size = static_cast<std::int64_t>(group.items.size());
            list.push_back(Value(Object{
                {"name", group.name}, {"items", Value(std::move(group.items))}, {"size", Value(size)}}));
        }
        return Value(std::move(list));
    }

private:
    struct Group {
        Value name;
        Array items;
    };
    std::vector<Group> m_groups;
    std::unordered_map<std::string, std::size_t> m_places;
};

Value groupBy(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!isEnumerable(input))
        return input;
    const std::string property = liquid::toString(arguments[0]);
    const Items items(input, Items::OfHash::Pairs);
    if (!context.step(items.size()) || !context.mayNest(input))
        return {};
    Groups groups;
    for (const Value& item : items) {
        const std::optional<Value> name = itemProperty(item, property, context);
        if (!name)
            return {};
        groups.add(Value(liquid::toString(*name)), item);
    }
    return std::move(groups).toValue();
}

Value groupByExp(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!isEnumerable(input))
        return input;
    std::string problem; // the expression is read by the lax grammar, as in Jekyll
    const liquid::Variable expression =
        liquid::Variable::parse(liquid::toString(arguments[1]), context.environment(), problem);
    const liquid::Name variable(liquid::toString(arguments[0]));
    Context::LocalScope scope(context);
    if (!scope.open() || !context.mayNest(input))
        return {};
    Groups groups;
    for (const Value& item : Items(input, Items::OfHash::Pairs)) {
        if (!context.step())
            return {};
        context.setLocal(variable, item);
        const Value name = expression.evaluate(context);
        if (context.failed())
            return {};
        groups.add(name, item);
    }
    return std::move(groups).toValue();
}

} // namespace

void addGroupFilters(liquid::Environment& environment) {
    environment.addFilter("group_by", 1, 1, groupBy);
    environment.addFilter("group_by_exp", 2, 2, groupByExp);
}

} // namespace lectern::site
