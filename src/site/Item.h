// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One file that the site publishes or lists: a page, a document of a collection, or a static file.
#pragma once

#include "base/DateTime.h"
#include "base/Diagnostic.h"
#include "base/Value.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

struct Collection;
struct Item;

// The part of the posts that a page of a paginated list shows.
struct Pagination {
    Value fields; // `paginator` but for its posts, an Object
    std::vector<const Item*> posts;
};

// Filled while a site is opened, then only read. The body is not kept: see BodyReader.
struct Item {
    enum class Kind : std::uint8_t { Page, Document, StaticFile };

    Kind kind = Kind::Page;
    bool written = true;   // whether a build writes it
    bool ownTitle = false; // whether the front matter itself has a title
    bool draft = false;
    bool hasExcerpt = true;   // false where Jekyll gave up on the file before it came to one
    std::string relativePath; // as Jekyll words it: "guide/faq.md", "_posts/2024-01-01-a.md", "/img/a.png"
    std::string sourcePath;   // relative to the opened folder; "" for what no file stands for
    std::filesystem::path file;
    std::string name;            // "faq.md"
    std::string outputExtension; // ".html"
    std::string url;             // percent-encoded as Jekyll's, "/guide/faq.html"
    std::string destination;     // the file a build writes, "guide/faq.html"
    Value data;                  // front matter, an Object; a document's has the defaults merged in
    Value defaults;              // what `defaults:` sets for it, an Object or nil
    std::string heading;         // the first heading of the source; "" = none
    const Collection* collection = nullptr;
    std::size_t placeInCollection = 0;            // index into Collection::documents
    std::optional<DateTime> date;                 // documents only
    std::optional<std::string> text;              // the body of what is generated, not read
    std::shared_ptr<const Pagination> pagination; // of a page that lists a part of the posts
    std::vector<Item*> listed;                    // `posts` of an archive page
    std::size_t number = 0;                       // its place in Snapshot::items
    std::size_t ordinal = 0;                      // when Jekyll renders it: documents, then pages
    Diagnostics diagnostics;                      // what is wrong with the file itself

    bool isPage() const { return kind == Kind::Page; }
    bool isDocument() const { return kind == Kind::Document; }
    bool isStatic() const { return kind == Kind::StaticFile; }
    std::string_view extension() const; // ".md"
    std::string_view basename() const;  // "faq": without the extension and points before it
    // What templates find under a key of the front matter: the file's own, else the defaults'.
    Value field(std::string_view key) const;
    // Whether what is written is HTML. Source: Jekyll, Page#html?.
    bool isHtml() const;
};

} // namespace lectern::site
