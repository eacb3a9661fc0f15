// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers out of texts, as Ruby's to_i, to_f and Integer() read them.
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Conversions.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace lectern::liquid {

namespace {

// Moves over digits with single underscores between them, collecting the digits.
void takeDigits(std::string_view text, std::size_t& position, std::string& digits) {
    while (position < text.size()) {
        if (isDigit(text[position])) {
            digits += text[position++];
        } else if (text[position] == '_' && !digits.empty() && isDigit(text[position - 1]) &&
                   position + 1 < text.size() && isDigit(text[position + 1])) {
            ++position;
        } else {
            return;
        }
    }
}

std::string_view skipSpace(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size() && isSpace(text[start]))
        ++start;
    return text.substr(start);
}

std::optional<std::int64_t> parse(std::string_view digits, int base, bool negative) {
    const std::string signedDigits = (negative ? "-" : "") + std::string(digits);
    std::int64_t number = 0;
    const auto [end, error] =
        std::from_chars(signedDigits.data(), signedDigits.data() + signedDigits.size(), number, base);
    if (error != std::errc() || end != signedDigits.data() + signedDigits.size())
        return std::nullopt;
    return number;
}

// Cuts the prefix off that names the base: "0x", "0b", "0o", "0d" or a bare "0".
int takeBase(std::string_view& text) {
    if (text.size() < 2 || text[0] != '0')
        return 10;
    const char letter = static_cast<char>(text[1] | 0x20);
    const int base = letter == 'x' ? 16 : letter == 'b' ? 2 : letter == 'o' ? 8 : letter == 'd' ? 10 : 0;
    text.remove_prefix(base == 0 ? 1 : 2);
    if (base == 0 && !text.empty() && text[0] == '_')
        text.remove_prefix(1);
    return base == 0 ? 8 : base;
}

// The largest or smallest number, for digits that stand for more than 64 bits. Beyond an unsigned 64-bit
// number Ruby reads the digits up to a NUL and forgives what follows it.
std::optional<std::int64_t> saturated(std::string_view digits, int base, bool negative) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    const bool whole = end == digits.data() + digits.size() || (error != std::errc() && *end == '\0');
    if (!whole)
        return std::nullopt;
    return negative ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

// Ruby's Kernel#Integer for a text.
std::optional<std::int64_t> strictInteger(std::string_view text) {
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    text = skipSpace(text);
    const bool negative = !text.empty() && text[0] == '-';
    if (negative || (!text.empty() && text[0] == '+'))
        text.remove_prefix(1);
    const int base = takeBase(text);
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool joins = text[i] == '_' && i > 0 && text[i - 1] != '_' && i + 1 < text.size();
        if (!joins)
            digits += text[i];
    }
    if (digits.empty() || digits[0] == '-' || digits[0] == '+')
        return std::nullopt;
    if (const std::optional<std::int64_t> number = parse(digits, base, negative))
        return number;
    return saturated(digits, base, negative);
}

} // namespace

std::optional<std::int64_t> leadingInteger(std::string_view text) {
    text = skipSpace(text);
    const bool negative = !text.empty() && text[0] == '-';
    std::size_t position = negative || (!text.empty() && text[0] == '+') ? 1 : 0;
    std::string digits;
    takeDigits(text, position, digits);
    return digits.empty() ? 0 : parse(digits, 10, negative);
}

double leadingFloat(std::string_view text) {
    text = skipSpace(text);
    std::string number;
    std::size_t position = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        if (text[0] == '-')
            number = "-";
        position = 1;
    }
    std::string whole;
    takeDigits(text, position, whole);
    number += whole.empty() ? "0" : whole;
    if (position + 1 < text.size() && text[position] == '.' && isDigit(text[position + 1])) {
        std::string fraction;
        takeDigits(text, ++position, fraction);
        number += "." + fraction;
    } else if (whole.empty()) {
        return 0.0;
    }
    if (position < text.size() && (text[position] | 0x20) == 'e') {
        std::size_t start = position + 1;
        const bool hasSign = start < text.size() && (text[start] == '-' || text[start] == '+');
        const std::string sign = hasSign && text[start] == '-' ? "-" : "";
        start += hasSign ? 1 : 0;
        std::string exponent;
        takeDigits(text, start, exponent);
        if (!exponent.empty())
            number += "e" + sign + exponent;
    }
    return text::toFloat(number);
}

std::optional<std::int64_t> toInteger(const Value& value) {
    if (value.isInteger())
        return value.integer();
    std::string scratch;
    return strictInteger(textOf(value, scratch));
}

std::optional<std::int64_t> toI(const Value& value) {
    switch (value.type()) {
    case Value::Type::Nil:
        return 0;
    case Value::Type::Integer:
        return value.integer();
    case Value::Type::Float:
        if (std::abs(value.floating()) < 9.2e18)
            return static_cast<std::int64_t>(value.floating());
        return std::nullopt;
    case Value::Type::String:
        return leadingInteger(value.string());
    default:
        return std::nullopt;
    }
}

} // namespace lectern::liquid
