// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// date, default.
// Source: Ruby Liquid 5.4, standardfilters.rb and Utils.to_date.
#include "base/DateTime.h"
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/filters/StandardFilters.h"

#include <algorithm>

namespace lectern::liquid {

std::optional<DateTime> toDate(const Value& value, const Context& context) {
    if (value.isDateTime())
        return value.dateTime();
    if (value.isInteger())
        return context.timeZone().at(value.integer());
    if (!value.isString() || value.string().empty())
        return std::nullopt;
    const std::string text = text::downcase(value.string());
    if (text == "now" || text == "today")
        return context.timeZone().at(context.now().seconds, context.now().nanoseconds);
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        const std::optional<std::int64_t> seconds = leadingInteger(text);
        return seconds ? std::optional(context.timeZone().at(*seconds)) : std::nullopt;
    }
    return parseTime(text, context.timeZone(), context.now());
}

namespace {

Value date(const Value& input, const FilterArguments& arguments, Context& context) {
    const std::string format = toString(arguments[0]);
    if (format.empty())
        return input;
    const std::optional<DateTime> time = toDate(input, context);
    if (!time)
        return input;
    if (time->kind == DateTime::Kind::Time && !isCompleteFormat(format))
        return context.fail("invalid format: " + format);
    return Value(strftime(*time, format));
}

Value orDefault(const Value& input, const FilterArguments& arguments, Context&) {
    const Value* allowFalse = arguments[1].find("allow_false"); // keyword arguments, or any Object
    const bool falseCounts = allowFalse && !allowFalse->isFalsy();
    const bool missing = falseCounts ? input.isNil() : input.isFalsy();
    if (!missing && !isEmpty(input).value_or(false))
        return input;
    const bool given = arguments.has(0);
    return given ? arguments[0] : Value("");
}

} // namespace

void addDateFilters(Environment& environment) {
    environment.addFilter("date", 1, 1, date);
    environment.addFilter("default", 0, 2, orDefault);
}

} // namespace lectern::liquid
