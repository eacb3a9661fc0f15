// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's plugins that Lectern has built in, each in the file of its name. A plugin works where the site
// asks for it, as in Jekyll: under `plugins:` (or `gems:`) in _config.yml, or in the Gemfile's group
// jekyll_plugins.
#pragma once

#include "liquid/Environment.h"
#include "site/ItemReader.h"
#include "site/Snapshot.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Lets every plugin that the site asks for add pages, change front matter, and put its rewriting of texts on
// the snapshot, in Jekyll's order: by priority, then as configured. Complains of plugins that are not built
// in.
void runPlugins(Snapshot& snapshot, ItemReader& reader);

// Complains of the Ruby files in the site's own _plugins, and notes the tags that they define.
void reportRubyPlugins(Snapshot& snapshot);

// The tags and filters of the plugins that the site asks for.
void addPluginTags(const SiteConfig& config, liquid::Environment& environment);

// --- what GitHub Pages adds

// The plugins that the folder's Gemfile turns on.
std::vector<std::string> gemfilePlugins(const std::filesystem::path& folder);
// With those that the plugin "github-pages" stands for.
std::vector<std::string> withStandardPlugins(std::vector<std::string> plugins);
// `site.github`, from the configuration or the folder's git remote, where the site asks for it.
void addGithubMetadata(SiteConfig& config, const std::filesystem::path& folder);

// --- each plugin

void addRedirects(Snapshot& snapshot, ItemReader& reader);          // jekyll-redirect-from
void addSitemap(Snapshot& snapshot, ItemReader& reader);            // jekyll-sitemap
void addFeeds(Snapshot& snapshot, ItemReader& reader);              // jekyll-feed
void addPagination(Snapshot& snapshot, ItemReader& reader);         // jekyll-paginate
void addArchives(Snapshot& snapshot, ItemReader& reader);           // jekyll-archives
void addPagesWithoutHeader(Snapshot& snapshot, ItemReader& reader); // jekyll-optional-front-matter
void addReadmeIndexes(Snapshot& snapshot, ItemReader& reader);      // jekyll-readme-index
void setDefaultLayouts(Snapshot& snapshot, ItemReader& reader);     // jekyll-default-layout
void setTitlesFromHeadings(Snapshot& snapshot, ItemReader& reader); // jekyll-titles-from-headings
void rewriteRelativeLinks(Snapshot& snapshot, ItemReader& reader);  // jekyll-relative-links
void linkMentions(Snapshot& snapshot, ItemReader& reader);          // jekyll-mentions

void setLastModified(Snapshot& snapshot, ItemReader& reader); // jekyll-last-modified-at
void showEmoji(Snapshot& snapshot, ItemReader& reader);       // jemoji

void addSeoTag(liquid::Environment& environment);          // jekyll-seo-tag: {% seo %}
void addFeedMetaTag(liquid::Environment& environment);     // jekyll-feed: {% feed_meta %}
void addEditLinkTag(liquid::Environment& environment);     // jekyll-github-metadata: {% github_edit_link %}
void addAvatarTag(liquid::Environment& environment);       // jekyll-avatar: {% avatar name %}
void addGistTag(liquid::Environment& environment);         // jekyll-gist: {% gist id %}
void addTocTag(liquid::Environment& environment);          // jekyll-toc: {% toc %}, | toc, | inject_anchors
void addLastModifiedTag(liquid::Environment& environment); // jekyll-last-modified-at: {% last_modified_at %}

} // namespace lectern::site
