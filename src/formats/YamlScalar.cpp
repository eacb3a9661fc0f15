// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The order of the questions is Psych's: words first, then dates, then numbers.
#include "formats/YamlScalar.h"

#include "base/Text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace lectern::formats {

namespace {

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool isSign(char byte) {
    return byte == '+' || byte == '-';
}

bool isWordCharacter(char32_t codePoint) {
    constexpr std::string_view symbols = "_!@#$%^&*(){}<>|/\\~;= \t\n\r\f\v";
    if (codePoint < 0x80)
        return ((codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z') ||
               symbols.find(static_cast<char>(codePoint)) != std::string_view::npos;
    return text::isLetter(codePoint);
}

// Whether the text begins so that no number or date can: with a word character first, or second behind one
// that is no digit, point, colon or minus.
bool startsAsWord(std::string_view text) {
    std::size_t position = 0;
    const char32_t first = text::decode(text, position);
    if (isWordCharacter(first))
        return true;
    const bool numeric = (first >= '0' && first <= '9') || first == '.' || first == ':' || first == '-';
    return !numeric && position < text.size() && isWordCharacter(text::decode(text, position));
}

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase) {
    return text.size() == lowerCase.size() &&
           std::equal(text.begin(), text.end(), lowerCase.begin(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

Value wordValue(std::string_view text) {
    constexpr std::size_t longestKeyword = 5;
    if (text.size() > longestKeyword)
        return Value(text);
    if (text == "~" || equalsIgnoringCase(text, "null"))
        return {};
    for (const std::string_view yes : {"yes", "true", "on"}) {
        if (equalsIgnoringCase(text, yes))
            return true;
    }
    for (const std::string_view no : {"no", "false", "off"}) {
        if (equalsIgnoringCase(text, no))
            return false;
    }
    return Value(text);
}

bool isNumber(std::string_view text, std::size_t least, std::size_t most, int& value) {
    if (text.size() < least || text.size() > most || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return true;
}

// "2020-01-02" or "2020-1-2", if there is such a day.
bool parseDate(std::string_view text, DateTime& date) {
    const std::size_t second = text.find('-', 5);
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() < 8 || text[4] != '-' || second == std::string_view::npos ||
        !isNumber(text.substr(0, 4), 4, 4, year) || !isNumber(text.substr(5, second - 5), 1, 2, month) ||
        !isNumber(text.substr(second + 1), 1, 2, day))
        return false;
    date = makeDate(year, month, day);
    const CivilTime wall = civil(date);
    return wall.month == month && wall.day == day;
}

std::string without(std::string_view text, std::string_view unwanted) {
    std::string out;
    for (const char byte : text) {
        if (unwanted.find(byte) == std::string_view::npos)
            out += byte;
    }
    return out;
}

// An integer of the given base; beyond 64 bits its digits, as text.
Value integerValue(std::string_view digits, int base, bool negative) {
    std::uint64_t magnitude = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (error == std::errc() && magnitude <= largest + (negative ? 1 : 0))
        return static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
    return Value((negative ? "-" : "") + std::string(digits));
}

// "12:30:45" and "1:30" count seconds, the latter as hours and minutes; a point makes it a float.
std::optional<Value> sexagesimal(std::string_view text) {
    const std::size_t firstColon = text.find(':');
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const auto parts = text::split(whole, ':');
    if (firstColon == std::string_view::npos || parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::string_view head = parts.front();
    if (!head.empty() && isSign(head.front()))
        head.remove_prefix(1);
    if (head.empty() || !isDigit(head.front()) ||
        head.find_first_not_of("0123456789_") != std::string_view::npos)
        return std::nullopt;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        int value = 0;
        if (!isNumber(parts[i], 1, 2, value) || value > 59)
            return std::nullopt;
    }
    if (point != std::string_view::npos &&
        text.substr(point + 1).find_first_not_of("0123456789_") != std::string_view::npos)
        return std::nullopt;

    const double fraction =
        point == std::string_view::npos ? 0 : text::toFloat("0." + without(text.substr(point + 1), "_"));
    double seconds = 0;
    int factor = 3600;
    for (std::size_t i = 0; i < parts.size(); ++i, factor /= 60) {
        const double last = i + 1 == parts.size() ? fraction : 0;
        seconds += (text::toFloat(without(parts[i], "_")) + last) * factor;
    }
    if (point != std::string_view::npos)
        return Value(seconds);
    constexpr double exactIntegers = 9007199254740992.0;
    return std::abs(seconds) < exactIntegers ? Value(static_cast<std::int64_t>(seconds)) : Value(text);
}

// Digits with thousands separators before the point, an exponent only with its sign.
std::optional<Value> floatValue(std::string_view text) {
    std::string_view rest = text;
    if (isSign(rest.front()))
        rest.remove_prefix(1);
    const std::size_t point = rest.find('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    const std::string_view whole = rest.substr(0, point);
    if (!whole.empty() &&
        (!isDigit(whole.front()) || whole.find_first_not_of("0123456789_,") != std::string_view::npos))
        return std::nullopt;
    rest.remove_prefix(point + 1);
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    std::string_view exponent = rest.substr(digits);
    if (whole.empty() && digits == 0)
        return std::nullopt;
    if (!exponent.empty()) {
        if ((exponent.front() | 0x20) != 'e' || exponent.size() < 3 || !isSign(exponent[1]) ||
            exponent.find_first_not_of("0123456789", 2) != std::string_view::npos)
            return std::nullopt;
    }
    return Value(text::toFloat(without(text, "_,")));
}

// Whether every separator stands between two digits and there are no doubled ones.
bool isGroupedDecimal(std::string_view digits) {
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const bool separator = digits[i] == '_' || digits[i] == ',';
        if (!separator && !isDigit(digits[i]))
            return false;
        if (separator && (i + 1 == digits.size() || !isDigit(digits[i + 1])))
            return false;
    }
    return true;
}

std::optional<Value> prefixedInteger(std::string_view digits, bool negative) {
    const auto inBase = [&](std::size_t prefix, int base, std::string_view allowed) -> std::optional<Value> {
        const std::string_view body = digits.substr(prefix);
        const std::string plain = without(body, "_,");
        if (body.find_first_not_of(allowed) != std::string_view::npos || plain.empty())
            return std::nullopt;
        return integerValue(plain, base, negative);
    };
    if (digits.starts_with("0b"))
        return inBase(2, 2, "01_,");
    if (digits.starts_with("0x"))
        return inBase(2, 16, "0123456789abcdefABCDEF_,");
    return inBase(0, 8, "01234567_,");
}

std::optional<Value> integer(std::string_view text) {
    const bool negative = text.front() == '-';
    if (isSign(text.front()))
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()))
        return std::nullopt;
    if (text.front() == '0')
        return prefixedInteger(text, negative);
    if (!isGroupedDecimal(text))
        return std::nullopt;
    return integerValue(without(text, "_,"), 10, negative);
}

std::optional<Value> specialFloat(std::string_view text) {
    if (equalsIgnoringCase(text, ".inf") || equalsIgnoringCase(text, "+.inf"))
        return Value(std::numeric_limits<double>::infinity());
    if (equalsIgnoringCase(text, "-.inf"))
        return Value(-std::numeric_limits<double>::infinity());
    if (equalsIgnoringCase(text, ".nan"))
        return Value(std::numeric_limits<double>::quiet_NaN());
    return std::nullopt;
}

} // namespace

std::optional<Value> resolveScalar(std::string_view text, const TimeZone& zone) {
    if (text.empty())
        return Value();
    if (startsAsWord(text) || text.find('\n') != std::string_view::npos)
        return wordValue(text);
    DateTime time;
    if (parseTimestamp(text, zone, time) || parseDate(text, time))
        return Value(time);
    if (const auto value = specialFloat(text))
        return value;
    if (text.size() > 1 && text.front() == ':')
        return std::nullopt;
    for (const auto read : {sexagesimal, floatValue, integer}) {
        if (const auto value = read(text))
            return value;
    }
    return Value(text);
}

} // namespace lectern::formats
