// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables in text: comma- or tab-separated values.
#pragma once

#include "base/Limits.h"
#include "base/Result.h"
#include "base/Value.h"

#include <string>
#include <string_view>

namespace lectern::formats {

struct CsvOptions {
    std::string file;             // for messages
    char separator = ',';         // '\t' for .tsv
    bool headers = true;          // Jekyll's csv_reader/tsv_reader: headers
    bool convertIntegers = false; // its csv_converters: integer, numeric, all
    bool convertFloats = false;   // float, numeric, all; integers too where they are not converted to such
    Limits limits;
};

// With headers an Array of Objects, one per row, keyed by the first row; else an Array of Arrays. An empty
// field is nil, an empty quoted one is text. Fails with the line where quotes or line ends are not as they
// must be. Source: Ruby 3.1, CSV.read(path, headers: true).map(&:to_hash).
Result<Value> parseCsv(std::string_view text, const CsvOptions& options = {});

} // namespace lectern::formats
