// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a reader inside the folder that was opened.
#pragma once

#include <filesystem>
#include <string>

namespace lectern::site {

struct PathCheck {
    bool isFolder = false;
    std::string refused; // "" where the path may be opened, else why not: "is a symlink out of the folder"
};

// Looks at what stands at `path`, following symlinks only as long as they stay below `realFolder` (a
// canonical path). Refuses devices, sockets and FIFOs. Opens nothing. Thread-safe. NOTE: Jekyll follows every
// symlink unless it runs in safe mode; a reader of strangers' folders must not.
PathCheck checkPath(const std::filesystem::path& path, const std::filesystem::path& realFolder);

// Whether `path` is `folder` or something below it. Both canonical.
bool isInside(const std::filesystem::path& path, const std::filesystem::path& folder);

} // namespace lectern::site
