// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What tags remember during one render.
#pragma once

#include "base/Value.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace lectern::liquid {

class ForLoop;

enum class Interrupt : std::uint8_t { Break, Continue };

struct Registers {
    std::unordered_map<std::string, std::size_t> cycles;   // which turn each group has
    std::unordered_map<std::string, std::int64_t> offsets; // where each `for` would continue
    std::vector<std::shared_ptr<const ForLoop>> loops;     // the `for` tags around, innermost last
    std::vector<Interrupt> interrupts;                     // breaks and continues on their way out
    std::optional<std::string> ifchanged;                  // what `ifchanged` wrote last
    int includesDisabled = 0;                              // inside `render`
    std::map<std::string, Value, std::less<>> values;      // a host's own, by name
};

} // namespace lectern::liquid
