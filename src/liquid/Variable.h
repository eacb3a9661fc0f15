// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An expression and the filters behind it: the inside of {{ }}, and the right side of `assign`.
#pragma once

#include "liquid/Expression.h"
#include "liquid/Filter.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::liquid {

class Environment;

// Immutable, owns its names and constants; good as long as the environment whose filters it uses.
// Source: Ruby Liquid 5.4, variable.rb.
class Variable {
public:
    // Reads any text. `problem` says what the strict grammar minds, and is left alone where it does not mind;
    // the variable is then what the lax grammar makes of the text.
    static Variable parse(std::string_view markup, const Environment& environment, std::string& problem);

    // nil after context.fail.
    Value evaluate(Context& context) const;
    // Appends what {{ }} writes.
    void render(Context& context, std::string& out) const;

private:
    class EvaluatedArguments;
    struct Call {
        std::size_t argumentCount() const { return positional.size() + (keywords.empty() ? 0 : 1); }
        void setKeyword(std::string name, Expression value);
        // To be called once all arguments are there.
        void finish();

        const Filter* filter = nullptr; // nullptr: unknown, hands its input on
        std::string name;
        std::vector<Expression> positional;
        std::vector<std::pair<std::string, Expression>> keywords;
        std::vector<const Value*> constants; // the arguments, where all of them are literals
    };
    friend class VariableReader;

    const Value& evaluate(Context& context, Value& scratch) const;
    static Value invoke(const Call& call, const Value& input, Context& context);

    Expression m_expression;
    std::vector<Call> m_calls;
};

} // namespace lectern::liquid
