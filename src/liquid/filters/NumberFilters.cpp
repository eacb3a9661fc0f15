// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// abs, plus, minus, times, divided_by, modulo, round, ceil, floor, at_least, at_most.
// Source: Ruby Liquid 5.4, standardfilters.rb and Utils.to_number: floats are reckoned as BigDecimal.
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Decimal.h"
#include "liquid/Environment.h"
#include "liquid/filters/StandardFilters.h"

#include <algorithm>
#include <limits>
#include <variant>

namespace lectern::liquid {

namespace {

using Number = std::variant<std::int64_t, Decimal>;

// -?\d+\.\d+
bool isDecimalText(std::string_view text) {
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    if (point == 0 || point == std::string_view::npos || point + 1 == text.size())
        return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(point), isDigit) &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(point) + 1, text.end(), isDigit);
}

Number toNumber(const Value& value) {
    if (value.isInteger())
        return value.integer();
    if (value.isFloat())
        return Decimal::fromFloat(value.floating());
    if (!value.isString())
        return 0;
    const std::string_view text = trimSpace(value.string());
    if (isDecimalText(text))
        return Decimal::fromText(text);
    if (const std::optional<std::int64_t> integer = leadingInteger(text))
        return *integer;
    return Decimal::fromFloat(leadingFloat(text)); // an integer of more than 64 bits
}

Decimal toDecimal(const Number& number) {
    const auto* integer = std::get_if<std::int64_t>(&number);
    return integer ? Decimal::fromInteger(*integer) : std::get<Decimal>(number);
}

Value toValue(const Number& number) {
    const auto* integer = std::get_if<std::int64_t>(&number);
    return integer ? Value(*integer) : Value(std::get<Decimal>(number).toDouble());
}

// NOTE: Ruby's integers have no end; here one that would leave 64 bits becomes the nearest float, and is
// reported.
Value beyondIntegers(double number, Context& context) {
    context.report("Integer beyond 64 bits: reckoned as a float");
    return number;
}

Value integerPart(const Decimal& number, Context& context) {
    if (!number.isFinite()) {
        const std::string name(number.specialName());
        return context.fail(ErrorKind::FloatDomain, "Computation results in '" + name + "'" +
                                                        (name == "NaN" ? " (Not a Number)" : ""));
    }
    if (const std::optional<std::int64_t> integer = number.toInteger())
        return *integer;
    return beyondIntegers(number.toDouble(), context);
}

Value plus(const Value& input, const FilterArguments& arguments, Context& context) {
    const Number left = toNumber(input);
    const Number right = toNumber(arguments[0]);
    std::int64_t sum = 0;
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    if (!a || !b)
        return (toDecimal(left) + toDecimal(right)).toDouble();
    if (__builtin_add_overflow(*a, *b, &sum))
        return beyondIntegers(static_cast<double>(*a) + static_cast<double>(*b), context);
    return sum;
}

Value minus(const Value& input, const FilterArguments& arguments, Context& context) {
    const Number left = toNumber(input);
    const Number right = toNumber(arguments[0]);
    std::int64_t difference = 0;
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    if (!a || !b)
        return (toDecimal(left) + -toDecimal(right)).toDouble();
    if (__builtin_sub_overflow(*a, *b, &difference))
        return beyondIntegers(static_cast<double>(*a) - static_cast<double>(*b), context);
    return difference;
}

Value times(const Value& input, const FilterArguments& arguments, Context& context) {
    const Number left = toNumber(input);
    const Number right = toNumber(arguments[0]);
    std::int64_t product = 0;
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    if (!a || !b) {
        const Decimal x = toDecimal(left);
        const Decimal y = toDecimal(right);
        const double result = (x * y).toDouble();
        return result == 0 && x.isNegative() != y.isNegative() ? -result : result; // BigDecimal has a -0
    }
    if (__builtin_mul_overflow(*a, *b, &product))
        return beyondIntegers(static_cast<double>(*a) * static_cast<double>(*b), context);
    return product;
}

// Ruby rounds toward minus infinity.
std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    const std::int64_t quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

Value dividedBy(const Value& input, const FilterArguments& arguments, Context& context) {
    const Number left = toNumber(input);
    const Number right = toNumber(arguments[0]);
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    if (!a || !b) {
        const double quotient = (toDecimal(left) / toDecimal(right)).toDouble();
        return quotient == 0 && toDecimal(right).isNegative() ? -quotient : quotient; // BigDecimal has a -0
    }
    if (*b == 0)
        return context.fail(ErrorKind::ZeroDivision, "divided by 0");
    if (*a == std::numeric_limits<std::int64_t>::min() && *b == -1)
        return beyondIntegers(-static_cast<double>(*a), context);
    return floorDivide(*a, *b);
}

Value remainder(const Value& input, const FilterArguments& arguments, Context& context) {
    const Number left = toNumber(input);
    const Number right = toNumber(arguments[0]);
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    if (toDecimal(left).isNaN())
        return toValue(left);
    if (toDecimal(right).isZero())
        return context.fail(ErrorKind::ZeroDivision, "divided by 0");
    if (!a || !b)
        return modulo(toDecimal(left), toDecimal(right)).toDouble();
    if (*b == -1)
        return 0;
    const std::int64_t rest = *a % *b;
    return rest != 0 && (rest < 0) != (*b < 0) ? rest + *b : rest;
}

Value absolute(const Value& input, const FilterArguments&, Context& context) {
    const Number number = toNumber(input);
    if (const auto* integer = std::get_if<std::int64_t>(&number)) {
        if (*integer == std::numeric_limits<std::int64_t>::min())
            return beyondIntegers(-static_cast<double>(*integer), context);
        return *integer < 0 ? -*integer : *integer;
    }
    const Decimal& decimal = std::get<Decimal>(number);
    return (decimal.isNegative() ? -decimal : decimal).toDouble();
}

Value round(const Value& input, const FilterArguments& arguments, Context& context) {
    const Number number = toNumber(input);
    const std::optional<std::int64_t> places = toDecimal(toNumber(arguments[0])).toInteger();
    constexpr std::int64_t most = 400; // a float has no more digits than that, on either side
    const int digits = static_cast<int>(std::clamp<std::int64_t>(places.value_or(0), -most, most));
    const Decimal rounded = toDecimal(number).rounded(Decimal::Rounding::HalfUp, digits);
    if (std::holds_alternative<std::int64_t>(number) || digits <= 0)
        return integerPart(rounded, context);
    return rounded.toDouble();
}

Value ceiling(const Value& input, const FilterArguments&, Context& context) {
    return integerPart(toDecimal(toNumber(input)).rounded(Decimal::Rounding::Up, 0), context);
}

Value floor(const Value& input, const FilterArguments&, Context& context) {
    return integerPart(toDecimal(toNumber(input)).rounded(Decimal::Rounding::Down, 0), context);
}

Value atLeast(const Value& input, const FilterArguments& arguments, Context&) {
    const Number number = toNumber(input);
    const Number bound = toNumber(arguments[0]);
    return toValue(order(toDecimal(bound), toDecimal(number)).value_or(0) > 0 ? bound : number);
}

Value atMost(const Value& input, const FilterArguments& arguments, Context&) {
    const Number number = toNumber(input);
    const Number bound = toNumber(arguments[0]);
    return toValue(order(toDecimal(bound), toDecimal(number)).value_or(0) < 0 ? bound : number);
}

} // namespace

void addNumberFilters(Environment& environment) {
    environment.addFilter("abs", 0, 0, absolute);
    environment.addFilter("plus", 1, 1, plus);
    environment.addFilter("minus", 1, 1, minus);
    environment.addFilter("times", 1, 1, times);
    environment.addFilter("divided_by", 1, 1, dividedBy);
    environment.addFilter("modulo", 1, 1, remainder);
    environment.addFilter("round", 0, 1, round);
    environment.addFilter("ceil", 0, 0, ceiling);
    environment.addFilter("floor", 0, 0, floor);
    environment.addFilter("at_least", 1, 1, atLeast);
    environment.addFilter("at_most", 1, 1, atMost);
}

} // namespace lectern::liquid
