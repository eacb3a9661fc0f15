// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes items of files: reads the front matter and derives from it what Jekyll derives.
// Rules: Jekyll 4.3, page.rb, document.rb, static_file.rb, convertible.rb.
#pragma once

#include "base/Limits.h"
#include "formats/KeyPool.h"
#include "site/Collection.h"
#include "site/FrontMatterDefaults.h"
#include "site/Item.h"
#include "site/SiteConfig.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace lectern::site {

class DocumentData;
struct FrontMatterValues;

// A file found in the folder, not yet read.
struct FoundFile {
    std::string directory; // Jekyll's: "" or "/guide"
    std::string name;      // "faq.md"
    std::filesystem::path file;
    std::string refused; // why it may not be opened (a symlink that leaves the folder); "" = it may
};

// Reading never fails: what is wrong is in Item::diagnostics. Not thread-safe: one per thread.
class ItemReader {
public:
    ItemReader(const SiteConfig& config, const FrontMatterDefaults& defaults, const Limits& limits);

    // A page where the file starts with front matter, else a static file.
    std::unique_ptr<Item> readFile(const FoundFile& found);
    // A page, whatever the file starts with.
    std::unique_ptr<Item> readPage(const FoundFile& found);
    // A document where the file starts with front matter, else a static file of the collection.
    // `path` is relative to the folder that holds the collections: "_docs/a.md",
    // "guide/_posts/2024-01-01-a.md".
    std::unique_ptr<Item> readInCollection(const Collection& collection, const std::string& path,
                                           const FoundFile& found);
    // A post or draft, whatever the file starts with.
    std::unique_ptr<Item> readPost(const Collection& posts, const std::string& path, const FoundFile& found);
    // A page that no file stands for.
    std::unique_ptr<Item> makePage(std::string_view directory, std::string_view name, Value frontMatter,
                                   std::string text) const;
    // Works out url, destination and outputExtension again, after a change to the front matter.
    void place(Item& item) const;

private:
    void finishPage(Item& page) const;
    // A document's values from its folder, the defaults, its front matter and its name.
    void fill(DocumentData& data, Item& document, const FrontMatterValues& own) const;
    std::unique_ptr<Item> staticFile(const Collection* collection, std::string relativePath,
                                     const FoundFile& found) const;
    std::unique_ptr<Item> readDocument(const Collection& collection, const std::string& path,
                                       const FoundFile& found);
    void placePage(Item& page) const;
    void placeDocument(Item& document) const;
    void placeStatic(Item& file) const;
    std::string outputExtension(const Item& item, const Value& permalink) const;
    Item blank(const FoundFile& found) const;

    const SiteConfig& m_config;
    const FrontMatterDefaults& m_defaults;
    Limits m_limits;
    formats::KeyPool m_keys;
};

} // namespace lectern::site
