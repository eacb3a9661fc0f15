// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases with the outputs of the real Jekyll, read from the folder that LECTERN_CONFORMANCE_DIR names at
// configuration. They are no part of the project; without them these tests say so and pass.
#pragma once

#include "base/Value.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::conformance {

struct Case {
    std::string id;
    std::string group;
    Value fields;  // the whole object
    Value outcome; // of "expected", markers resolved; nil where the case must fail

    Value operator[](std::string_view name) const { return fields[name]; }
    bool mustFail() const { return fields.find("error") != nullptr; }
    // The reference crashed rather than refused: any error or a sensible result is right.
    bool isSoft() const { return fields.find("soft") != nullptr; }
};

// The cases in scope of that file; none, and a line on the console, where the folder is not there.
std::vector<Case> loadCases(const std::string& file);

// Values with the README's one-key maps turned into what they stand for: {"$time": "2020-01-02 03:04:05
// +0200"},
// {"$date"}, {"$float"}, {"$map"}, {"$binary"}.
Value resolveMarkers(const Value& value);

// Ruby's idea of the same data: numbers of one kind, NaN equal to itself, keys in any order.
bool isSameData(const Value& a, const Value& b);

// Runs `passes` on every case and holds the result against the two promises: at least 99 of 100 pass, and
// each that does not is named in known-differences.md. Prints counts by group and, of the first failures,
// `describe`.
void expectConformance(const std::vector<Case>& cases, const std::function<bool(const Case&)>& passes,
                       const std::function<std::string(const Case&)>& describe);

} // namespace lectern::conformance
