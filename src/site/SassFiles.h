// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which file an @import means.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// The rules of Sass's file names ("a" is "a", "_a", "_a.scss", "a/_index.scss" ...), kept inside some
// folders. Immutable; safe from several threads.
class SassFiles {
public:
    // Folders that do not exist are left out.
    SassFiles(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& loadPaths);

    // The file that `name` means in the file `from` (a path that this function gave, or anything else for the
    // text itself). Empty where there is none, or only one outside the folders.
    std::optional<std::filesystem::path> find(std::string_view name, const std::filesystem::path& from) const;

    // The path relative to the folder it lies in.
    std::string displayName(const std::filesystem::path& file) const;

private:
    std::optional<std::filesystem::path> findIn(const std::filesystem::path& folder,
                                                std::string_view name) const;
    bool isAllowed(const std::filesystem::path& file) const;

    std::vector<std::filesystem::path> m_folders; // canonical; the text's own first
};

} // namespace lectern::site
