// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site's configuration: _config.yml, or several files one over the other, over Jekyll's defaults.
// Rules: Jekyll 4.3, "Configuration" and configuration.rb.
#pragma once

#include "base/DateTime.h"
#include "base/Diagnostic.h"
#include "base/Result.h"
#include "base/Value.h"
#include "site/Site.h"
#include "site/Theme.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Immutable once loaded; safe from several threads.
class SiteConfig {
public:
    // Reads the files that `options` names, else _config.yml, .yaml or .toml where there is one. Fails for a
    // named file that is missing, for a file that is no YAML or TOML, and for values that Jekyll refuses.
    // What Jekyll only warns of goes to `diagnostics`.
    static Result<SiteConfig> load(const std::filesystem::path& folder, const OpenOptions& options,
                                   Diagnostics& diagnostics);

    // The same for keys that were read already; `file` is named where Jekyll refuses one. An empty `folder`
    // is a site without files.
    static Result<SiteConfig> from(Value keys, const std::string& file, const std::filesystem::path& folder,
                                   const OpenOptions& options, Diagnostics& diagnostics);

    // The whole, with Jekyll's defaults: `site.*`.
    const Value& values() const { return m_values; }
    Value operator[](std::string_view key) const { return m_values[key]; }
    // The text under a key, else `fallback`.
    std::string text(std::string_view key, std::string_view fallback = {}) const;
    bool flag(std::string_view key) const { return !m_values[key].isFalsy(); }

    // While a site is opened: a plugin's value for a key.
    void set(std::string_view key, Value value);

    // The folder that holds the pages: the opened one, or `source:` inside it.
    const std::filesystem::path& source() const { return m_source; }
    // "" or "docs/": what stands before a path below source() to make it one below the opened folder.
    const std::string& sourcePrefix() const { return m_sourcePrefix; }
    const std::string& destination() const { return m_destination; } // below source(); "" = elsewhere

    // Folders below source(), without outer slashes.
    const std::string& collectionsFolder() const { return m_collectionsFolder; }
    const std::string& layoutsFolder() const { return m_layoutsFolder; }
    const std::string& includesFolder() const { return m_includesFolder; }
    const std::string& dataFolder() const { return m_dataFolder; }

    const std::vector<std::string>& include() const { return m_include; }
    const std::vector<std::string>& exclude() const { return m_exclude; }
    bool isMarkdown(std::string_view extension) const;
    bool usesPlugin(std::string_view name) const;
    const std::vector<std::string>& plugins() const { return m_plugins; }

    // The theme that the site asks for, found or not; laid under the site by ThemeReader.
    const Theme& theme() const { return m_theme; }

    const TimeZone& timeZone() const { return m_timeZone; }
    const DateTime& time() const { return m_time; } // `site.time`
    const DateTime& now() const { return m_now; }   // the clock, when the site was opened
    bool drafts() const { return m_drafts; }
    bool future() const { return flag("future"); }
    bool unpublished() const { return flag("unpublished"); }
    const std::string& environment() const { return m_environment; } // `jekyll.environment`

private:
    Result<void> check(const std::string& file);
    Result<void> prepare(const std::filesystem::path& folder, const OpenOptions& options,
                         Diagnostics& diagnostics);
    void addPlugins(const std::filesystem::path& folder, const OpenOptions& options);
    Result<void> setClock(const OpenOptions& options, Diagnostics& diagnostics);
    void addDefaultCollections();

    Value m_values;
    std::filesystem::path m_source;
    std::string m_sourcePrefix;
    std::string m_destination;
    std::string m_collectionsFolder;
    std::string m_layoutsFolder;
    std::string m_includesFolder;
    std::string m_dataFolder;
    std::vector<std::string> m_include;
    std::vector<std::string> m_exclude;
    std::vector<std::string> m_markdownExtensions;
    std::vector<std::string> m_plugins;
    Theme m_theme;
    TimeZone m_timeZone;
    DateTime m_time;
    DateTime m_now;
    bool m_drafts = false;
    std::string m_environment;
};

} // namespace lectern::site
