// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/LayoutReader.h"

#include "site/Containment.h"
#include "site/FrontMatterReader.h"
#include "site/Glob.h"
#include "site/Paths.h"
#include "site/SourceText.h"

namespace lectern::site {

void readLayouts(const std::filesystem::path& folder, const std::filesystem::path& opened,
                 const std::filesystem::path& realFolder, const SiteConfig& config, const EntryFilter& filter,
                 const Limits& limits, std::map<std::string, Layout, std::less<>>& layouts) {
    if (!checkPath(folder, realFolder).isFolder)
        return;
    std::map<std::string, Layout, std::less<>> found;
    for (const std::string& path : glob(folder, "**/*.*")) {
        const PathCheck check = checkPath(folder / path, realFolder);
        if (check.isFolder || !filter.accepts("", path, EntryFilter::EntryKind::File))
            continue;
        Layout layout;
        layout.name = path.substr(0, path.rfind('.'));
        layout.file = folder / path;
        layout.sourcePath = layout.file.lexically_relative(opened).generic_string();
        layout.data = Object();
        if (check.refused.empty()) {
            const SourceText source = readSource(layout.file, layout.sourcePath, limits.fileBytes);
            layout.diagnostics.append(source.diagnostics);
            layout.bodyLine = source.bodyLine();
            layout.data = readFrontMatter(source, layout.sourcePath, config, layout.diagnostics).values;
        } else {
            layout.diagnostics.add({layout.sourcePath, 0, 0, "The file " + check.refused});
        }
        found.insert_or_assign(layout.name, std::move(layout));
    }
    layouts.merge(found);
}

} // namespace lectern::site
