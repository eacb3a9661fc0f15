// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a text says about a date and a time of day, before anyone asks whether such a day exists.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lectern {

// Only what the text names is set. Numbers are as written: month 13 is possible.
struct DateParts {
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> yearday;
    std::optional<std::int64_t> month;
    std::optional<std::int64_t> day;
    std::optional<std::int64_t> hour;
    std::optional<std::int64_t> minute;
    std::optional<std::int64_t> second;
    std::optional<std::int32_t> nanoseconds;
    std::string zone; // "Z", "+02:00", "CET"; empty = none named

    bool empty() const {
        return !year && !yearday && !month && !day && !hour && !minute && !second && !nanoseconds;
    }
};

// Finds dates as people write them: "2020-01-02T03:04:05Z", "Jan 2nd, 2020", "2 January 2020 3pm",
// "2020/1/2", "20200102". Weeks and weekdays are recognised and left out. Pure, safe from any thread. Source:
// Ruby 3.1, Date._parse.
DateParts scanDate(std::string_view text);

} // namespace lectern
