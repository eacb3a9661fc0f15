// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Containment.h"

#include <algorithm>
#include <system_error>

namespace lectern::site {

PathCheck checkPath(const std::filesystem::path& path, const std::filesystem::path& realFolder) {
    using std::filesystem::file_type;
    std::error_code error;
    auto type = std::filesystem::symlink_status(path, error).type();
    if (type == file_type::symlink) {
        const auto real = std::filesystem::canonical(path, error);
        if (error)
            return {false, error == std::errc::too_many_symbolic_link_levels ? "is a symlink in a circle"
                                                                             : "is a symlink to nowhere"};
        if (!isInside(real, realFolder))
            return {false, "is a symlink out of the folder"};
        type = std::filesystem::status(real, error).type();
    }
    if (type == file_type::directory)
        return {true, {}};
    if (type == file_type::regular)
        return {};
    return {false, type == file_type::not_found ? "does not exist" : "is not an ordinary file"};
}

bool isInside(const std::filesystem::path& path, const std::filesystem::path& folder) {
    const auto [inFolder, inPath] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    static_cast<void>(inPath);
    return inFolder == folder.end();
}

} // namespace lectern::site
