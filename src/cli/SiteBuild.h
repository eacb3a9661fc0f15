// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes an opened site to a folder.
#pragma once

#include "base/Diagnostic.h"
#include "base/Result.h"
#include "site/Site.h"

#include <cstddef>
#include <filesystem>

namespace lectern::cli {

enum class Progress { Hidden, OnTerminal };

struct BuildSummary {
    std::size_t pages = 0; // rendered, whatever came of it
    std::size_t written = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0; // what an earlier build had left
    std::size_t failed = 0;  // files that could not be written
    Diagnostics diagnostics; // of all pages, in the order of the output paths
};

// Makes the folder. Fails where writing to `out` would overwrite the site's sources, or cannot be done.
Result<void> checkDestination(const site::Site& site, const std::filesystem::path& out);

// Renders on all cores. Pages and files that are in `out` with the same contents keep their times.
BuildSummary buildSite(const site::Site& site, const std::filesystem::path& out, Progress progress);

} // namespace lectern::cli
