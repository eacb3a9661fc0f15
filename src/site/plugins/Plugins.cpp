// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/plugins/Plugins.h"

#include "site/Merge.h"

#include <algorithm>
#include <iterator>

namespace lectern::site {

namespace {

// Jekyll's priorities, highest first. First are its hooks, which come before any generator.
enum class Priority { First, Normal, Low, Lowest };

struct Generator {
    std::string_view plugin;
    Priority priority;
    void (*run)(Snapshot& snapshot, ItemReader& reader);
};

constexpr Generator generators[] = {
    {"jekyll-last-modified-at", Priority::First, setLastModified},
    {"jekyll-redirect-from", Priority::Normal, addRedirects},
    {"jekyll-archives", Priority::Normal, addArchives},
    {"jekyll-optional-front-matter", Priority::Normal, addPagesWithoutHeader},
    {"jekyll-readme-index", Priority::Low, addReadmeIndexes},
    {"jekyll-sitemap", Priority::Lowest, addSitemap},
    {"jekyll-feed", Priority::Lowest, addFeeds},
    {"jekyll-paginate", Priority::Lowest, addPagination},
    {"jekyll-default-layout", Priority::Lowest, setDefaultLayouts},
    {"jekyll-titles-from-headings", Priority::Lowest, setTitlesFromHeadings},
    {"jekyll-relative-links", Priority::Lowest, rewriteRelativeLinks},
    {"jekyll-mentions", Priority::Lowest, linkMentions},
    {"jemoji", Priority::Lowest, showEmoji},
};

struct TagPlugin {
    std::string_view plugin;
    void (*add)(liquid::Environment& environment);
};

constexpr TagPlugin tagPlugins[] = {
    {"jekyll-seo-tag", addSeoTag},
    {"jekyll-feed", addFeedMetaTag},
    {"jekyll-avatar", addAvatarTag},
    {"jekyll-gist", addGistTag},
    {"jekyll-toc", addTocTag},
    {"jekyll-last-modified-at", addLastModifiedTag},
    {"jekyll-github-metadata", addEditLinkTag},
};

// What Jekyll itself does, or what changes nothing that a reader sees.
constexpr std::string_view builtIn[] = {
    "jekyll-include-cache", "jekyll-sass-converter", "jekyll-coffeescript",
    "jekyll-watch",         "jekyll-compose",        "jekyll-admin",
    "github-pages",         "jekyll-remote-theme",   "jekyll-commonmark"};

bool isKnown(std::string_view plugin) {
    const auto isIt = [&](const auto& each) { return each.plugin == plugin; };
    return std::any_of(std::begin(generators), std::end(generators), isIt) ||
           std::any_of(std::begin(tagPlugins), std::end(tagPlugins), isIt) ||
           std::find(std::begin(builtIn), std::end(builtIn), plugin) != std::end(builtIn);
}

} // unnamed namespace

void runPlugins(Snapshot& snapshot, ItemReader& reader) {
    std::vector<const Generator*> wanted;
    for (const std::string& plugin : snapshot.config.plugins()) {
        for (const Generator& generator : generators) {
            if (generator.plugin == plugin)
                wanted.push_back(&generator);
        }
        if (!isKnown(plugin) && !plugin.starts_with("jekyll-theme-"))
            snapshot.diagnostics.add({"_config.yml", 0, 0,
                                      "The plugin '" + plugin + "' is not built in; what it adds is missing",
                                      Severity::Note, DiagnosticKind::Plugin, plugin});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Generator* a, const Generator* b) { return a->priority < b->priority; });
    for (const Generator* generator : wanted)
        generator->run(snapshot, reader);
}

void addPluginTags(const SiteConfig& config, liquid::Environment& environment) {
    for (const TagPlugin& each : tagPlugins) {
        if (config.usesPlugin(each.plugin))
            each.add(environment);
    }
}

} // namespace lectern::site
