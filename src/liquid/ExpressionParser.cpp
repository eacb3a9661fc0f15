// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads expressions as Ruby's regular expressions do: any text is one.
// Source: Ruby Liquid 5.4, expression.rb, variable_lookup.rb (VariableParser), range_lookup.rb.
#include "liquid/Characters.h"
#include "liquid/Conversions.h"
#include "liquid/ExpressionNodes.h"
#include "liquid/LiteralWord.h"
#include "liquid/Range.h"

#include <algorithm>
#include <optional>

namespace lectern::liquid {

namespace {

constexpr int maximumDepth = 100; // ranges in ranges; deeper ones are nil

Expression parseNested(std::string_view markup, int depth);

bool isInteger(std::string_view markup) {
    const std::string_view digits = markup.starts_with('-') ? markup.substr(1) : markup;
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), isDigit);
}

// -?\d[\d.]+
bool isFloat(std::string_view markup) {
    const std::string_view digits = markup.starts_with('-') ? markup.substr(1) : markup;
    return digits.size() > 1 && isDigit(digits[0]) &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return isDigit(c) || c == '.'; });
}

Value integerLiteral(std::string_view markup) {
    if (const std::optional<std::int64_t> number = leadingInteger(markup))
        return Value(*number);
    return Value(leadingFloat(markup)); // NOTE: Ruby has integers of any size; here the nearest float
}

struct RangeMarkup {
    std::string_view first;
    std::string_view last;
};

// \A\(\s*(?>(\S+)\s*\.\.)\s*(\S+)\s*\)\z
std::optional<RangeMarkup> splitRange(std::string_view markup) {
    if (markup.size() < 6 || markup.front() != '(' || markup.back() != ')')
        return std::nullopt;
    const std::string_view inside = trimSpace(markup.substr(1, markup.size() - 2));
    std::size_t runEnd = 0;
    while (runEnd < inside.size() && !isSpace(inside[runEnd]))
        ++runEnd;
    std::size_t firstEnd = runEnd;
    std::size_t dots = skipSpace(inside, runEnd);
    if (inside.substr(dots, 2) != "..") { // no space before the dots: the last ones of the run
        firstEnd = dots = inside.substr(0, runEnd).rfind("..");
        if (dots == std::string_view::npos)
            return std::nullopt;
    }
    const std::string_view last = trimSpace(inside.substr(dots + 2));
    if (firstEnd == 0 || last.empty() || std::any_of(last.begin(), last.end(), isSpace))
        return std::nullopt;
    return RangeMarkup{inside.substr(0, firstEnd), last};
}

Expression rangeExpression(const RangeMarkup& markup, int depth) {
    Expression first = parseNested(markup.first, depth);
    Expression last = parseNested(markup.last, depth);
    if (first.isConstant() && last.isConstant()) {
        const std::optional<std::int64_t> from = toI(first.constant());
        const std::optional<std::int64_t> to = toI(last.constant());
        if (from && to)
            return Expression(Value(std::shared_ptr<const Drop>(std::make_shared<Range>(*from, *to))));
    }
    auto range = std::make_shared<Expression::Dynamic>();
    range->kind = Expression::Dynamic::Kind::Range;
    range->first = std::move(first);
    range->last = std::move(last);
    return Expression(std::shared_ptr<const Expression::Dynamic>(std::move(range)));
}

// The next match of \[[^\]]+\]|[\w\-]+\?? at or behind `position`, which moves behind it; empty at the end.
std::string_view nextSegment(std::string_view markup, std::size_t& position) {
    for (; position < markup.size(); ++position) {
        std::size_t end = position;
        if (markup[position] == '[') {
            end = markup.find(']', position + 1);
            end = end == std::string_view::npos || end == position + 1 ? position : end + 1;
        } else {
            while (end < markup.size() && isSegment(markup[end]))
                ++end;
            if (end > position && end < markup.size() && markup[end] == '?')
                ++end;
        }
        if (end > position) {
            const std::string_view segment = markup.substr(position, end - position);
            position = end;
            return segment;
        }
    }
    return {};
}

bool isBracketed(std::string_view segment) {
    return segment.starts_with('[');
}

std::string_view unbracketed(std::string_view segment) {
    return segment.substr(1, segment.size() - 2);
}

LookupStep lookupStep(std::string_view segment, int depth) {
    LookupStep step;
    if (isBracketed(segment)) {
        Expression key = parseNested(unbracketed(segment), depth);
        if (key.isConstant())
            step.setKey(key.constant());
        else
            step.dynamicKey = std::make_unique<const Expression>(std::move(key));
        return step;
    }
    step.setKey(Value(segment));
    if (segment == "size")
        step.command = LookupStep::Command::Size;
    else if (segment == "first")
        step.command = LookupStep::Command::First;
    else if (segment == "last")
        step.command = LookupStep::Command::Last;
    return step;
}

Expression lookupExpression(std::string_view markup, int depth) {
    auto lookup = std::make_shared<Expression::Dynamic>();
    std::size_t position = 0;
    const std::string_view name = nextSegment(markup, position);
    if (isBracketed(name))
        lookup->nameExpression = std::make_unique<const Expression>(parseNested(unbracketed(name), depth));
    else
        lookup->name = Name(name);
    const auto rest = markup.substr(position);
    lookup->steps.reserve(static_cast<std::size_t>(
        std::count_if(rest.begin(), rest.end(), [](char c) { return c == '.' || c == '['; })));
    for (std::string_view segment = nextSegment(markup, position); !segment.empty();
         segment = nextSegment(markup, position))
        lookup->steps.push_back(lookupStep(segment, depth));
    return Expression(std::shared_ptr<const Expression::Dynamic>(std::move(lookup)));
}

std::optional<Value> literal(std::string_view markup) {
    if (markup.empty() || markup == "nil" || markup == "null")
        return Value();
    if (markup == "true")
        return Value(true);
    if (markup == "false")
        return Value(false);
    if (markup == "blank" || markup == "empty")
        return literalWord();
    return std::nullopt;
}

Expression parseNested(std::string_view markup, int depth) {
    if (depth > maximumDepth)
        return Expression();
    markup = trimSpace(markup);
    if (!markup.empty() && (markup.front() == '"' || markup.front() == '\'') &&
        markup.front() == markup.back())
        return Expression(
            Value(markup.size() < 2 ? std::string_view() : markup.substr(1, markup.size() - 2)));
    if (isInteger(markup))
        return Expression(integerLiteral(markup));
    if (const std::optional<RangeMarkup> range = splitRange(markup))
        return rangeExpression(*range, depth + 1);
    if (isFloat(markup))
        return Expression(Value(leadingFloat(markup)));
    if (std::optional<Value> value = literal(markup))
        return Expression(std::move(*value));
    return lookupExpression(markup, depth + 1);
}

} // namespace

const Value& literalWord() {
    static const Value word("");
    return word;
}

Expression Expression::parse(std::string_view markup) {
    return parseNested(markup, 0);
}

} // namespace lectern::liquid
