// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A value as JSON, drops unfolded.
#pragma once

#include "base/Result.h"
#include "base/Value.h"

#include <string>

namespace lectern::site {

// What Ruby's to_json writes. A document's `previous` and `next` are cut short below the second level, as
// Jekyll's drops do, so that neighbours do not unfold each other for ever.
// Fails for numbers that JSON has no word for, and for values nested too deeply.
Result<std::string> jsonify(const Value& value);

} // namespace lectern::site
