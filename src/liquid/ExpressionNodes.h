// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an expression that is no literal consists of. Private to the folder.
#pragma once

#include "liquid/Expression.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace lectern::liquid {

// One ".name" or "[key]".
struct LookupStep {
    enum class Command : std::uint8_t { None, Size, First, Last };

    void setKey(Value value) {
        key = std::move(value);
        hash = std::hash<std::string_view>{}(key.stringOr({}));
    }

    Value key;
    std::size_t hash = 0;            // of a text
    Command command = Command::None; // for ".size" and its like, which a field of that name comes before
    std::unique_ptr<const Expression> dynamicKey; // instead of `key`
};

struct Expression::Dynamic {
    enum class Kind : std::uint8_t { Lookup, Range };

    Kind kind = Kind::Lookup;
    Name name;
    std::unique_ptr<const Expression> nameExpression; // "[expression].field": the variable's name
    std::vector<LookupStep> steps;
    Expression first; // of a range
    Expression last;
};

} // namespace lectern::liquid
