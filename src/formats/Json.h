// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON, read by RFC 8259 and written as Ruby writes it.
#pragma once

#include "base/Limits.h"
#include "base/Result.h"
#include "base/Value.h"

#include <string>
#include <string_view>

namespace lectern::formats {

// The value of a whole JSON text; objects keep their order. A number with a point or an exponent is a float,
// one beyond 64 bits too. Fails with line and column. NOTE: Jekyll reads JSON data files as YAML, so do that
// with parseYaml; this is for what really is JSON.
Result<Value> parseJson(std::string_view text, const Limits& limits = {});

// What Ruby's to_json makes of the value: no spaces, times as text, keys as text, drops as objects of their
// keys(). A float that is no number becomes null, as JSON has no word for it. What is nested deeper than the
// limit, like drops that contain each other, becomes null too.
std::string toJson(const Value& value, const Limits& limits = {});

} // namespace lectern::formats
