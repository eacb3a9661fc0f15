// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Layouts and includes, each read and parsed once.
#pragma once

#include "base/Limits.h"
#include "liquid/Environment.h"
#include "liquid/Template.h"
#include "site/Snapshot.h"

#include <filesystem>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Thread-safe. Files are only read inside the site's folder and the theme's.
class TemplateCache {
public:
    // `snapshot` must outlive the cache.
    TemplateCache(const Snapshot& snapshot, std::shared_ptr<const liquid::Environment> environment);

    // The layout's own text, without its front matter; what is wrong with the file is in `diagnostics`.
    std::shared_ptr<const liquid::Template> layout(const Layout& layout);
    // A file of _includes, else of the theme's; nullptr where there is none.
    std::shared_ptr<const liquid::Template> include(std::string_view name);
    // A file below the source folder, for include_relative; nullptr where there is none.
    std::shared_ptr<const liquid::Template> sourceFile(std::string_view path);

    const std::shared_ptr<const liquid::Environment>& environment() const { return m_environment; }

private:
    using TemplatePointer = std::shared_ptr<const liquid::Template>;
    using Table = std::map<std::string, TemplatePointer, std::less<>>;

    template <typename Make>
    TemplatePointer findOrMake(Table& table, std::string_view key, const Make& make);
    TemplatePointer parseFile(const std::filesystem::path& folder, std::string_view path) const;

    const Snapshot& m_snapshot;
    std::shared_ptr<const liquid::Environment> m_environment;
    std::shared_mutex m_mutex;
    Table m_layouts; // guarded by m_mutex, as the next two; nullptr = looked for in vain
    Table m_includes;
    Table m_sourceFiles;
};

} // namespace lectern::site
