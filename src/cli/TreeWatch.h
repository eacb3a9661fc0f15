// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices that something in a folder has changed, or that Ctrl+C was pressed.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace lectern::cli {

// Looks at names, sizes and times, never taking more than a tenth of one core for it. Unlike inotify that
// works on network shares and container mounts, needs no watch per folder, and cannot run out of them.
class TreeWatch {
public:
    enum class Event { Changed, Interrupted };

    // From now on SIGINT and SIGTERM wait for wait(), so that whatever is under way is finished: make it
    // before other threads start. `leftOut` may change unnoticed.
    TreeWatch(std::filesystem::path folder, std::filesystem::path leftOut);

    // Takes what is there now for what has been seen.
    void remember();
    // Returns once something differs from what was remembered and has stopped changing.
    Event wait();

private:
    std::uint64_t fingerprint();

    std::filesystem::path m_folder;
    std::filesystem::path m_leftOut;
    std::uint64_t m_seen = 0;
    std::chrono::nanoseconds m_pause;
};

} // namespace lectern::cli
