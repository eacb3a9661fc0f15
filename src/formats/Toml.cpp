// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// toml++'s tree turned into a Value.
#include "formats/Toml.h"

#define TOML_EXCEPTIONS 0 // the parser shall return its errors
#include <sstream>
#include <toml++/toml.h>

namespace lectern::formats {

namespace {

Value dateTimeValue(const toml::date_time& source, const TimeZone& zone) {
    CivilTime wall;
    wall.year = source.date.year;
    wall.month = source.date.month;
    wall.day = source.date.day;
    wall.hour = source.time.hour;
    wall.minute = source.time.minute;
    wall.second = source.time.second;
    const auto nanoseconds = static_cast<std::int32_t>(source.time.nanosecond);
    if (source.offset)
        return makeTime(wall, source.offset->minutes * 60, nanoseconds);
    return zone.local(wall, nanoseconds);
}

std::string timeText(const toml::time& time) {
    std::ostringstream text;
    text << time;
    return text.str();
}

Value convert(const toml::node& node, const TimeZone& zone) {
    switch (node.type()) {
    case toml::node_type::table: {
        Object object;
        for (const auto& [key, value] : *node.as_table())
            object.set(Value(key.str()), convert(value, zone));
        return Value(std::move(object));
    }
    case toml::node_type::array: {
        Array array;
        for (const toml::node& item : *node.as_array())
            array.push_back(convert(item, zone));
        return Value(std::move(array));
    }
    case toml::node_type::string:
        return Value(node.as_string()->get());
    case toml::node_type::integer:
        return node.as_integer()->get();
    case toml::node_type::floating_point:
        return node.as_floating_point()->get();
    case toml::node_type::boolean:
        return node.as_boolean()->get();
    case toml::node_type::date: {
        const toml::date date = node.as_date()->get();
        return makeDate(date.year, date.month, date.day);
    }
    case toml::node_type::time:
        return Value(timeText(node.as_time()->get()));
    case toml::node_type::date_time:
        return dateTimeValue(node.as_date_time()->get(), zone);
    default:
        return {};
    }
}

// The line in which a key has so many parts that the tree would be too deep to walk; 0 where there is none.
int lineOfDeepKey(std::string_view text) {
    constexpr int mostParts = 256;
    int line = 1;
    int points = 0;
    for (const char byte : text) {
        points = byte == '\n' ? 0 : points + (byte == '.' ? 1 : 0);
        line += byte == '\n' ? 1 : 0;
        if (points > mostParts)
            return line;
    }
    return 0;
}

} // namespace

Result<Value> parseToml(std::string_view text, const std::string& file, const TimeZone& zone) {
    if (const int line = lineOfDeepKey(text))
        return Diagnostic{file, line, 0, "a key has too many parts"};
    const toml::parse_result result = toml::parse(text);
    if (!result) {
        const toml::source_position where = result.error().source().begin;
        return Diagnostic{file, static_cast<int>(where.line), static_cast<int>(where.column),
                          std::string(result.error().description())};
    }
    return convert(result.table(), zone);
}

} // namespace lectern::formats
