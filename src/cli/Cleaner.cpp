// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cleaner.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_set>

namespace lectern::cli {

namespace {

namespace fs = std::filesystem;

// What the site writes, and the folders that this needs; all below the destination.
struct Wanted {
    explicit Wanted(const site::Site& site) {
        for (std::string& path : site.outputPaths()) {
            for (std::size_t slash = path.rfind('/'); slash != std::string::npos;
                 slash = path.rfind('/', slash - 1)) {
                if (slash == 0 || !folders.insert(path.substr(0, slash)).second)
                    break;
            }
            files.insert(std::move(path));
        }
    }
    std::unordered_set<std::string> files;
    std::unordered_set<std::string> folders;
};

// Jekyll's rule: a path is kept that starts like an entry, and so is each folder that leads to an entry.
bool isKept(std::string_view path, const Value& keepFiles) {
    if (!keepFiles.isArray())
        return false;
    return std::any_of(keepFiles.array().begin(), keepFiles.array().end(), [&](const Value& entry) {
        const std::string_view kept = entry.stringOr({});
        return !kept.empty() && (path.starts_with(kept) ||
                                 (kept.starts_with(path) && kept.substr(path.size()).starts_with('/')));
    });
}

bool isSource(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder / "_config.yml", error) || fs::exists(folder / "_config.yaml", error) ||
           fs::exists(folder / "_config.toml", error);
}

bool isOwnDestination(const site::Site& site, const fs::path& out) {
    std::error_code error;
    const fs::path own = site.folder() / site.config()["destination"].stringOr("_site");
    return fs::weakly_canonical(own, error) == fs::weakly_canonical(out, error);
}

bool contains(const fs::path& folder, const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(path, error);
    return std::mismatch(folder.begin(), folder.end(), real.begin(), real.end()).first == folder.end();
}

} // unnamed namespace

Result<StaleFiles> findStale(const site::Site& site, const fs::path& out, Consent consent) {
    const Wanted wanted(site);
    const Value keepFiles = site.config()["keep_files"];
    StaleFiles stale;
    std::size_t known = 0;
    std::error_code error;
    fs::recursive_directory_iterator entry(out, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const std::string path = entry->path().lexically_relative(out).generic_string();
        std::error_code unknown;
        const bool isFolder = fs::is_directory(entry->symlink_status(unknown));
        if (isKept(path, keepFiles))
            continue;
        if (isFolder && !wanted.folders.contains(path))
            stale.folders.push_back(entry->path());
        else if (!isFolder && wanted.files.contains(path))
            ++known;
        else if (!isFolder)
            stale.files.push_back(entry->path());
    }
    if (error && fs::exists(out, error))
        return Diagnostic{out.string(), 0, 0, "The destination cannot be read"};
    // Within the site's own folder no consent is enough: it could be the sources that go.
    const bool allMayGo = consent == Consent::Given && !contains(site.folder(), out);
    const bool isEarlierBuild =
        isOwnDestination(site, out) || (known >= stale.files.size() && !isSource(out));
    if (!stale.files.empty() && !isEarlierBuild && !allMayGo)
        return Diagnostic{
            stale.files.front().string(), 0, 0,
            "Is not of this site, nor is the folder an earlier build of it; name another folder, "
            "or say --clean to have all that is not of the site removed"};
    return stale;
}

std::size_t removeStale(const StaleFiles& stale) {
    std::error_code error;
    std::size_t removed = 0;
    for (const fs::path& file : stale.files)
        removed += fs::remove(file, error) ? 1 : 0;
    for (auto folder = stale.folders.rbegin(); folder != stale.folders.rend(); ++folder)
        fs::remove(*folder, error); // only empty ones let themselves be removed so
    return removed;
}

} // namespace lectern::cli
