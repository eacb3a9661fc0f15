// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "formats/TomlScalar.h"

#include "base/Text.h"
#include "formats/YamlScalar.h"

#include <charconv>
#include <limits>
#include <string>

namespace lectern::formats {

namespace {

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

// Removes the underscores; `false` where one does not stand between two digits of the allowed ones.
bool plainDigits(std::string_view written, std::string_view allowed, std::string& digits) {
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '_') {
            if (allowed.find(written[i]) == std::string_view::npos)
                return false;
            digits += written[i];
        } else if (i == 0 || i + 1 == written.size() || written[i - 1] == '_') {
            return false;
        }
    }
    return !written.empty();
}

std::optional<Value> integer(std::string_view word) {
    constexpr std::string_view hexadecimal = "0123456789abcdefABCDEF";
    const bool negative = word.starts_with('-');
    const bool isSigned = negative || word.starts_with('+');
    std::string_view body = isSigned ? word.substr(1) : word;
    int base = 10;
    if (!isSigned && body.size() > 2 && body[0] == '0') {
        base = body[1] == 'x' ? 16 : body[1] == 'o' ? 8 : body[1] == 'b' ? 2 : 10;
        body.remove_prefix(base == 10 ? 0 : 2);
    }
    std::string digits = negative ? "-" : "";
    const std::string_view allowed =
        hexadecimal.substr(0, base == 16 ? hexadecimal.size() : std::size_t(base));
    if (!plainDigits(body, allowed, digits))
        return std::nullopt;
    if (base == 10 && body.size() > 1 && body[0] == '0')
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional<Value>(value)
                                                                        : std::nullopt;
}

std::optional<Value> specialFloat(std::string_view word) {
    const bool negative = word.starts_with('-');
    const std::string_view name = negative || word.starts_with('+') ? word.substr(1) : word;
    if (name == "nan")
        return Value(std::numeric_limits<double>::quiet_NaN());
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return name == "inf" ? std::optional<Value>(negative ? -infinity : infinity) : std::nullopt;
}

std::optional<Value> floatNumber(std::string_view word) {
    constexpr std::string_view decimal = "0123456789";
    const bool negative = word.starts_with('-');
    std::string_view rest = negative || word.starts_with('+') ? word.substr(1) : word;
    std::string digits = negative ? "-" : "";
    const std::size_t whole = std::min(rest.find_first_of(".eE"), rest.size());
    if (!plainDigits(rest.substr(0, whole), decimal, digits) || (whole > 1 && rest[0] == '0') ||
        whole == rest.size())
        return std::nullopt;
    rest.remove_prefix(whole);
    if (rest.front() == '.') {
        digits += '.';
        const std::size_t fraction = std::min(rest.find_first_of("eE"), rest.size());
        if (!plainDigits(rest.substr(1, fraction - 1), decimal, digits))
            return std::nullopt;
        rest.remove_prefix(fraction);
    }
    if (rest.empty())
        return Value(text::toFloat(digits));
    std::string exponent;
    const bool negativeExponent = rest.substr(1).starts_with('-');
    rest.remove_prefix(negativeExponent || rest.substr(1).starts_with('+') ? 2 : 1);
    if (!plainDigits(rest, decimal, exponent))
        return std::nullopt;
    return Value(text::toFloat(digits + (negativeExponent ? "e-" : "e+") + exponent));
}

bool looksLikeClock(std::string_view word) {
    return word.size() >= 8 && isDigit(word[0]) && isDigit(word[1]) && word[2] == ':' && word[5] == ':' &&
           word.find_first_not_of("0123456789:.") == std::string_view::npos;
}

// YAML writes its timestamps nearly alike.
std::optional<Value> dateTime(std::string_view word, const TimeZone& zone) {
    if (word.size() < 10 || word[4] != '-' || word[7] != '-')
        return std::nullopt;
    const std::string upper = text::upcase(word);
    const std::string_view clock = std::string_view(upper).substr(10);
    if (clock.empty()) {
        const std::optional<Value> date = resolveScalar(upper, zone);
        return date && date->isDateTime() ? date : std::nullopt;
    }
    DateTime time;
    if (!parseTimestamp(upper, TimeZone(), time))
        return std::nullopt;
    const bool hasOffset = clock.find_first_of("Z+-") != std::string_view::npos;
    return Value(hasOffset ? time : zone.local(civil(time), time.nanoseconds));
}

} // namespace

std::optional<Value> tomlScalar(std::string_view word, const TimeZone& zone) {
    if (word == "true" || word == "false")
        return Value(word == "true");
    if (looksLikeClock(word))
        return Value(word);
    if (const auto value = dateTime(word, zone))
        return value;
    if (const auto value = specialFloat(word))
        return value;
    const std::optional<Value> value = integer(word);
    return value ? value : floatNumber(word);
}

} // namespace lectern::formats
