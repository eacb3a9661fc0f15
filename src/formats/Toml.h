// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TOML, for _config.toml.
#pragma once

#include "base/DateTime.h"
#include "base/Limits.h"
#include "base/Result.h"
#include "base/Value.h"

#include <string>
#include <string_view>

namespace lectern::formats {

// A TOML 1.0 document as an Object, its keys in the order of the text. Dates are dates, times without an
// offset are of `zone`, times of day without a date stay text. Fails with file, line and column. Safe from
// several threads. Source: https://toml.io/en/v1.0.0
Result<Value> parseToml(std::string_view text, const std::string& file = {}, const TimeZone& zone = {},
                        const Limits& limits = {});

} // namespace lectern::formats
