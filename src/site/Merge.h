// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's small rules for hashes and lists from YAML. Pure functions.
#pragma once

#include "base/Value.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// `over` laid over `base`: objects are merged key by key, a nil does not overwrite, the rest replaces.
// Both are objects; anything else counts as empty. Source: Jekyll, Utils.deep_merge_hashes.
Value deepMerge(const Value& base, const Value& over);

// The array itself, a text's words, nothing for nil, else the one value: Ruby's Array() with Jekyll's split.
std::vector<std::string> textList(const Value& value);

// The value under `singular` as one element, else the words or elements under `plural`; flattened, without
// nils. Source: Jekyll, Utils.pluralized_array_from_hash.
Array pluralizedArray(const Value& object, std::string_view singular, std::string_view plural);

// Ruby's to_s for what front matter holds: "" for nil, numbers and times in print, inspect for the rest.
std::string textOf(const Value& value);

} // namespace lectern::site
