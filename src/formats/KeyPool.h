// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One copy of each key, however many documents use it.
#pragma once

#include "base/Value.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace lectern::formats {

// Ten thousand pages say "title" ten thousand times; with a pool they share one text. Not thread-safe: one
// per thread that reads. Holds a bounded number of short keys, so that a stranger's file cannot fill it.
class KeyPool {
public:
    Value key(std::string_view text);

private:
    std::unordered_map<std::string_view, Value> m_keys; // each key views its own value's text
};

} // namespace lectern::formats
