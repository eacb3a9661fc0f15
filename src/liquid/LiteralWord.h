// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `empty` and `blank` as filter arguments: the text "", but Jekyll's `where` tells them from a quoted "".
#pragma once

#include "base/Value.h"

namespace lectern::liquid {

// The one value that both words stand for outside of comparisons. Safe from any thread.
const Value& literalWord();

// Whether the value is that one, and not merely an empty text.
// Source: Jekyll 4.3, filters.rb, compare_property_vs_target (MethodLiteral).
inline bool isLiteralWord(const Value& value) {
    return value.isString() && &value.string() == &literalWord().string();
}

} // namespace lectern::liquid
