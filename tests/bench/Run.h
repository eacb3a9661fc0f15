// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program, run to its end: how long it took and how much memory it had at most.
#pragma once

#include <string>
#include <vector>

namespace lectern::bench {

struct Run {
    bool started = false; // false where there is no such program
    int exitCode = -1;
    double seconds = 0; // on the clock
    double peakMiB = 0; // resident, at its highest
};

// `command` is looked up in PATH; its output goes nowhere.
Run run(const std::vector<std::string>& command);

} // namespace lectern::bench
