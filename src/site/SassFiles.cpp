// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/SassFiles.h"

#include "site/Containment.h"

#include <algorithm>
#include <array>

namespace lectern::site {

namespace fs = std::filesystem;

namespace {

constexpr std::array<const char*, 3> extensions{".scss", ".sass", ".css"};

// In the order in which libsass tries them.
std::vector<fs::path> candidates(const fs::path& base) {
    const fs::path folder = base.parent_path();
    const std::string name = base.filename().string();
    std::vector<fs::path> paths{base, folder / ("_" + name)};
    for (const char* const extension : extensions)
        paths.push_back(folder / ("_" + name + extension));
    for (const char* const extension : extensions)
        paths.push_back(folder / (name + extension));
    for (const char* const extension : extensions)
        paths.push_back(base / (std::string("_index") + extension));
    for (const char* const extension : extensions)
        paths.push_back(base / (std::string("index") + extension));
    return paths;
}

} // namespace

SassFiles::SassFiles(const fs::path& folder, const std::vector<fs::path>& loadPaths) {
    const auto add = [this](const fs::path& path) {
        std::error_code error;
        const fs::path canonical = fs::canonical(path, error);
        if (!error && fs::is_directory(canonical, error))
            m_folders.push_back(canonical);
    };
    if (!folder.empty())
        add(folder);
    for (const fs::path& path : loadPaths)
        add(path);
}

std::optional<fs::path> SassFiles::find(std::string_view name, const fs::path& from) const {
    if (from.is_absolute()) {
        if (const auto found = findIn(from.parent_path(), name))
            return found;
    }
    for (const fs::path& folder : m_folders) {
        if (const auto found = findIn(folder, name))
            return found;
    }
    return std::nullopt;
}

std::string SassFiles::displayName(const fs::path& file) const {
    for (const fs::path& folder : m_folders) {
        if (isInside(file, folder))
            return file.lexically_relative(folder).generic_string();
    }
    return file.filename().string();
}

std::optional<fs::path> SassFiles::findIn(const fs::path& folder, std::string_view name) const {
    for (const fs::path& path : candidates(folder / fs::path(name))) {
        std::error_code error;
        if (!fs::is_regular_file(path, error))
            continue;
        const fs::path canonical = fs::canonical(path, error);
        if (!error && isAllowed(canonical))
            return canonical;
    }
    return std::nullopt;
}

bool SassFiles::isAllowed(const fs::path& file) const {
    return std::any_of(m_folders.begin(), m_folders.end(),
                       [&](const fs::path& folder) { return isInside(file, folder); });
}

} // namespace lectern::site
