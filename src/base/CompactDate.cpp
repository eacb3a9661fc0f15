// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts a row of digits into fields.
#include "base/CompactDate.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern {

namespace {

using Field = std::optional<std::int64_t> DateParts::*;

struct Cut {
    Field field;
    std::size_t width;
};

std::int64_t number(std::string_view digits) {
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

std::vector<Cut> cutsOf(std::size_t digits) {
    using P = DateParts;
    switch (digits) {
    case 2:
        return {{&P::day, 2}};
    case 3:
        return {{&P::yearday, 3}};
    case 4:
        return {{&P::month, 2}, {&P::day, 2}};
    case 5:
    case 7:
        return {{&P::year, digits - 3}, {&P::yearday, 3}};
    case 6:
        return {{&P::year, 2}, {&P::month, 2}, {&P::day, 2}};
    case 8:
    case 10:
    case 12:
    case 14:
        return {{&P::year, 4}, {&P::month, 2}, {&P::day, 2}, {&P::hour, 2}, {&P::minute, 2}, {&P::second, 2}};
    default:
        return {};
    }
}

void fieldsFromTheStart(std::string_view digits, DateParts& parts) {
    for (const auto& [field, width] : cutsOf(digits.size())) {
        if (digits.empty())
            return;
        parts.*field = number(digits.substr(0, width));
        digits.remove_prefix(width);
    }
}

void fieldsFromTheEnd(std::string_view digits, DateParts& parts) {
    using P = DateParts;
    if (digits.size() > 8 && digits.size() % 2 != 0)
        return;
    for (const Field field : {&P::second, &P::minute, &P::hour, &P::day, &P::month, &P::year}) {
        if (digits.empty())
            return;
        const std::size_t width = field == &P::year ? digits.size() : std::min<std::size_t>(2, digits.size());
        parts.*field = number(digits.substr(digits.size() - width));
        digits.remove_suffix(width);
    }
}

void timeOfDay(std::string_view digits, bool endsInSeconds, DateParts& parts) {
    using P = DateParts;
    static constexpr std::array<Field, 3> fields{&P::hour, &P::minute, &P::second};
    const std::size_t first = endsInSeconds ? 3 - digits.size() / 2 : 0;
    for (std::size_t i = first; !digits.empty(); ++i, digits.remove_prefix(2))
        parts.*fields[i] = number(digits.substr(0, 2));
}

} // namespace

void readCompactDate(const CompactDate& date, DateParts& parts) {
    if (date.time.empty() && date.fraction)
        fieldsFromTheEnd(date.digits, parts);
    else
        fieldsFromTheStart(date.digits, parts);
    if (date.negative && parts.year)
        parts.year = -*parts.year;
    if (date.time.size() % 2 == 0)
        timeOfDay(date.time, date.fraction.has_value(), parts);
    if (date.fraction)
        parts.nanoseconds = nanoseconds(*date.fraction);
}

bool namesWholeYear(const CompactDate& date) {
    const std::size_t digits = date.digits.size();
    return digits == 14 || (digits % 2 == 0 && digits >= 8 && (!date.time.empty() || !date.fraction));
}

std::int32_t nanoseconds(std::string fraction) {
    fraction.resize(9, '0');
    return static_cast<std::int32_t>(number(fraction));
}

} // namespace lectern
