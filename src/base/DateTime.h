// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Points in time as Ruby's Time and Date have them, time zones, strftime and Time.parse.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lectern {

// A Ruby Time (an instant with the offset it is shown in) or a Ruby Date (midnight UTC of a day).
struct DateTime {
    enum class Kind : std::uint8_t { Time, Date };

    std::int64_t seconds = 0;       // since 1970-01-01T00:00:00Z
    std::int32_t nanoseconds = 0;   // 0 to 999,999,999
    std::int32_t offsetSeconds = 0; // east of UTC; what the clock on the wall is ahead
    Kind kind = Kind::Time;
    bool utc = false;  // Ruby's Time#utc?: prints "UTC" where others print "+0000"
    char zone[7] = {}; // abbreviation for %Z ("CET"), empty for a fixed offset

    // The same instant, whatever the offset; a Date never equals a Time.
    friend bool operator==(const DateTime& a, const DateTime& b) {
        return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds && a.kind == b.kind;
    }
    friend std::strong_ordering operator<=>(const DateTime& a, const DateTime& b) {
        if (const auto order = a.seconds <=> b.seconds; order != 0)
            return order;
        return a.nanoseconds <=> b.nanoseconds;
    }
};

// The fields of a wall clock.
struct CivilTime {
    std::int64_t year = 1970;
    int month = 1;   // 1 to 12
    int day = 1;     // 1 to 31
    int hour = 0;    // 0 to 23
    int minute = 0;  // 0 to 59
    int second = 0;  // 0 to 59
    int weekday = 4; // 0 = Sunday; filled by civil(), ignored by makeTime()
    int yearday = 1; // 1 to 366; likewise
};

// An IANA time zone ("Europe/Berlin"). Immutable, cheap to copy, safe from several threads.
class TimeZone {
public:
    TimeZone(); // UTC as a local zone: offset 0, abbreviation "UTC", DateTime::utc false
    // Empty where the system does not know the name.
    static std::optional<TimeZone> named(std::string_view ianaName);
    static TimeZone system();

    // The same instant as the zone's clocks show it.
    DateTime at(std::int64_t seconds, std::int32_t nanoseconds = 0) const;
    // The instant at which the zone's clocks show this; in an overlap the later one, in a gap
    // as if the clocks had not been set forward yet (Ruby's Time.local).
    DateTime local(const CivilTime& wall, std::int32_t nanoseconds = 0) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules; // null = UTC
};

// The wall clock's fields at the time's own offset.
CivilTime civil(const DateTime& time);
// A time at a fixed offset. Fields out of range carry over, as in C's timegm.
DateTime makeTime(const CivilTime& wall, std::int32_t offsetSeconds, std::int32_t nanoseconds = 0);
DateTime makeDate(std::int64_t year, int month, int day);

// Ruby's Time#to_s / Date#to_s: "2020-01-02 03:04:05 +0200", "... UTC", "2020-01-02".
std::string toText(const DateTime& time);

// Ruby's Time#strftime, flags and widths included ("%-d", "%^a", "%010Y", "%::z", "%3N").
// Source: Ruby 3.1, "strftime_formatting.rdoc". Unknown directives are written as they stand.
std::string strftime(const DateTime& time, std::string_view format);
// Whether the format does not end inside a directive: Ruby's Time#strftime raises "invalid format" if it
// does.
bool isCompleteFormat(std::string_view format);

// What Ruby's Time.parse makes of the text, `now` filling what the text leaves out and `zone` where it names
// no offset; empty where Ruby raises. Source: Ruby 3.1, Time.parse and Date._parse.
std::optional<DateTime> parseTime(std::string_view text, const TimeZone& zone, const DateTime& now);

} // namespace lectern
