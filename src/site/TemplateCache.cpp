// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/TemplateCache.h"

#include "site/Containment.h"
#include "site/SourceFile.h"
#include "site/SourceText.h"

#include <algorithm>
#include <mutex>
#include <system_error>

namespace lectern::site {

TemplateCache::TemplateCache(const Snapshot& snapshot, std::shared_ptr<const liquid::Environment> environment)
    : m_snapshot(snapshot), m_environment(std::move(environment)) {}

// Two threads may parse one file at the same time; the first to finish is kept.
template <typename Make>
TemplateCache::TemplatePointer TemplateCache::findOrMake(Table& table, std::string_view key,
                                                         const Make& make) {
    {
        const std::shared_lock lock(m_mutex);
        if (const auto found = table.find(key); found != table.end())
            return found->second;
    }
    TemplatePointer made = make();
    const std::unique_lock lock(m_mutex);
    return table.try_emplace(std::string(key), std::move(made)).first->second;
}

std::shared_ptr<const liquid::Template> TemplateCache::layout(const Layout& layout) {
    return findOrMake(m_layouts, layout.name, [&] {
        if (layout.text)
            return liquid::Template::parse(*layout.text, layout.sourcePath, m_environment);
        SourceText source = readSource(layout.file, layout.sourcePath, m_snapshot.limits.fileBytes);
        return liquid::Template::parse(source.takeBody(), layout.sourcePath, m_environment);
    });
}

std::shared_ptr<const liquid::Template> TemplateCache::include(std::string_view name) {
    return findOrMake(m_includes, name, [&]() -> TemplatePointer {
        for (const auto& folder : m_snapshot.includeFolders) {
            if (TemplatePointer found = parseFile(folder, name))
                return found;
        }
        return nullptr;
    });
}

std::shared_ptr<const liquid::Template> TemplateCache::sourceFile(std::string_view path) {
    return findOrMake(m_sourceFiles, path, [&] { return parseFile(m_snapshot.config.source(), path); });
}

std::shared_ptr<const liquid::Template> TemplateCache::parseFile(const std::filesystem::path& folder,
                                                                 std::string_view path) const {
    // Ruby's File.join: "/part.html" is a name in the folder, too.
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    const auto file = (folder / path).lexically_normal();
    std::error_code error;
    const auto realFolder = std::filesystem::canonical(folder, error);
    const auto real = std::filesystem::canonical(file, error);
    const auto& source = m_snapshot.config.source();
    if (error || !(isInside(real, realFolder) || (isInside(file, source) && isInside(real, source))))
        return nullptr;
    // A theme's file is named from the theme's folder on: "minima-2.5.1/_includes/head.html".
    const auto base =
        isInside(file, m_snapshot.folder) ? m_snapshot.folder : realFolder.parent_path().parent_path();
    const std::string shownAs = file.lexically_relative(base).generic_string();
    Result<std::string> bytes = readFile(real, shownAs, m_snapshot.limits.fileBytes);
    if (!bytes)
        return nullptr;
    bool broken = false;
    return liquid::Template::parse(decodeText(std::move(bytes).value(), broken), shownAs, m_environment);
}

} // namespace lectern::site
