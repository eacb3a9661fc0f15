// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Explicit types in YAML, "!!float 1.0": which change the value, and which name Ruby classes and are refused.
#pragma once

#include "base/DateTime.h"
#include "base/Result.h"
#include "base/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace lectern::formats {

inline constexpr std::string_view stringTag = "tag:yaml.org,2002:str";

// The value of an unquoted scalar without a tag. Fails for a Ruby symbol.
Result<Value> plainScalar(std::string_view text, const TimeZone& zone);

// The value of a scalar that has a tag. Fails where the tag names a Ruby class, or a float that is none.
// Source: Psych 4.0, Visitors::ToRuby with Psych.safe_load's permitted classes.
Result<Value> taggedScalar(std::string_view tag, std::string_view text, const TimeZone& zone);

// Why a sequence or mapping with this tag is refused; empty where it is not.
std::optional<std::string> refusedSequence(std::string_view tag);
std::optional<std::string> refusedMapping(std::string_view tag);

bool isOrderedMap(std::string_view tag);
// "!!omap": a list of one-pair mappings, which is one mapping.
Value orderedMap(const Array& items);

} // namespace lectern::formats
