// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as Liquid's arithmetic has them: Ruby's BigDecimal, made from the print of a float, so that 0.1 +
// 0.2 is 0.3.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::liquid {

// A decimal number of up to some 18 significant digits, or one of BigDecimal's special values. Immutable.
// NOTE: BigDecimal keeps all digits; here what lies beyond 18 is cut, which the print of a float never shows.
class Decimal {
public:
    // The decimal that a float's print shows.
    static Decimal fromFloat(double number);
    static Decimal fromInteger(std::int64_t number);
    // "-12.50"; the text must be -?\d+\.\d+.
    static Decimal fromText(std::string_view text);

    double toDouble() const;
    // Toward zero; empty beyond 64 bits or where it is no finite number.
    std::optional<std::int64_t> toInteger() const;

    bool isFinite() const { return m_special == Special::None; }
    bool isNaN() const { return m_special == Special::NaN; }
    bool isZero() const { return isFinite() && m_coefficient == 0; }
    bool isNegative() const;
    // "Infinity", "-Infinity", "NaN": what the error messages call it.
    std::string_view specialName() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    // A zero divisor gives an infinity, or NaN for 0 / 0.
    friend Decimal operator/(const Decimal& a, const Decimal& b);
    // The remainder with the divisor's sign. Precondition: b is not zero.
    friend Decimal modulo(const Decimal& a, const Decimal& b);
    // Below, equal to or above zero; empty with a NaN.
    friend std::optional<int> order(const Decimal& a, const Decimal& b);

    enum class Rounding { HalfUp, Up, Down }; // half away from zero; toward +infinity; toward -infinity
    // To so many places behind the point, before it where negative.
    Decimal rounded(Rounding rounding, int places) const;

private:
    __extension__ using Wide = __int128;
    enum class Special : std::uint8_t { None, NaN, PositiveInfinity, NegativeInfinity };

    Decimal(Wide coefficient, int exponent) : m_coefficient(coefficient), m_exponent(exponent) {}
    explicit Decimal(Special special) : m_special(special) {}

    static Decimal fromDouble(double number);
    // The value of the coefficients when both have the smaller exponent; false where one gets too long.
    static bool align(const Decimal& a, const Decimal& b, Wide& left, Wide& right, int& exponent);
    static Decimal shortened(Wide coefficient, int exponent);

    Wide m_coefficient = 0; // times ten to the power of m_exponent
    int m_exponent = 0;
    Special m_special = Special::None;
};

} // namespace lectern::liquid
