// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Plugins that make a site of plain Markdown files: jekyll-optional-front-matter 0.3, jekyll-readme-index
// 0.3, jekyll-default-layout 0.1 and jekyll-titles-from-headings 0.5.
#include "base/Text.h"
#include "liquid/Context.h"
#include "site/Converter.h"
#include "site/EntryFilter.h"
#include "site/HtmlScanner.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/SourceText.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace lectern::site {

namespace {

bool isOff(const Value& flag) {
    return flag.isBool() && !flag.boolean();
}

void removeStatic(Snapshot& snapshot, const std::vector<Item*>& removed) {
    std::erase_if(snapshot.staticFiles, [&](const Item* file) {
        return std::find(removed.begin(), removed.end(), file) != removed.end();
    });
    for (Item* file : removed)
        file->written = false;
}

void setField(Item& item, std::string_view key, Value value) {
    Object changed = item.data.object();
    changed.set(Value(key), std::move(value));
    item.data = Value(std::move(changed));
}

FoundFile found(const Item& file) {
    return {std::string(directoryOf(file.relativePath)), file.name, file.file, ""};
}

// Files about the project rather than pages of its site.
bool isAboutTheProject(std::string_view basename) {
    constexpr std::string_view names[] = {
        "README",          "LICENSE",      "LICENCE",        "COPYING",
        "CODE_OF_CONDUCT", "CONTRIBUTING", "ISSUE_TEMPLATE", "PULL_REQUEST_TEMPLATE"};
    return std::find(std::begin(names), std::end(names), text::upcase(basename)) != std::end(names);
}

// Source: jekyll-readme-index, dir_has_index?, whose pattern takes an index file of any folder for the
// folder's own.
bool folderHasIndex(const Snapshot& snapshot, const std::string& folder) {
    const auto isIndex = [start = text::downcase(folder)](const Item* item) {
        const std::string url = text::downcase(item->url);
        return url == start || url.ends_with("index.html") || url.ends_with("index.htm") ||
               url.ends_with("index.xhtml") || url.ends_with("index.xml");
    };
    return std::any_of(snapshot.pages.begin(), snapshot.pages.end(), isIndex) ||
           std::any_of(snapshot.staticFiles.begin(), snapshot.staticFiles.end(), isIndex);
}

// Ruby's File.dirname, with a slash behind it: that of "/guide/readme/" is "/guide/".
std::string folderOf(std::string_view url) {
    if (url.ends_with('/'))
        url.remove_suffix(1);
    return std::string(directoryOf(url)) + '/';
}

bool isReadme(const Item& item, const SiteConfig& config) {
    return text::downcase(item.basename()) == "readme" && config.isMarkdown(item.extension());
}

Value layoutFor(const Item& item, const Snapshot& snapshot) {
    if (item.url == "/" && snapshot.layout("home"))
        return "home";
    if (item.isPage() && snapshot.layout("page"))
        return "page";
    if (item.isDocument() && item.collection->label == "posts" && snapshot.layout("post"))
        return "post";
    return snapshot.layout("default") ? Value("default") : Value();
}

// The heading that a text opens with, and where it ends.
struct OpeningHeading {
    std::string_view text;
    std::size_t end;
};

std::optional<OpeningHeading> openingHeading(std::string_view body) {
    const std::size_t start = body.find_first_not_of(" \t\r\n\f\v");
    if (start == std::string_view::npos)
        return {};
    const std::size_t lineEnd = std::min(body.find('\n', start), body.size());
    const std::string_view line = text::rstrip(body.substr(start, lineEnd - start));
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    if (marks >= 1 && marks <= 3 && marks < line.size() && (line[marks] == ' ' || line[marks] == '\t'))
        return OpeningHeading{text::strip(line.substr(marks)), lineEnd};
    const std::size_t nextEnd = std::min(body.find('\n', std::min(lineEnd + 1, body.size())), body.size());
    const std::string_view under = lineEnd < body.size()
                                       ? text::rstrip(body.substr(lineEnd + 1, nextEnd - lineEnd - 1))
                                       : std::string_view();
    if (!under.empty() && under.find_first_not_of("-=") == std::string_view::npos)
        return OpeningHeading{line, nextEnd};
    return {};
}

// The heading's words, without marks and footnotes.
std::string plainText(std::string_view markdown, const Converter& converter) {
    std::string text;
    const std::string html = converter.markdown(markdown);
    HtmlScanner scanner(html);
    while (const auto token = scanner.next()) {
        if (token->kind == HtmlToken::Kind::Text)
            text += token->inner;
    }
    std::string plain;
    for (const char c : text) {
        const bool space = std::string_view(" \t\r\n").find(c) != std::string_view::npos;
        if (!space)
            plain += c;
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    return std::string(text::strip(plain));
}

} // unnamed namespace

void addPagesWithoutHeader(Snapshot& snapshot, ItemReader& reader) {
    const Value settings = snapshot.config["optional_front_matter"];
    if (isOff(settings["enabled"]) || snapshot.config.flag("require_front_matter"))
        return;
    const EntryFilter included(snapshot.config.include(), {"/"});
    std::vector<Item*> replaced;
    for (Item* file : snapshot.staticFiles) {
        const bool named = included.accepts("", file->relativePath.substr(1), EntryFilter::EntryKind::File);
        if (file->collection || !snapshot.config.isMarkdown(file->extension()) ||
            (isAboutTheProject(file->basename()) && !named))
            continue;
        snapshot.addPage(reader.readPage(found(*file)));
        replaced.push_back(file);
    }
    if (settings["remove_originals"] == Value(true))
        removeStatic(snapshot, replaced);
}

void addReadmeIndexes(Snapshot& snapshot, ItemReader& reader) {
    const Value settings = snapshot.config["readme_index"];
    if (isOff(settings["enabled"]))
        return;
    std::vector<Item*> replaced;
    for (Item* file : snapshot.staticFiles) {
        const std::string folder = folderOf(file->url);
        if (file->collection || !isReadme(*file, snapshot.config) || folderHasIndex(snapshot, folder))
            continue;
        auto page = reader.readPage(found(*file));
        setField(*page, "permalink", Value(folder));
        reader.place(*page);
        snapshot.addPage(std::move(page));
        replaced.push_back(file);
    }
    if (settings["remove_originals"] == Value(true))
        removeStatic(snapshot, replaced);
    for (Item* page : settings["with_frontmatter"] == Value(true) ? snapshot.pages : std::vector<Item*>()) {
        const std::string folder = folderOf(page->url);
        if (!isReadme(*page, snapshot.config) || folderHasIndex(snapshot, folder))
            continue;
        setField(*page, "permalink", Value(folder));
        reader.place(*page);
    }
}

void setDefaultLayouts(Snapshot& snapshot, ItemReader&) {
    std::vector<Item*> items = snapshot.pages;
    const auto& posts = snapshot.posts().documents;
    items.insert(items.end(), posts.begin(), posts.end());
    for (Item* item : items) {
        if (snapshot.config.isMarkdown(item->extension()) && !item->data.find("layout") &&
            !item->defaults.find("layout"))
            setField(*item, "layout", layoutFor(*item, snapshot));
    }
}

void setTitlesFromHeadings(Snapshot& snapshot, ItemReader&) {
    const Value settings = snapshot.config["titles_from_headings"];
    if (isOff(settings["enabled"]))
        return;
    std::vector<Item*> items = snapshot.pages;
    for (const auto& collection : snapshot.collections) {
        if (settings["collections"] == Value(true))
            items.insert(items.end(), collection->documents.begin(), collection->documents.end());
    }
    const Converter converter(snapshot.config);
    std::unordered_set<const Item*> titled;
    for (Item* item : items) {
        if (!snapshot.config.isMarkdown(item->extension()) ||
            (item->isPage() && !item->field("title").isNil()))
            continue;
        const SourceText source = readSource(*item, snapshot.limits.fileBytes);
        if (const auto heading = openingHeading(source.body())) {
            setField(*item, "title", Value(plainText(heading->text, converter)));
            item->ownTitle = true;
            titled.insert(item);
        }
    }
    const bool always = settings["strip_title"] == Value(true);
    snapshot.bodyRewriters.push_back(
        [always, titled = std::move(titled)](const Item& item, std::string& body) {
            const Value* own = item.data.find("strip_title");
            if (!(own ? *own == Value(true) : always) || !titled.contains(&item))
                return;
            if (const auto heading = openingHeading(body))
                body = text::strip(std::string_view(body).substr(heading->end));
        });
}

} // namespace lectern::site
