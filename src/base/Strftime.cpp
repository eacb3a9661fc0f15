// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// strftime as Ruby has it. Source: Ruby 3.1, "strftime_formatting.rdoc".
#include "base/DateTime.h"
#include "base/StrftimeDirective.h"
#include "base/Text.h"

#include <array>
#include <cstdlib>

namespace lectern {

namespace {

constexpr std::array<std::string_view, 7> dayNames{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> monthNames{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

// Day numbers of weeks, as C's strftime counts them.
int weekOfYear(const CivilTime& wall, int firstWeekday) {
    return (wall.yearday - 1 + 7 - (wall.weekday + 7 - firstWeekday) % 7) / 7;
}

bool isLeap(std::int64_t year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

struct IsoWeek {
    std::int64_t year;
    int week;
};

// The week of ISO 8601: it belongs to the year that holds its Thursday.
IsoWeek isoWeek(const CivilTime& wall) {
    const int thursday = wall.yearday + 3 - (wall.weekday + 6) % 7;
    const int days = isLeap(wall.year) ? 366 : 365;
    if (thursday < 1)
        return {wall.year - 1, (thursday + (isLeap(wall.year - 1) ? 366 : 365) - 1) / 7 + 1};
    if (thursday > days)
        return {wall.year + 1, 1};
    return {wall.year, (thursday - 1) / 7 + 1};
}

std::int64_t floorModulo(std::int64_t number, std::int64_t by) {
    const std::int64_t rest = number % by;
    return rest < 0 ? rest + by : rest;
}

class Formatter {
public:
    explicit Formatter(const DateTime& time) : m_time(time), m_wall(civil(time)) {}

    void format(std::string_view format) {
        for (;;) {
            const std::size_t percent = format.find('%');
            m_out += format.substr(0, percent);
            if (percent == std::string_view::npos)
                return;
            format.remove_prefix(percent);
            StrftimeDirective directive;
            StrftimeDirectiveParser parser(format, directive);
            if (parser.parse() && write(directive)) {
                format.remove_prefix(directive.size);
                continue;
            }
            const std::size_t untouched = directive.size > 0 ? directive.size : parser.rejected();
            m_out += format.substr(0, untouched);
            format.remove_prefix(untouched);
        }
    }

    std::string take() { return std::move(m_out); }

private:
    bool write(const StrftimeDirective& directive) {
        if (directive.colons > StrftimeDirective::mostColons && m_time.kind == DateTime::Kind::Date)
            return false; // Date#strftime skips none
        return writeNumber(directive) || writeText(directive) || writeCombination(directive);
    }

    void number(const StrftimeDirective& directive, char padding, int width, std::int64_t value) {
        if (directive.unpadded)
            width = 1;
        else if (directive.width > 0)
            width = directive.width;
        const char fill = directive.padding != 0 ? directive.padding : padding;
        const std::string digits = std::to_string(value < 0 ? -value : value);
        const std::string sign = value < 0 ? "-" : "";
        const auto wide = static_cast<std::size_t>(width);
        const std::size_t used = digits.size() + sign.size();
        const std::string gap(wide > used ? wide - used : 0, fill);
        m_out += fill == '0' ? sign + gap : gap + sign;
        m_out += digits;
    }

    void year(const StrftimeDirective& directive, std::int64_t value) {
        number(directive, '0', value < 0 ? 5 : 4, value);
    }

    bool writeNumber(const StrftimeDirective& directive) {
        const int hour12 = (m_wall.hour + 11) % 12 + 1;
        switch (directive.letter) {
        case 'Y':
            return year(directive, m_wall.year), true;
        case 'G':
            return year(directive, isoWeek(m_wall).year), true;
        case 'C':
            return number(directive, '0', 2, (m_wall.year - floorModulo(m_wall.year, 100)) / 100), true;
        case 'y':
            return number(directive, '0', 2, floorModulo(m_wall.year, 100)), true;
        case 'g':
            return number(directive, '0', 2, floorModulo(isoWeek(m_wall).year, 100)), true;
        case 'm':
            return number(directive, '0', 2, m_wall.month), true;
        case 'd':
            return number(directive, '0', 2, m_wall.day), true;
        case 'e':
            return number(directive, ' ', 2, m_wall.day), true;
        case 'j':
            return number(directive, '0', 3, m_wall.yearday), true;
        case 'H':
            return number(directive, '0', 2, m_wall.hour), true;
        case 'k':
            return number(directive, ' ', 2, m_wall.hour), true;
        case 'I':
            return number(directive, '0', 2, hour12), true;
        case 'l':
            return number(directive, ' ', 2, hour12), true;
        case 'M':
            return number(directive, '0', 2, m_wall.minute), true;
        case 'S':
            return number(directive, '0', 2, m_wall.second), true;
        case 'u':
            return number(directive, '0', 1, m_wall.weekday == 0 ? 7 : m_wall.weekday), true;
        case 'w':
            return number(directive, '0', 1, m_wall.weekday), true;
        case 'U':
            return number(directive, '0', 2, weekOfYear(m_wall, 0)), true;
        case 'W':
            return number(directive, '0', 2, weekOfYear(m_wall, 1)), true;
        case 'V':
            return number(directive, '0', 2, isoWeek(m_wall).week), true;
        case 's':
            return number(directive, '0', 1, m_time.seconds), true;
        case 'Q':
            if (m_time.kind != DateTime::Kind::Date)
                return false; // Date#strftime alone knows milliseconds
            return number(directive, '0', 1, m_time.seconds * 1000), true;
        case 'N':
            return fraction(directive.width > 0 ? directive.width : 9), true;
        case 'L':
            return fraction(directive.width > 0 ? directive.width : 3), true;
        case 'z':
            return directive.colons <= StrftimeDirective::mostColons && (offset(directive), true);
        default:
            return false;
        }
    }

    void fraction(int digits) {
        std::string nanoseconds = std::to_string(m_time.nanoseconds);
        nanoseconds.insert(0, 9 - nanoseconds.size(), '0');
        nanoseconds.resize(static_cast<std::size_t>(digits), '0');
        m_out += nanoseconds;
    }

    // "+hhmm" with as many colons as asked for; three leave out what is zero. A width widens the hours.
    void offset(const StrftimeDirective& directive) {
        const int offset = std::abs(m_time.offsetSeconds);
        int parts = directive.colons == 2 ? 3 : 2;
        if (directive.colons == 3)
            parts = offset % 3600 == 0 ? 1 : offset % 60 == 0 ? 2 : 3;
        const int others = (parts - 1) * (directive.colons > 0 ? 3 : 2);
        const bool isDate = m_time.kind == DateTime::Kind::Date;
        const int hourWidth = std::max(directive.width - others - 1, directive.unpadded && isDate ? 1 : 2);

        std::string hours = std::to_string(offset / 3600);
        // RFC 3339's mark of a zone that is not known; "%-z" asks for it.
        const bool unknownZone = directive.unpadded && m_time.utc && !isDate;
        const char sign = m_time.offsetSeconds < 0 || unknownZone ? '-' : '+';
        const auto gap = static_cast<std::size_t>(std::max(hourWidth - static_cast<int>(hours.size()), 0));
        if (directive.padding == ' ')
            m_out += std::string(gap, ' ') + sign + hours;
        else
            m_out += sign + std::string(gap, '0') + hours;
        for (const int part : {offset / 60 % 60, offset % 60}) {
            if (--parts < 1)
                return;
            m_out += directive.colons > 0 ? ":" : "";
            m_out += (part < 10 ? "0" : "") + std::to_string(part);
        }
    }

    void text(const StrftimeDirective& directive, std::string_view value, bool swapsToLower = false) {
        const auto wide = static_cast<std::size_t>(directive.unpadded ? 0 : directive.width);
        if (wide > value.size() && !value.empty())
            m_out.append(wide - value.size(), directive.padding == 0 ? ' ' : directive.padding);
        if (directive.swapped && swapsToLower)
            m_out += text::downcase(value);
        else
            m_out += directive.upper || directive.swapped ? text::upcase(value) : std::string(value);
    }

    bool writeText(const StrftimeDirective& directive) {
        const std::string_view day = dayNames[static_cast<std::size_t>(m_wall.weekday)];
        const std::string_view month = monthNames[static_cast<std::size_t>(m_wall.month - 1)];
        switch (directive.letter) {
        case 'A':
            return text(directive, day), true;
        case 'a':
            return text(directive, day.substr(0, 3)), true;
        case 'B':
            return text(directive, month), true;
        case 'b':
        case 'h':
            return text(directive, month.substr(0, 3)), true;
        case 'p':
            return text(directive, m_wall.hour < 12 ? "AM" : "PM", true), true;
        case 'P':
            return text(directive, m_wall.hour < 12 ? "am" : "pm"), true;
        case 'Z':
            return text(directive, zoneName(), true), true;
        case 'n':
            return text(directive, "\n"), true;
        case 't':
            return text(directive, "\t"), true;
        case '%':
            return text(directive, "%"), true;
        default:
            return false;
        }
    }

    std::string_view zoneName() const {
        if (m_time.kind == DateTime::Kind::Date)
            return "+00:00";
        return m_time.utc ? "UTC" : std::string_view(m_time.zone);
    }

    bool writeCombination(const StrftimeDirective& directive) {
        const std::string_view expansion = combination(directive.letter);
        // Time#strftime does not know date(1)'s own format, Date#strftime does.
        if (expansion.empty() || (directive.letter == '+' && m_time.kind != DateTime::Kind::Date))
            return false;
        Formatter inner(m_time);
        inner.format(expansion);
        std::string value = inner.take();
        const bool unpadded = directive.unpadded && m_time.kind == DateTime::Kind::Date;
        const auto wide = static_cast<std::size_t>(unpadded ? 0 : directive.width);
        if (wide > value.size())
            value.insert(0, wide - value.size(), directive.padding == '0' ? '0' : ' ');
        m_out += directive.upper ? text::upcase(value) : value;
        return true;
    }

    static std::string_view combination(char letter) {
        switch (letter) {
        case 'c':
            return "%a %b %e %H:%M:%S %Y";
        case 'D':
        case 'x':
            return "%m/%d/%y";
        case 'F':
            return "%Y-%m-%d";
        case 'R':
            return "%H:%M";
        case 'r':
            return "%I:%M:%S %p";
        case 'T':
        case 'X':
            return "%H:%M:%S";
        case 'v':
            return "%e-%^b-%4Y";
        case '+':
            return "%a %b %e %H:%M:%S %Z %Y";
        default:
            return {};
        }
    }

    const DateTime& m_time;
    CivilTime m_wall;
    std::string m_out;
};

} // namespace

bool isCompleteFormat(std::string_view format) {
    for (std::size_t percent; (percent = format.find('%')) != std::string_view::npos;) {
        format.remove_prefix(percent);
        StrftimeDirective directive;
        StrftimeDirectiveParser parser(format, directive);
        if (!parser.parse() && parser.ranOut())
            return false;
        format.remove_prefix(directive.size > 0 ? directive.size : parser.rejected());
    }
    return true;
}

std::string strftime(const DateTime& time, std::string_view format) {
    Formatter formatter(time);
    formatter.format(format);
    return formatter.take();
}

} // namespace lectern
