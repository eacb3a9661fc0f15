// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparisons joined by `and` and `or`, as `if` and Jekyll's where_exp have them.
#pragma once

#include "liquid/Expression.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::liquid {

enum class Operator : std::uint8_t {
    None,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    Contains,
    Unknown
};

// What `empty` and `blank` mean.
enum class LiteralWords : std::uint8_t {
    Ask,     // in `if` and `when`: whether the other side is empty or blank
    AsThing, // in Jekyll's filters: a thing that nothing else equals
};

// One side of a comparison.
struct Operand {
    enum class Word : std::uint8_t { None, Empty, Blank };

    static Operand parse(std::string_view markup, LiteralWords words = LiteralWords::Ask);

    Expression expression;
    Word word = Word::None;
    bool asks = true; // where it is a word: LiteralWords::Ask
};

// Ruby's outcome for any two types; failed for an order that Ruby has none for ("comparison of ... failed").
// Source: Ruby Liquid 5.4, condition.rb.
bool compare(const Operand& left, Operator op, const Operand& right, std::string_view spelling,
             Context& context);

// Whether the value is, or answers to, what the operand says: `when`.
bool equals(const Value& value, const Operand& operand, Context& context);

// Immutable. `and` and `or` bind alike and from the right: "a and b or c" is "a and (b or c)".
class Condition {
public:
    // By the strict grammar only; empty where the text is not of it, `problem` saying why.
    static std::optional<Condition> parseStrict(std::string_view markup, LiteralWords words,
                                                std::string& problem);
    // By the lax grammar; empty where even that cannot read it.
    static std::optional<Condition> parseLax(std::string_view markup);

    // False after context.fail.
    bool evaluate(Context& context) const;

private:
    enum class Joint : std::uint8_t { None, And, Or };
    struct Comparison {
        Operand left;
        Operator op = Operator::None;
        Operand right;
        Joint joint = Joint::None; // to the next one
        std::string spelling;      // of an unknown operator
    };

    std::vector<Comparison> m_comparisons;
};

} // namespace lectern::liquid
