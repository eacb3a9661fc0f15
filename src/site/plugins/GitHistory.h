// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When the files of a folder were last committed, read from the repository's objects. No program is started,
// no hook and no filter runs, nothing is written, and of git's configuration only the repository's own file
// is read.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace lectern::site {

// Seconds since 1970 of the newest commit that changed each file; merges count for nothing, as in `git log`.
using CommitTimes = std::unordered_map<std::string, std::int64_t>;

// Of the `files`, given relative to `folder`, those that the history knows. Gives up after `time` with what
// it has, so that a long history does not keep a reader waiting. Empty where the folder is in no repository.
[[nodiscard]] CommitTimes lastCommits(const std::filesystem::path& folder,
                                      const std::unordered_set<std::string>& files,
                                      std::chrono::milliseconds time);

} // namespace lectern::site
