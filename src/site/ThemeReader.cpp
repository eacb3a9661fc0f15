// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/ThemeReader.h"

#include "site/DataReader.h"
#include "site/LayoutReader.h"
#include "site/Merge.h"

#include <algorithm>
#include <system_error>
#include <unordered_set>

namespace lectern::site {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostAssets = 20'000;

// The ordinary files below the folder, sorted as Ruby's Find goes through them. Symlinks stay out.
std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error);
         !error && entry != fs::recursive_directory_iterator() && files.size() < mostAssets;
         entry.increment(error)) {
        std::error_code unknown;
        if (entry->symlink_status(unknown).type() == fs::file_type::regular)
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::unordered_set<std::string> pathsOf(const std::vector<Item*>& items) {
    std::unordered_set<std::string> paths;
    for (const Item* item : items)
        paths.insert(item->relativePath);
    return paths;
}

void addAssets(Snapshot& snapshot, ItemReader& reader, const Theme& theme) {
    const fs::path folder = theme.at("assets");
    if (folder.empty())
        return;
    const auto ownPages = pathsOf(snapshot.pages);
    const auto ownFiles = pathsOf(snapshot.staticFiles);
    for (const fs::path& file : filesBelow(folder)) {
        const fs::path below = file.lexically_relative(theme.root);
        auto item = reader.readFile(
            {"/" + below.parent_path().generic_string(), below.filename().string(), file, ""});
        item->sourcePath.clear(); // no file of the opened folder stands for it
        const bool isStatic = item->isStatic();
        if ((isStatic ? ownFiles : ownPages).contains(item->relativePath))
            continue;
        (isStatic ? snapshot.staticFiles : snapshot.pages).push_back(item.get());
        snapshot.items.push_back(std::move(item));
    }
}

} // unnamed namespace

void readTheme(Snapshot& snapshot, ItemReader& reader, const EntryFilter& filter) {
    const Theme& theme = snapshot.config.theme();
    if (theme.root.empty())
        return;
    const fs::path above = theme.root.parent_path(); // messages name files as "minima-2.5.1/_layouts/..."
    if (const fs::path layouts = theme.at("_layouts"); !layouts.empty())
        readLayouts(layouts, above, theme.root, snapshot.config, filter, snapshot.limits, snapshot.layouts);
    if (const fs::path includes = theme.at("_includes"); !includes.empty())
        snapshot.includeFolders.push_back(includes);
    if (const fs::path data = theme.at("_data"); !data.empty())
        snapshot.data = deepMerge(
            readDataFolder(data, above, theme.root, snapshot.config, snapshot.limits, snapshot.diagnostics),
            snapshot.data);
    addAssets(snapshot, reader, theme);
}

} // namespace lectern::site
