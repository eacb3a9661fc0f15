// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Decimal arithmetic.
#include "liquid/Decimal.h"

#include "base/Text.h"
#include "liquid/Characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace lectern::liquid {

namespace {

__extension__ using Wide = __int128;

constexpr int maximumDigits = 18;     // of a coefficient at rest: the product of two fits in 128 bits
constexpr int maximumWideDigits = 37; // of one at work

Wide powerOfTen(int exponent) {
    Wide power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

int digitCount(Wide number) {
    int count = 0;
    for (; number != 0; number /= 10)
        ++count;
    return count;
}

std::string toDigits(Wide number) {
    std::string digits;
    const bool negative = number < 0;
    do {
        const int digit = static_cast<int>(number % 10);
        digits += static_cast<char>('0' + (digit < 0 ? -digit : digit));
        number /= 10;
    } while (number != 0);
    if (negative)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace

Decimal Decimal::fromFloat(double number) {
    if (std::isnan(number))
        return Decimal(Special::NaN);
    if (std::isinf(number))
        return Decimal(number < 0 ? Special::NegativeInfinity : Special::PositiveInfinity);
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::abs(number) < exact && number == std::trunc(number))
        return {static_cast<Wide>(static_cast<std::int64_t>(number)), 0};
    std::array<char, 32> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific)
            .ptr;
    Wide coefficient = 0;
    int exponent = 0;
    bool behindPoint = false;
    const char* p = buffer.data() + (buffer[0] == '-' ? 1 : 0);
    for (; p != end && *p != 'e'; ++p) {
        if (*p == '.') {
            behindPoint = true;
            continue;
        }
        coefficient = coefficient * 10 + (*p - '0');
        exponent -= behindPoint ? 1 : 0;
    }
    int power = 0;
    std::from_chars(p + (p[1] == '+' ? 2 : 1), end, power);
    return {number < 0 ? -coefficient : coefficient, exponent + power};
}

Decimal Decimal::fromInteger(std::int64_t number) {
    return {number, 0};
}

Decimal Decimal::fromText(std::string_view text) {
    Wide coefficient = 0;
    int exponent = 0;
    int digits = 0;
    bool behindPoint = false;
    for (const char c : text) {
        if (c == '.')
            behindPoint = true;
        if (!isDigit(c))
            continue;
        const bool keep = digits < maximumDigits;
        if (keep)
            coefficient = coefficient * 10 + (c - '0');
        digits += keep && coefficient != 0 ? 1 : 0;
        exponent += (keep ? 0 : 1) - (behindPoint ? 1 : 0);
    }
    return {text.starts_with('-') ? -coefficient : coefficient, exponent};
}

Decimal Decimal::fromDouble(double number) {
    return fromFloat(number);
}

double Decimal::toDouble() const {
    switch (m_special) {
    case Special::NaN:
        return std::numeric_limits<double>::quiet_NaN();
    case Special::PositiveInfinity:
        return std::numeric_limits<double>::infinity();
    case Special::NegativeInfinity:
        return -std::numeric_limits<double>::infinity();
    case Special::None:
        break;
    }
    // Both parts are exact doubles, so that one division or multiplication rounds correctly.
    constexpr std::array<double, 23> powers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                               1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                               1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    constexpr Wide exact = Wide{1} << 53;
    const bool isExact =
        m_coefficient <= exact && -m_coefficient <= exact && m_exponent >= -22 && m_exponent <= 22;
    if (isExact) {
        const auto coefficient = static_cast<double>(static_cast<std::int64_t>(m_coefficient));
        const double power = powers[static_cast<std::size_t>(std::abs(m_exponent))];
        return m_exponent < 0 ? coefficient / power : coefficient * power;
    }
    return text::toFloat(toDigits(m_coefficient) + "e" + std::to_string(m_exponent));
}

std::optional<std::int64_t> Decimal::toInteger() const {
    if (!isFinite())
        return std::nullopt;
    Wide number = m_coefficient;
    for (int i = m_exponent; i < 0 && number != 0; ++i)
        number /= 10;
    for (int i = 0; i < m_exponent && number != 0; ++i) {
        number *= 10;
        if (i > maximumDigits)
            return std::nullopt;
    }
    constexpr Wide limit = std::numeric_limits<std::int64_t>::max();
    if (number > limit || number < -limit - 1)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

bool Decimal::isNegative() const {
    return m_special == Special::NegativeInfinity || (isFinite() && m_coefficient < 0);
}

std::string_view Decimal::specialName() const {
    return m_special == Special::NaN                ? "NaN"
           : m_special == Special::PositiveInfinity ? "Infinity"
                                                    : "-Infinity";
}

bool Decimal::align(const Decimal& a, const Decimal& b, Wide& left, Wide& right, int& exponent) {
    exponent = std::min(a.m_exponent, b.m_exponent);
    const int leftShift = a.m_exponent - exponent;
    const int rightShift = b.m_exponent - exponent;
    const bool fits =
        (a.m_coefficient == 0 || leftShift + digitCount(a.m_coefficient) <= maximumWideDigits) &&
        (b.m_coefficient == 0 || rightShift + digitCount(b.m_coefficient) <= maximumWideDigits);
    if (!fits)
        return false;
    left = a.m_coefficient == 0 ? 0 : a.m_coefficient * powerOfTen(leftShift);
    right = b.m_coefficient == 0 ? 0 : b.m_coefficient * powerOfTen(rightShift);
    return true;
}

// Cut to the digits that a coefficient may have at rest.
Decimal Decimal::shortened(Wide coefficient, int exponent) {
    for (int digits = digitCount(coefficient); digits > maximumDigits + 1; --digits) {
        coefficient /= 10;
        ++exponent;
    }
    return {coefficient, exponent};
}

Decimal Decimal::operator-() const {
    if (m_special == Special::PositiveInfinity)
        return Decimal(Special::NegativeInfinity);
    if (m_special == Special::NegativeInfinity)
        return Decimal(Special::PositiveInfinity);
    Decimal negated = *this;
    negated.m_coefficient = -m_coefficient;
    return negated;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    if (!a.isFinite() || !b.isFinite())
        return Decimal::fromDouble(a.toDouble() + b.toDouble());
    Wide left = 0;
    Wide right = 0;
    int exponent = 0;
    if (!Decimal::align(a, b, left, right, exponent)) // one is lost in the other
        return a.m_exponent > b.m_exponent ? a : b;
    return Decimal::shortened(left + right, exponent);
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    if (!a.isFinite() || !b.isFinite())
        return Decimal::fromDouble(a.toDouble() * b.toDouble());
    return Decimal::shortened(a.m_coefficient * b.m_coefficient, a.m_exponent + b.m_exponent);
}

Decimal operator/(const Decimal& a, const Decimal& b) {
    if (!a.isFinite() || !b.isFinite() || b.isZero())
        return Decimal::fromDouble(a.toDouble() / b.toDouble());
    const int shift = maximumWideDigits - digitCount(a.m_coefficient);
    const Wide quotient = a.m_coefficient * powerOfTen(shift) / b.m_coefficient;
    return Decimal::shortened(quotient, a.m_exponent - b.m_exponent - shift);
}

Decimal modulo(const Decimal& a, const Decimal& b) {
    Wide left = 0;
    Wide right = 0;
    int exponent = 0;
    if (!a.isFinite() || !b.isFinite() || !Decimal::align(a, b, left, right, exponent)) {
        const double remainder = std::fmod(a.toDouble(), b.toDouble());
        const bool wrongSign = remainder != 0 && (remainder < 0) != b.isNegative();
        return Decimal::fromDouble(wrongSign ? remainder + b.toDouble() : remainder);
    }
    Wide remainder = left % right;
    if (remainder != 0 && (remainder < 0) != (right < 0))
        remainder += right;
    return Decimal::shortened(remainder, exponent);
}

std::optional<int> order(const Decimal& a, const Decimal& b) {
    Wide left = 0;
    Wide right = 0;
    int exponent = 0;
    if (a.isFinite() && b.isFinite() && Decimal::align(a, b, left, right, exponent))
        return left < right ? -1 : left > right ? 1 : 0;
    const double first = a.toDouble();
    const double second = b.toDouble();
    if (std::isnan(first) || std::isnan(second))
        return std::nullopt;
    return first < second ? -1 : first > second ? 1 : 0;
}

Decimal Decimal::rounded(Rounding rounding, int places) const {
    const int cut = -places - m_exponent; // digits to lose
    if (!isFinite() || cut <= 0)
        return *this;
    const Wide unit = cut > maximumWideDigits ? 0 : powerOfTen(cut); // 0: all digits are lost
    Wide kept = unit == 0 ? 0 : m_coefficient / unit;
    const Wide rest = m_coefficient - kept * unit;
    if (rounding == Rounding::Up && rest > 0)
        ++kept;
    else if (rounding == Rounding::Down && rest < 0)
        --kept;
    else if (rounding == Rounding::HalfUp && unit != 0 && (rest < 0 ? -rest : rest) >= unit - unit / 2)
        kept += rest < 0 ? -1 : 1;
    return {kept, -places};
}

} // namespace lectern::liquid
