// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A literal, a variable with its lookups, or a range: what stands before the first filter.
#pragma once

#include "base/Value.h"
#include "liquid/Scope.h"

#include <memory>
#include <string_view>

namespace lectern::liquid {

class Context;

// Immutable, owns all it needs, cheap to move. Source: Ruby Liquid 5.4, expression.rb, variable_lookup.rb,
// range_lookup.rb.
class Expression {
public:
    Expression(); // nil
    explicit Expression(Value constant);
    struct Dynamic; // what is no literal: see ExpressionNodes.h
    explicit Expression(std::shared_ptr<const Dynamic> dynamic);

    // Reads any text, as Ruby's Expression.parse: what is no literal and no range is a variable.
    static Expression parse(std::string_view markup);

    // The value, without a copy where it already stands somewhere: in the context, in this expression or in
    // `scratch`. Good until the context or `scratch` changes. nil where there is none, or after context.fail.
    const Value& evaluate(Context& context, Value& scratch) const {
        return m_dynamic ? evaluateDynamic(context, scratch) : m_constant;
    }
    Value evaluate(Context& context) const;

    bool isConstant() const { return m_dynamic == nullptr; }
    // Precondition: isConstant().
    const Value& constant() const { return m_constant; }

private:
    const Value& evaluateDynamic(Context& context, Value& scratch) const;

    Value m_constant;
    std::shared_ptr<const Dynamic> m_dynamic;
};

} // namespace lectern::liquid
