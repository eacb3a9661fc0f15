// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an unquoted word in TOML means: a number, a truth value, a date or a time.
#pragma once

#include "base/DateTime.h"
#include "base/Value.h"

#include <optional>
#include <string_view>

namespace lectern::formats {

// The value of "12", "0xff", "1_000", "6.02e23", "-inf", "true", "2020-01-02", "2020-01-02 03:04:05" (of
// `zone` where it names no offset) or "03:04:05" (kept as text). Empty for anything else, also for integers
// beyond 64 bits. Pure, safe from any thread. Source: TOML 1.0, sections "Integer" to "Local Time".
std::optional<Value> tomlScalar(std::string_view word, const TimeZone& zone);

} // namespace lectern::formats
