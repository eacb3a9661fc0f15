// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Helpers for tags that read their own markup.
#pragma once

#include "liquid/Expression.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::liquid {

class Context;
class ParseContext;
class Condition;

// Attributes in Liquid's form, "limit: 3, cols: x": every `word: fragment` that the text holds, in order.
std::vector<std::pair<Name, Expression>> parseAttributes(std::string_view markup);

// A parameter in Jekyll's form, name="text", name='text' or name=variable.
struct Parameter {
    std::string name;
    Expression value; // a constant where it was quoted, its escaped quotes resolved
};
// Jekyll's parameters of `include`: all that the text holds, in order. `wellFormed` says whether it holds
// nothing else. Source: Jekyll 4.3, tags/include.rb, VALID_SYNTAX and FULL_VALID_SYNTAX.
std::vector<Parameter> parseParameters(std::string_view markup, bool& wellFormed);

} // namespace lectern::liquid
