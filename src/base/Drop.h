// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An object whose fields are computed when a template asks for them (Liquid, "Drops").
#pragma once

#include "base/Value.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

// Immutable as seen from outside and safe to ask from several threads; owned by shared_ptr<const Drop>.
class Drop {
public:
    Drop() = default;
    Drop(const Drop&) = delete;
    Drop& operator=(const Drop&) = delete;
    virtual ~Drop() = default;

    // The field of that name; nil where there is none.
    virtual Value field(std::string_view key) const = 0;

    // Whether the field exists, even if it is nil.
    virtual bool has(std::string_view key) const { return !field(key).isNil(); }

    // The names that a loop over the drop, `jsonify` and `inspect` see, in order.
    virtual std::vector<std::string> keys() const { return {}; }

    // What `{{ drop }}` writes. Ruby prints the class's name where the class says nothing else.
    virtual std::string text() const { return {}; }

    // Ruby's ==; by default, to be the same object.
    virtual bool equals(const Drop& other) const { return this == &other; }

    // Ruby's hash: a number that equal drops share.
    virtual std::size_t hash() const { return std::hash<const Drop*>()(this); }

    // Ruby's <=>, for sorting documents: below, equal to or above zero. By default drops have no order:
    // `false`.
    virtual bool compare(const Drop& other, int& order) const {
        static_cast<void>(other);
        static_cast<void>(order);
        return false;
    }
};

} // namespace lectern
