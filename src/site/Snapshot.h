// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All that opening a folder found: what renders and drops read from.
#pragma once

#include "base/Diagnostic.h"
#include "base/Limits.h"
#include "base/Value.h"
#include "site/Collection.h"
#include "site/FrontMatterDefaults.h"
#include "site/Item.h"
#include "site/Layout.h"
#include "site/SiteConfig.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::site {

// Filled by SiteReader and the plugins' generators, completed by index(), then only read.
struct Snapshot {
    std::filesystem::path folder; // as opened, absolute
    SiteConfig config;
    std::unique_ptr<FrontMatterDefaults> defaults;
    Limits limits;

    std::vector<std::unique_ptr<Item>> items; // all, in no particular order
    std::vector<Item*> pages;                 // in Jekyll's order, as the next two
    std::vector<Item*> staticFiles;
    std::vector<std::unique_ptr<Collection>> collections; // "posts" first, then as configured
    std::map<std::string, Layout, std::less<>> layouts;   // by name
    std::vector<std::filesystem::path> includeFolders;    // the site's, then the theme's
    Value data{Object()};                                 // `site.data`
    Diagnostics diagnostics;
    std::map<std::string, std::string, std::less<>> rubyTags; // to the file in _plugins that defines them

    // What plugins do to texts: to a body before Liquid sees it, and to what is written. Thread-safe.
    using Rewriter = std::function<void(const Item& item, std::string& text)>;
    std::vector<Rewriter> bodyRewriters;
    std::vector<Rewriter> outputRewriters;

    const Collection& posts() const { return *collections.front(); }
    const Collection* collection(std::string_view label) const;
    const Layout* layout(std::string_view name) const;

    // Takes a page that a plugin made.
    Item& addPage(std::unique_ptr<Item> page);

    // Gives every item its turn and fills the tables below. Complains about pages that share an address.
    void index();

    // What stands at a path or URL; nullptr where nothing does.
    const Item* atDestination(std::string_view path) const;  // "guide/faq.html"
    const Item* atUrl(std::string_view url) const;           // with or without index.html, .html, final slash
    const Item* atSource(std::string_view path) const;       // "guide/faq.md", below the opened folder
    const Item* atRelativePath(std::string_view path) const; // as the `link` tag names it

    // Everything that a build writes, in the order in which Jekyll writes it: where two share a destination,
    // the last one stays.
    std::vector<const Item*> writtenItems() const;

private:
    using Table = std::unordered_map<std::string, const Item*>;
    static const Item* lookUp(const Table& table, std::string_view key);

    Table m_byDestination;
    Table m_bySource;
    Table m_byRelativePath;
};

} // namespace lectern::site
