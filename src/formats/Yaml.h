// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML as Jekyll reads it.
#pragma once

#include "base/DateTime.h"
#include "base/Limits.h"
#include "base/Result.h"
#include "base/Value.h"
#include "formats/KeyPool.h"

#include <string>
#include <string_view>

namespace lectern::formats {

// ":word", which Ruby reads as a symbol.
enum class RubySymbols { Refused, AsText };

struct YamlOptions {
    std::string file;        // for messages
    TimeZone zone;           // the site's, in which times without an offset are shown
    KeyPool* keys = nullptr; // may be shared by all documents of one thread
    Limits limits;           // fileBytes and nesting
    RubySymbols symbols = RubySymbols::Refused;
};

// The first document of the text: YAML 1.1 as Ruby 3.1's Psych and Jekyll::Utils.safe_load_yaml read it.
// Anchors, aliases and merge keys work, keys may be of any type, a repeated key's last value wins; Ruby
// symbols are refused unless the options say otherwise, and Ruby objects always. An empty text is nil. Fails
// with file, line and column. JSON is read too, as Jekyll does with data files. Safe from several threads, if
// each has its own KeyPool.
Result<Value> parseYaml(std::string_view text, const YamlOptions& options = {});

} // namespace lectern::formats
