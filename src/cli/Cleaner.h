// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an earlier build left behind in a destination: found, judged, removed.
// Rules: Jekyll 4.3, cleaner.rb; `keep_files` in Jekyll's manual, "Configuration".
#pragma once

#include "base/Result.h"
#include "site/Site.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace lectern::cli {

// Whether the person has said that whatever lies in the destination may go.
enum class Consent { NotGiven, Given };

// Found before anything is written, so that a refusal leaves the folder as it is.
struct StaleFiles {
    std::vector<std::filesystem::path> files;   // symlinks among them, never what they lead to
    std::vector<std::filesystem::path> folders; // inner ones last; those that are empty by then will go
};

// All that lies in `out` and is neither of the site nor under `keep_files`.
// Jekyll deletes it whatever it is. NOTE: here files go only from the site's own `destination`, or from what
// plainly is an earlier build: at least half of the files there have addresses that the site writes too, and
// no _config file says that it is somebody's source. Anything else fails, naming one of the files, unless
// there is consent. That needs no marker among the published files and knows Jekyll's own output as well.
Result<StaleFiles> findStale(const site::Site& site, const std::filesystem::path& out, Consent consent);

// Returns how many files it has removed. Follows no symlink.
std::size_t removeStale(const StaleFiles& stale);

} // namespace lectern::cli
