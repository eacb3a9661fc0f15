// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an unquoted word in YAML means: a number, a date, a truth value or just text.
#pragma once

#include "base/DateTime.h"
#include "base/Value.h"

#include <optional>
#include <string_view>

namespace lectern::formats {

// The value of an unquoted scalar: "1_000" and "0x1F" and "12:30:45" are integers, "yes" is true, "~" is nil,
// "2020-01-02" is a date, "2020-01-02 03:04:05" a time (without an offset: that instant in UTC, shown in
// `zone`). An integer beyond 64 bits stays text, its digits. Empty for a Ruby symbol (":name"), which a site
// may not use. Pure, safe from any thread. Source: Psych 4.0 (YAML 1.1), ScalarScanner.
std::optional<Value> resolveScalar(std::string_view text, const TimeZone& zone);

// Sets `time` and returns true where the text is a YAML timestamp of an existing moment.
bool parseTimestamp(std::string_view text, const TimeZone& zone, DateTime& time);

} // namespace lectern::formats
