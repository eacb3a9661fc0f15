// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in print, as Ruby prints them.
#include "base/Text.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace lectern::text {

namespace {

// Ruby writes decimal points from 0.0001 up to below 10^15, or 10^16 where digits stand behind the point;
// beyond that an exponent. Source: Ruby 3.1, numeric.c, flo_to_s.
constexpr int smallestPlainExponent = -4;
constexpr int largestPlainExponent = 15;

bool isPlain(std::size_t digits, int exponent) {
    const bool hasFraction = digits > static_cast<std::size_t>(largestPlainExponent) + 1;
    return exponent >= smallestPlainExponent && exponent <= largestPlainExponent - (hasFraction ? 0 : 1);
}

std::string plainNotation(std::string digits, int exponent) {
    if (exponent < 0)
        return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return digits + std::string(whole - digits.size(), '0') + ".0";
    return digits.insert(whole, 1, '.');
}

std::string scientificNotation(std::string digits, int exponent) {
    if (digits.size() == 1)
        digits += '0';
    digits.insert(1, 1, '.');
    const std::string power = std::to_string(std::abs(exponent));
    return digits + (exponent < 0 ? "e-" : "e+") + (power.size() < 2 ? "0" : "") + power;
}

} // namespace

std::string fromFloat(double number) {
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number < 0 ? "-Infinity" : "Infinity";
    // The shortest digits that read back as the same number: "d.ddde[+-]XX".
    char buffer[40];
    const char* const end =
        std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    std::string_view written(buffer, static_cast<std::size_t>(end - buffer));
    const std::string sign = written.front() == '-' ? "-" : "";
    written.remove_prefix(sign.size());
    if (number == 0)
        return sign + "0.0";

    const std::size_t mark = written.find('e');
    std::string digits(written.substr(0, mark));
    std::erase(digits, '.');
    std::string_view power = written.substr(mark + 1);
    if (power.front() == '+')
        power.remove_prefix(1);
    int exponent = 0;
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    return sign + (isPlain(digits.size(), exponent) ? plainNotation(std::move(digits), exponent)
                                                    : scientificNotation(std::move(digits), exponent));
}

double toFloat(std::string_view number) {
    if (number.starts_with('+'))
        number.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc::result_out_of_range)
        return value;
    const bool tiny =
        number.find("e-") != std::string_view::npos || number.find("E-") != std::string_view::npos;
    const double magnitude = tiny ? 0 : std::numeric_limits<double>::infinity();
    return number.starts_with('-') ? -magnitude : magnitude;
}

} // namespace lectern::text
