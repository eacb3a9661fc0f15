// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates written in digits alone, "20200102T030405": the number of digits tells what they mean.
#pragma once

#include "base/DateParts.h"

namespace lectern {

struct CompactDate {
    bool negative = false;
    std::string digits;                  // 2 to 14
    std::string time;                    // behind a "T" or a space; may be empty
    std::optional<std::string> fraction; // of a second, behind a point or comma; may hold no digit
};

// Sets what the digits name. With a fraction and no time they end in seconds, else they begin with the date.
// Source: Ruby 3.1, Date._parse.
void readCompactDate(const CompactDate& date, DateParts& parts);

// Whether the digits spell all four figures of a year.
bool namesWholeYear(const CompactDate& date);

// The first nine digits of a fraction.
std::int32_t nanoseconds(std::string fraction);

} // namespace lectern
