// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Time.parse: what the text leaves out comes from the present, what it says too much makes it no time.
// Source: Ruby 3.1, time.rb.
#include "base/DateParts.h"
#include "base/DateTime.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lectern {

namespace {

constexpr std::size_t longestText = 128; // Ruby refuses to parse a longer one
constexpr int secondsPerDay = 86'400;

bool isDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

// "2020-01-02", "2020-01-02 03:04:05", "2020-01-02T03:04:05+02:00": nearly all dates there are, read without
// the long way round. Empty for any other text.
std::optional<DateParts> scanPlainIso(std::string_view text) {
    const auto digits = [&](std::size_t at, std::size_t count) { return isDigits(text.substr(at, count)); };
    if (text.size() < 10 || !digits(0, 4) || text[4] != '-' || !digits(5, 2) || text[7] != '-' ||
        !digits(8, 2))
        return std::nullopt;
    DateParts parts;
    parts.year = number(text.substr(0, 4));
    parts.month = number(text.substr(5, 2));
    parts.day = number(text.substr(8, 2));
    if (text.size() == 10)
        return parts;
    if (text.size() < 19 || (text[10] != ' ' && text[10] != 'T') || !digits(11, 2) || text[13] != ':' ||
        !digits(14, 2) || text[16] != ':' || !digits(17, 2))
        return std::nullopt;
    parts.hour = number(text.substr(11, 2));
    parts.minute = number(text.substr(14, 2));
    parts.second = number(text.substr(17, 2));
    std::string_view zone = text.substr(19);
    if (zone.starts_with(' '))
        zone.remove_prefix(1);
    const bool offset = (zone.size() == 5 || (zone.size() == 6 && zone[3] == ':')) &&
                        (zone[0] == '+' || zone[0] == '-') && isDigits(zone.substr(1, 2)) &&
                        isDigits(zone.substr(zone.size() - 2)) &&
                        (zone.size() == 6 || isDigits(zone.substr(1)));
    if (text.size() > 19 && !offset && zone != "Z" && zone != "UTC")
        return std::nullopt;
    parts.zone = zone;
    return parts;
}

struct ZoneName {
    std::string_view name;
    int hours;
};

constexpr std::array<ZoneName, 12> zoneNames{{{"UTC", 0},
                                              {"UT", 0},
                                              {"GMT", 0},
                                              {"EST", -5},
                                              {"EDT", -4},
                                              {"CST", -6},
                                              {"CDT", -5},
                                              {"MST", -7},
                                              {"MDT", -6},
                                              {"PST", -8},
                                              {"PDT", -7},
                                              {"Z", 0}}};

// The military letters: A to M without J go east, N to Y go west.
std::optional<int> militaryOffset(char letter) {
    if (letter >= 'A' && letter <= 'M' && letter != 'J')
        return (letter - 'A' + (letter < 'J' ? 1 : 0)) * 3600;
    if (letter >= 'N' && letter <= 'Y')
        return -(letter - 'N' + 1) * 3600;
    return std::nullopt;
}

// "+09", "+0900", "+09:00", with seconds too.
std::optional<int> numericOffset(std::string_view zone) {
    if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    const int sign = zone[0] == '-' ? -1 : 1;
    std::string digits(zone.substr(1));
    const bool colons = digits.size() > 2 && digits[2] == ':';
    if (colons && (digits.size() == 5 || (digits.size() == 8 && digits[5] == ':')))
        std::erase(digits, ':');
    if (!isDigits(digits) || digits.size() % 2 != 0 || digits.size() > 6)
        return std::nullopt;
    digits.resize(6, '0');
    return sign *
           (number(digits.substr(0, 2)) * 3600 + number(digits.substr(2, 2)) * 60 + number(digits.substr(4)));
}

// Empty for a name that nobody knows: Ruby then takes the local zone.
std::optional<int> zoneOffset(std::string_view written, const TimeZone& local, std::int64_t year) {
    const std::string zone = text::upcase(written);
    if (const auto offset = numericOffset(zone))
        return offset;
    for (const auto& [name, hours] : zoneNames) {
        if (name == zone)
            return hours * 3600;
    }
    if (zone.size() == 1)
        return militaryOffset(zone.front());
    for (const int month : {1, 7}) {
        CivilTime wall;
        wall.year = year;
        wall.month = month;
        const DateTime time = local.local(wall);
        if (!zone.empty() && text::upcase(time.zone) == zone)
            return time.offsetSeconds;
    }
    return std::nullopt;
}

bool namesUtc(std::string_view written) {
    const std::string zone = text::upcase(written);
    return zone == "Z" || zone == "UTC" || zone == "UT" || zone == "-00:00" || zone == "-0000" ||
           zone == "-00";
}

// The fields that stand before the first one that the text names are today's, those behind it are the least.
void fillFrom(const CivilTime& now, std::int32_t nowNanoseconds, DateParts& parts) {
    const auto fill = [](std::optional<std::int64_t>& field, std::int64_t value) {
        if (field)
            return false;
        field = value;
        return true;
    };
    const bool allMissing = fill(parts.year, now.year) && fill(parts.month, now.month) &&
                            fill(parts.day, now.day) && fill(parts.hour, now.hour) &&
                            fill(parts.minute, now.minute) && fill(parts.second, now.second);
    if (allMissing && !parts.nanoseconds)
        parts.nanoseconds = nowNanoseconds;
    parts.month = parts.month.value_or(1);
    parts.day = parts.day.value_or(1);
    parts.hour = parts.hour.value_or(0);
    parts.minute = parts.minute.value_or(0);
    parts.second = parts.second.value_or(0);
}

// Ruby's Time.local: the 31st exists in every month and runs over, the hour 24 only at its very beginning.
std::optional<CivilTime> checked(const DateParts& parts) {
    const auto within = [](std::int64_t value, std::int64_t low, std::int64_t high) {
        return value >= low && value <= high;
    };
    const bool midnight = *parts.hour < 24 || (*parts.minute == 0 && *parts.second == 0);
    if (!within(*parts.month, 1, 12) || !within(*parts.day, 1, 31) || !within(*parts.hour, 0, 24) ||
        !within(*parts.minute, 0, 59) || !within(*parts.second, 0, 60) || !midnight)
        return std::nullopt;
    CivilTime wall;
    wall.year = *parts.year;
    wall.month = static_cast<int>(*parts.month);
    wall.day = static_cast<int>(*parts.day);
    wall.hour = static_cast<int>(*parts.hour);
    wall.minute = static_cast<int>(*parts.minute);
    wall.second = static_cast<int>(*parts.second);
    return wall;
}

int daysIn(std::int64_t year, std::int64_t month) {
    const CivilTime first = civil(makeDate(year, static_cast<int>(month), 1));
    const CivilTime last = civil(makeDate(year, static_cast<int>(month), 31));
    return last.month == first.month ? 31 : 31 - last.day;
}

// Adds to a clock's hand and gives what is carried to the next one. A hand that need not move keeps what it
// shows, be it more than there is on the clock.
std::int64_t turn(std::int64_t& hand, std::int64_t by, std::int64_t round) {
    if (by % round == 0)
        return by / round;
    const std::int64_t moved = hand + by % round;
    hand = (moved % round + round) % round;
    return by / round + (moved - hand) / round;
}

// Takes the parts from the zone of that offset to UTC, before they are checked: an hour of 30 is fine nine
// hours to the east. A day that falls out of its month becomes the last of the month before or the first of
// the next. Source: Ruby 3.1, time.rb, apply_offset.
void moveToUtc(DateParts& parts, int offset) {
    const std::int64_t minutes = turn(*parts.second, -offset, 60);
    const std::int64_t hours = turn(*parts.minute, minutes, 60);
    const std::int64_t days = turn(*parts.hour, hours, 24);
    std::int64_t& month = *parts.month;
    if (days == 0 || month < 1 || month > 12)
        return;
    *parts.day += days;
    if (offset > 0 && *parts.day < 1) {
        *parts.year -= month == 1 ? 1 : 0;
        month = month == 1 ? 12 : month - 1;
        parts.day = daysIn(*parts.year, month);
    } else if (offset < 0 && *parts.day > daysIn(*parts.year, month)) {
        *parts.year += month == 12 ? 1 : 0;
        month = month == 12 ? 1 : month + 1;
        parts.day = 1;
    }
}

// The time that the parts stand for; `offset` is their zone's, empty for the local one.
std::optional<DateTime> build(DateParts parts, std::optional<int> offset, const TimeZone& zone,
                              const DateTime& localNow) {
    DateTime present = localNow;
    if (offset)
        present.offsetSeconds = *offset;
    fillFrom(civil(present), present.nanoseconds, parts);
    if (offset)
        moveToUtc(parts, *offset);
    const std::optional<CivilTime> wall = checked(parts);
    if (!wall)
        return std::nullopt;
    const std::int32_t nanoseconds = parts.nanoseconds.value_or(0);
    if (!offset)
        return zone.local(*wall, nanoseconds);
    DateTime time = makeTime(*wall, 0, nanoseconds);
    if (namesUtc(parts.zone)) {
        time.utc = true;
        return time;
    }
    time.offsetSeconds = *offset;
    // Ruby prefers the local zone's name where its clocks show the same offset.
    const DateTime local = zone.at(time.seconds, nanoseconds);
    return local.offsetSeconds == *offset ? local : time;
}

// The n-th day of a year: Ruby takes a month for 31 days, looks where it comes out, and makes good the
// difference.
std::optional<DateTime> buildYearday(DateParts parts, std::int64_t year, std::optional<int> offset,
                                     const TimeZone& zone, const DateTime& localNow) {
    const std::int64_t yearday = *parts.yearday;
    if (yearday < 1 || yearday > 366)
        return std::nullopt;
    parts.month = (yearday - 1) / 31 + 1;
    parts.day = (yearday - 1) % 31 + 1;
    std::optional<DateTime> time = build(parts, offset, zone, localNow);
    if (!time || civil(*time).yearday == yearday)
        return time;
    *parts.day += yearday - civil(*time).yearday;
    if (*parts.day > 28 && *parts.day > daysIn(year, *parts.month)) {
        *parts.day -= daysIn(year, *parts.month);
        if (++*parts.month > 12)
            return std::nullopt;
    }
    return build(parts, offset, zone, localNow);
}

} // namespace

std::optional<DateTime> parseTime(std::string_view text, const TimeZone& zone, const DateTime& now) {
    if (text.size() > longestText)
        return std::nullopt;
    const std::optional<DateParts> plain = scanPlainIso(text);
    DateParts parts = plain ? *plain : scanDate(text);
    if (parts.empty())
        return std::nullopt;

    const DateTime localNow = zone.at(now.seconds, now.nanoseconds);
    const std::int64_t year = parts.year.value_or(civil(localNow).year);
    std::optional<int> offset;
    if (!parts.zone.empty())
        offset = zoneOffset(parts.zone, zone, year);
    if (offset && std::abs(*offset) >= secondsPerDay)
        return std::nullopt;
    return parts.yearday ? buildYearday(std::move(parts), year, offset, zone, localNow)
                         : build(std::move(parts), offset, zone, localNow);
}

} // namespace lectern
