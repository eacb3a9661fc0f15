// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML's timestamps, with Psych's quirks.
#include "formats/YamlScalar.h"

#include <charconv>

namespace lectern::formats {

namespace {

// Reads the text from left to right.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }

    bool take(char wanted) {
        if (!m_text.starts_with(wanted))
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool takeOneOf(std::string_view wanted, char& taken) {
        if (m_text.empty() || wanted.find(m_text.front()) == std::string_view::npos)
            return false;
        taken = m_text.front();
        m_text.remove_prefix(1);
        return true;
    }

    bool takeSpaces() {
        const std::size_t before = m_text.size();
        m_text.remove_prefix(std::min(m_text.find_first_not_of(" \t\n\r\f\v"), m_text.size()));
        return m_text.size() < before;
    }

    std::string_view digits(std::size_t most) {
        std::size_t count = 0;
        while (count < most && count < m_text.size() && m_text[count] >= '0' && m_text[count] <= '9')
            ++count;
        const std::string_view taken = m_text.substr(0, count);
        m_text.remove_prefix(count);
        return taken;
    }

    // A number of at least and at most so many digits.
    bool number(std::size_t least, std::size_t most, int& value) {
        const std::string_view taken = digits(most);
        std::from_chars(taken.data(), taken.data() + taken.size(), value);
        return taken.size() >= least;
    }

private:
    std::string_view m_text;
};

struct Timestamp {
    CivilTime wall;
    std::int32_t nanoseconds = 0;
    bool zulu = false;
    std::optional<int> offset;
};

bool readDate(Reader& reader, CivilTime& wall) {
    const bool negative = reader.take('-');
    int year = 0;
    if (!reader.number(4, 4, year) || !reader.take('-') || !reader.number(1, 2, wall.month) ||
        !reader.take('-') || !reader.number(1, 2, wall.day))
        return false;
    wall.year = negative ? -year : year;
    return true;
}

bool readClock(Reader& reader, Timestamp& stamp) {
    CivilTime& wall = stamp.wall;
    if (!reader.number(1, 2, wall.hour) || !reader.take(':') || !reader.number(2, 2, wall.minute) ||
        !reader.take(':') || !reader.number(2, 2, wall.second))
        return false;
    if (!reader.take('.'))
        return true;
    std::string fraction(reader.digits(std::string_view::npos));
    fraction.resize(9, '0');
    std::from_chars(fraction.data(), fraction.data() + fraction.size(), stamp.nanoseconds);
    return true;
}

bool readZone(Reader& reader, Timestamp& stamp) {
    if (reader.atEnd())
        return true;
    reader.takeSpaces();
    if (reader.take('Z')) {
        stamp.zulu = true;
        return true;
    }
    char sign = '+';
    int hours = 0;
    int minutes = 0;
    if (!reader.takeOneOf("+-", sign) || !reader.number(1, 2, hours))
        return false;
    reader.take(':');
    if (!reader.atEnd() && !reader.number(2, 2, minutes))
        return false;
    // Psych adds the minutes to zero hours whatever the sign: "-00:30" is half an hour east.
    stamp.offset = sign == '-' && hours > 0 ? -(hours * 3600 + minutes * 60) : hours * 3600 + minutes * 60;
    return true;
}

bool readTimestamp(std::string_view text, Timestamp& stamp) {
    Reader reader(text);
    char separator = ' ';
    if (!readDate(reader, stamp.wall))
        return false;
    if (!reader.takeOneOf("Tt", separator) && !reader.takeSpaces())
        return false;
    return readClock(reader, stamp) && readZone(reader, stamp) && reader.atEnd();
}

// Ruby's Time.utc refuses these; the 31st of a short month it lets run over.
bool exists(const Timestamp& stamp) {
    const CivilTime& wall = stamp.wall;
    const bool midnight = wall.hour < 24 || (wall.minute == 0 && wall.second == 0);
    return wall.month >= 1 && wall.month <= 12 && wall.day >= 1 && wall.day <= 31 && wall.hour <= 24 &&
           midnight && wall.minute < 60 && wall.second <= 60 && std::abs(stamp.offset.value_or(0)) < 86400;
}

} // namespace

bool parseTimestamp(std::string_view text, const TimeZone& zone, DateTime& time) {
    Timestamp stamp;
    if (!readTimestamp(text, stamp) || !exists(stamp))
        return false;
    time = makeTime(stamp.wall, stamp.offset.value_or(0), stamp.nanoseconds);
    time.utc = stamp.zulu;
    if (!stamp.zulu && !stamp.offset)
        time = zone.at(time.seconds, time.nanoseconds);
    return true;
}

} // namespace lectern::formats
