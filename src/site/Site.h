// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade of this folder: a Jekyll source folder, opened.
#pragma once

#include "base/DateTime.h"
#include "base/Diagnostic.h"
#include "base/Limits.h"
#include "base/Result.h"
#include "base/Value.h"
#include "site/Navigation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// What Lectern does with Liquid's errors: see Site::render.
enum class ErrorMode {
    Lenient, // the page goes on without the tag; Ruby's text stands in its place
    Strict,  // the page ends, as Jekyll's build does
};

struct OpenOptions {
    std::vector<std::string> configFiles; // relative to the folder, later ones win; empty = _config.yml
    std::optional<DateTime> now;          // what the site takes for the present; default: the clock
    ErrorMode errors = ErrorMode::Lenient;
    bool drafts = false;
    bool future = false;
    bool unpublished = false;
    std::string environment = "development";         // `jekyll.environment`
    std::vector<std::filesystem::path> themeFolders; // where to look for `theme:` beside the installed gems
    std::filesystem::path destination; // where a build goes to: not read even where it lies in the folder
    Limits limits;
    // Called now and then with the number of files seen; `false` cancels. May be empty.
    std::function<bool(std::size_t filesSeen)> progress;
};

// What lists, trees and filters need to know of a page, from its front matter alone.
struct PageInfo {
    std::string url;         // "/guide/faq/", percent-decoded, without baseurl
    std::string sourcePath;  // "guide/faq.md", relative to the folder, '/' on every system
    std::string title;       // front matter's; else the first heading of the source, else the file's name
    std::string description; // "" where there is none
    std::vector<std::string> keywords; // keywords, tags and categories: trimmed, no doubles by text::fold
    std::string layout;                // as asked for; "" = none
    std::string collection;            // "posts", "docs"; "" for a plain page
    std::optional<DateTime> date;
    Value frontMatter;    // an Object, defaults applied
    bool leadsOn = false; // only sends readers on to another address, as jekyll-redirect-from's pages do
};

// What stands at an address.
struct Resource {
    std::string body;           // empty where `file` is set
    std::filesystem::path file; // a static file to be served as it is
    std::string mimeType;       // "text/html", "text/css" ...
    Diagnostics diagnostics;
};

// An immutable snapshot of a folder. Opening reads configuration and front matter and renders nothing.
// Every member is const and may be called from any thread at once. The folder is only ever read.
class Site {
public:
    // Fails (file and line named) for a missing or unreadable folder, a _config.yml that is no YAML, or a
    // cancel. What is wrong with single files is in diagnostics(), and on the pages concerned.
    static Result<std::shared_ptr<const Site>> open(const std::filesystem::path& folder,
                                                    const OpenOptions& options = {});

    virtual ~Site() = default;
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    virtual const std::filesystem::path& folder() const = 0;
    virtual const Value& config() const = 0; // the whole _config.yml with Jekyll's defaults: `site.*`
    virtual std::string title() const = 0;   // "" where the site has none
    virtual std::string description() const = 0;
    virtual std::string baseUrl() const = 0; // "" or "/docs"

    // The pages that a person reads (HTML output), in the order in which Jekyll lists them.
    virtual const std::vector<PageInfo>& pages() const = 0;
    // The page at a URL (with or without baseurl, index.html, .html or final slash) or at a source path.
    virtual const PageInfo* find(std::string_view urlOrSourcePath) const = 0;

    // The page's or file's bytes as Jekyll would publish them; empty where nothing has that address.
    // A page always renders: what went wrong is in the diagnostics, and beside it stands whatever could be
    // rendered.
    virtual std::optional<Resource> render(std::string_view url) const = 0;

    // What a page itself says, as HTML: its content without layouts, and so without the site's navigation.
    // Empty where no page has that address. Never fails: beside what went wrong stands what could be
    // rendered.
    virtual std::optional<std::string> renderContent(std::string_view url) const = 0;
    // Differs from another day's where the content of the page at this address may have changed: before the
    // dash where its own file has, behind it where something else has. "" where only rendering it tells.
    // Looks at the disk.
    virtual std::string contentStamp(std::string_view url) const = 0;

    // What a build writes: paths below the destination ("guide/faq.html"), in the order of Jekyll's
    // rendering, and what stands in each file. Two pages with one address share a path; the later one has it.
    virtual std::vector<std::string> outputPaths() const = 0;
    virtual std::optional<Resource> renderOutput(std::string_view path) const = 0;

    // The order and nesting in which the site itself presents its pages. Renders a page or two: not for the
    // interface thread.
    virtual Navigation navigation() const = 0;

    // Complaints about the folder as a whole, each with its file.
    virtual const Diagnostics& diagnostics() const = 0;

protected:
    Site() = default;
};

} // namespace lectern::site
