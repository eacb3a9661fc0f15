// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list filters share.
#pragma once

#include "base/Value.h"

#include <optional>

namespace lectern::liquid {

class Context;

// toList() within the render's limits; empty, and failed, beyond them.
std::optional<Array> listInput(const Value& input, Context& context);
// property(), failing as Ruby's raise_property_error where there can be none.
std::optional<Value> propertyOrFail(const Value& item, const Value& key, Context& context);

} // namespace lectern::liquid
