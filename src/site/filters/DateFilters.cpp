// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// date_to_string, date_to_long_string, date_to_xmlschema, date_to_rfc822.
// Source: Jekyll 4.3, filters/date_filters.rb.
#include "base/DateTime.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "site/filters/JekyllFilters.h"

#include <optional>
#include <string>

namespace lectern::site {

namespace {

using liquid::Context;
using liquid::FilterArguments;

// Ruby's to_time.localtime: a day becomes its first moment in the site's own zone.
std::optional<DateTime> localTime(const Value& input, Context& context) {
    const std::optional<DateTime> time = liquid::toDate(input, context);
    if (!time) {
        context.fail("Invalid Date: '" + liquid::inspect(input) + "' is not a valid datetime.");
        return std::nullopt;
    }
    if (time->kind == DateTime::Kind::Date)
        return context.timeZone().local(civil(*time));
    return context.timeZone().at(time->seconds, time->nanoseconds);
}

bool printsNothing(const Value& value) {
    return value.isNil() || (value.isString() && value.string().empty());
}

std::string_view ordinalSuffix(int number) {
    if (number >= 11 && number <= 13)
        return "th";
    switch (number % 10) {
    case 1:
        return "st";
    case 2:
        return "nd";
    case 3:
        return "rd";
    default:
        return "th";
    }
}

Value formatted(const Value& input, std::string_view format, Context& context) {
    if (printsNothing(input))
        return input;
    const std::optional<DateTime> time = localTime(input, context);
    return time ? Value(strftime(*time, format)) : Value();
}

// `month` is strftime's directive for the month's name.
Value day(const Value& input, const FilterArguments& arguments, std::string_view month, Context& context) {
    const std::string name(month);
    if (arguments[0].stringOr("") != "ordinal")
        return formatted(input, "%d " + name + " %Y", context);
    if (printsNothing(input))
        return input;
    const std::optional<DateTime> time = localTime(input, context);
    if (!time)
        return {};
    const int number = civil(*time).day;
    const std::string ordinal = std::to_string(number) + std::string(ordinalSuffix(number));
    const bool american = arguments[1].stringOr("") == "US";
    return Value(strftime(*time, american ? name + " " + ordinal + ", %Y" : ordinal + " " + name + " %Y"));
}

} // namespace

void addDateFilters(liquid::Environment& environment) {
    environment.addFilter("date_to_string", 0, 2,
                          [](const Value& input, const FilterArguments& arguments, Context& context) {
                              return day(input, arguments, "%b", context);
                          });
    environment.addFilter("date_to_long_string", 0, 2,
                          [](const Value& input, const FilterArguments& arguments, Context& context) {
                              return day(input, arguments, "%B", context);
                          });
    environment.addFilter("date_to_xmlschema", 0, 0,
                          [](const Value& input, const FilterArguments&, Context& context) {
                              return formatted(input, "%Y-%m-%dT%H:%M:%S%:z", context);
                          });
    environment.addFilter("date_to_rfc822", 0, 0,
                          [](const Value& input, const FilterArguments&, Context& context) {
                              return formatted(input, "%a, %d %b %Y %T %z", context);
                          });
}

} // namespace lectern::site
