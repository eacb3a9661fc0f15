// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparisons with Ruby's outcomes.
#include "liquid/Condition.h"

#include "base/Drop.h"
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Parser.h"
#include "liquid/Range.h"

#include <algorithm>

namespace lectern::liquid {

namespace {

// Whether Ruby's class has <, > and the others.
bool hasOrder(const Value& value) {
    return value.isNumber() || value.isString() || value.isDateTime();
}

bool isNaN(const Value& value) {
    return value.isFloat() && value.floating() != value.floating();
}

// Ruby names small things in this message by what they are and others by their class.
std::string describe(const Value& value) {
    const bool byValue = value.isNil() || value.isBool() || value.isNumber();
    return byValue ? inspect(value) : std::string(className(value));
}

bool compareOrder(const Value& left, Operator op, const Value& right, Context& context) {
    if (!hasOrder(left) || !hasOrder(right))
        return false;
    if (left.isNumber() && right.isNumber() && (isNaN(left) || isNaN(right)))
        return false;
    const std::optional<int> found = order(left, right);
    if (!found) {
        context.fail("comparison of " + std::string(className(left)) + " with " + describe(right) +
                     " failed");
        return false;
    }
    switch (op) {
    case Operator::Less:
        return *found < 0;
    case Operator::Greater:
        return *found > 0;
    case Operator::LessOrEqual:
        return *found <= 0;
    default:
        return *found >= 0;
    }
}

// Ruby's include? of texts, arrays, objects (their keys) and ranges.
bool contains(const Value& left, const Value& right) {
    if (left.isFalsy() || right.isFalsy())
        return false;
    if (left.isString())
        return left.string().find(toString(right)) != std::string::npos;
    if (left.isArray())
        return std::find(left.array().begin(), left.array().end(), right) != left.array().end();
    if (left.isObject())
        return left.object().find(right) != nullptr;
    if (const Range* range = Range::from(left))
        return range->contains(right);
    if (left.isDrop() && right.isString()) {
        const std::vector<std::string> keys = left.drop().keys();
        return std::find(keys.begin(), keys.end(), right.string()) != keys.end();
    }
    return false;
}

// `x == empty`: Ruby asks x whether it is empty?. Nothing has blank?, which comes from Rails.
bool answers(const Value& value, Operand::Word word) {
    return word == Operand::Word::Empty && isEmpty(value).value_or(false);
}

bool equal(const Operand& left, const Value& leftValue, const Operand& right, const Value& rightValue) {
    if (!left.asks || !right.asks)
        return left.word == right.word;
    if (left.word != Operand::Word::None)
        return right.word == Operand::Word::None && answers(rightValue, left.word);
    if (right.word != Operand::Word::None)
        return answers(leftValue, right.word);
    return leftValue == rightValue;
}

} // namespace

Operand Operand::parse(std::string_view markup, LiteralWords words) {
    const bool asks = words == LiteralWords::Ask;
    if (markup == "empty")
        return {Expression(Value("")), Word::Empty, asks};
    if (markup == "blank")
        return {Expression(Value("")), Word::Blank, asks};
    return {Expression::parse(markup)};
}

bool compare(const Operand& left, Operator op, const Operand& right, std::string_view spelling,
             Context& context) {
    Value leftScratch;
    Value rightScratch;
    const Value& leftValue = left.expression.evaluate(context, leftScratch);
    if (op == Operator::None)
        return !leftValue.isFalsy();
    const Value& rightValue = right.expression.evaluate(context, rightScratch);
    if (context.failed())
        return false;
    switch (op) {
    case Operator::Equal:
        return equal(left, leftValue, right, rightValue);
    case Operator::NotEqual:
        return !equal(left, leftValue, right, rightValue);
    case Operator::Contains:
        // A text contains the words' text, which is ""; nothing else holds the words themselves.
        return left.word == Operand::Word::None &&
               (right.word == Operand::Word::None || leftValue.isString()) && contains(leftValue, rightValue);
    case Operator::Unknown:
        context.fail("Unknown operator " + std::string(spelling));
        return false;
    default:
        if (left.word != Operand::Word::None || right.word != Operand::Word::None)
            return false;
        return compareOrder(leftValue, op, rightValue, context);
    }
}

bool equals(const Value& value, const Operand& operand, Context& context) {
    if (operand.word != Operand::Word::None)
        return answers(value, operand.word);
    Value scratch;
    const Value& other = operand.expression.evaluate(context, scratch);
    return !context.failed() && value == other;
}

bool Condition::evaluate(Context& context) const {
    bool result = false;
    for (const Comparison& comparison : m_comparisons) {
        result = compare(comparison.left, comparison.op, comparison.right, comparison.spelling, context);
        if (context.failed())
            return false;
        const bool settled = comparison.joint == Joint::None || (comparison.joint == Joint::Or) == result;
        if (settled)
            break;
    }
    return result;
}

} // namespace lectern::liquid
