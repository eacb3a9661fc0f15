// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program, started, timed and weighed.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lectern::bench {

// Proportional set sizes in KiB: memory shared by several processes counts in parts.
struct Memory {
    long main = 0;       // the program's own process
    long tree = 0;       // with the engine's helpers
    bool isWhole = true; // false where the system would not tell of a helper
};

// Runs from construction to destruction, which ends it and its helpers.
class Process {
public:
    Process(const QString& program, const QStringList& arguments);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    // From the start to the line "painted" on its standard output; empty where it does not come in time.
    std::optional<std::chrono::duration<double, std::milli>> untilPainted();

    Memory memory() const;
    // What the program and its helpers have asked of the processor so far.
    std::chrono::milliseconds processorTime() const;

private:
    int m_id = -1;
    int m_output = -1;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace lectern::bench
