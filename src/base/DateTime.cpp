// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The proleptic Gregorian calendar: from clock fields to seconds and back.
#include "base/DateTime.h"

namespace lectern {

namespace {

constexpr std::int64_t secondsPerDay = 86400;
constexpr std::int64_t daysPerEra = 146097;  // 400 years
constexpr std::int64_t daysToEpoch = 719468; // from 0000-03-01 to 1970-01-01

std::int64_t floorDivide(std::int64_t number, std::int64_t by) {
    return number / by - (number % by < 0 ? 1 : 0);
}

// Days since 1970-01-01. Years are counted from March, so that the leap day is the last of them.
std::int64_t daysFromCivil(std::int64_t year, std::int64_t month, std::int64_t day) {
    const std::int64_t monthIndex = month - 1;
    year += floorDivide(monthIndex, 12);
    const std::int64_t month0 = monthIndex - floorDivide(monthIndex, 12) * 12;
    if (month0 < 2)
        --year;
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * ((month0 + 10) % 12) + 2) / 5 + day - 1;
    return era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToEpoch;
}

void setDate(CivilTime& wall, std::int64_t days) {
    const std::int64_t shifted = days + daysToEpoch;
    const std::int64_t era = floorDivide(shifted, daysPerEra);
    const std::int64_t dayOfEra = shifted - era * daysPerEra;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    wall.day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    wall.month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    wall.year = yearOfEra + era * 400 + (wall.month <= 2 ? 1 : 0);
    wall.weekday = static_cast<int>((days % 7 + 11) % 7);
    wall.yearday = static_cast<int>(days - daysFromCivil(wall.year, 1, 1) + 1);
}

} // namespace

CivilTime civil(const DateTime& time) {
    const std::int64_t local = time.seconds + time.offsetSeconds;
    const std::int64_t days = floorDivide(local, secondsPerDay);
    const auto ofDay = static_cast<int>(local - days * secondsPerDay);
    CivilTime wall;
    setDate(wall, days);
    wall.hour = ofDay / 3600;
    wall.minute = ofDay / 60 % 60;
    wall.second = ofDay % 60;
    return wall;
}

DateTime makeTime(const CivilTime& wall, std::int32_t offsetSeconds, std::int32_t nanoseconds) {
    DateTime time;
    const std::int64_t days = daysFromCivil(wall.year, wall.month, wall.day);
    time.seconds =
        days * secondsPerDay + wall.hour * 3600LL + wall.minute * 60LL + wall.second - offsetSeconds;
    time.nanoseconds = nanoseconds;
    time.offsetSeconds = offsetSeconds;
    return time;
}

DateTime makeDate(std::int64_t year, int month, int day) {
    DateTime date;
    date.seconds = daysFromCivil(year, month, day) * secondsPerDay;
    date.kind = DateTime::Kind::Date;
    return date;
}

std::string toText(const DateTime& time) {
    if (time.kind == DateTime::Kind::Date)
        return strftime(time, "%Y-%m-%d");
    return strftime(time, time.utc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z");
}

} // namespace lectern
