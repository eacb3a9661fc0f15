// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/ItemReader.h"

#include "base/Text.h"
#include "site/Converter.h"
#include "site/DocumentData.h"
#include "site/FrontMatterReader.h"
#include "site/Heading.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/Permalink.h"
#include "site/SourceFile.h"
#include "site/SourceText.h"

#include <chrono>
#include <system_error>

namespace lectern::site {

namespace {

// Whether a reader expects a page here: such a file gets one that says what is wrong with it.
bool looksLikePage(std::string_view name, const SiteConfig& config) {
    const std::string_view extension = extensionOf(name);
    return config.isMarkdown(extension) || extension == ".html" || extension == ".htm";
}

DateTime modificationTime(const std::filesystem::path& file, const TimeZone& zone) {
    std::error_code error;
    const auto written = std::filesystem::last_write_time(file, error);
    const auto since = std::chrono::file_clock::to_sys(written).time_since_epoch();
    return zone.at(error ? 0 : std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

std::string_view withoutExtension(std::string_view path) {
    return withoutFinalPoints(path.substr(0, path.size() - extensionOf(path).size()));
}

// The address itself stays inside the site (see expandPermalink): its author is told what it was meant to be.
void complainOfClimbing(Item& item, std::string_view pattern) {
    const std::string whole = "/" + text::percentDecode(pattern) + "/";
    if (whole.find("/../") != std::string::npos)
        item.diagnostics.add({item.sourcePath, lineOfKey(item, "permalink"), 0,
                              "The permalink climbs out of the folder: " + std::string(pattern),
                              Severity::Warning});
}

} // unnamed namespace

ItemReader::ItemReader(const SiteConfig& config, const FrontMatterDefaults& defaults, const Limits& limits)
    : m_config(config), m_defaults(defaults), m_limits(limits) {}

Item ItemReader::blank(const FoundFile& found) const {
    Item item;
    item.file = found.file;
    item.name = found.name;
    const std::string below = joinPath(found.directory, found.name);
    item.sourcePath = m_config.sourcePrefix() + below.substr(1);
    item.data = Object();
    if (!found.refused.empty()) {
        item.diagnostics.add({item.sourcePath, 0, 0, "The file " + found.refused});
        item.text = "";
    }
    return item;
}

std::unique_ptr<Item> ItemReader::readFile(const FoundFile& found) {
    const bool refused = !found.refused.empty();
    const FileStart start = refused ? FileStart::Unreadable : lookAtStart(found.file);
    if (start == FileStart::Other || (start == FileStart::Unreadable && !looksLikePage(found.name, m_config)))
        return staticFile(nullptr, joinPath(found.directory, found.name), found);
    return readPage(found);
}

std::unique_ptr<Item> ItemReader::readPage(const FoundFile& found) {
    const bool refused = !found.refused.empty();
    auto page = std::make_unique<Item>(blank(found));
    page->relativePath = joinPath(found.directory, found.name).substr(1);
    if (!refused) {
        const SourceText source = readSource(found.file, page->sourcePath, m_limits.fileBytes);
        page->diagnostics.append(source.diagnostics);
        page->data = readFrontMatter(source, page->sourcePath, m_config, page->diagnostics, &m_keys).values;
        page->heading = firstHeading(source.body());
    }
    finishPage(*page);
    return page;
}

std::unique_ptr<Item> ItemReader::makePage(std::string_view directory, std::string_view name,
                                           Value frontMatter, std::string text) const {
    auto page = std::make_unique<Item>();
    page->name = name;
    page->relativePath = joinPath(directory, name);
    if (page->relativePath.starts_with('/'))
        page->relativePath.erase(0, 1);
    page->data = std::move(frontMatter);
    page->text = std::move(text);
    finishPage(*page);
    return page;
}

void ItemReader::finishPage(Item& page) const {
    page.kind = Item::Kind::Page;
    page.defaults = m_defaults.all(page.relativePath, "pages");
    page.ownTitle = !page.data["title"].isFalsy();
    placePage(page);
}

std::unique_ptr<Item> ItemReader::readInCollection(const Collection& collection, const std::string& path,
                                                   const FoundFile& found) {
    if (!found.refused.empty() || lookAtStart(found.file) != FileStart::FrontMatter)
        return staticFile(&collection, path, found);
    return readDocument(collection, path, found);
}

std::unique_ptr<Item> ItemReader::readPost(const Collection& posts, const std::string& path,
                                           const FoundFile& found) {
    return readDocument(posts, path, found);
}

std::unique_ptr<Item> ItemReader::readDocument(const Collection& collection, const std::string& path,
                                               const FoundFile& found) {
    auto document = std::make_unique<Item>(blank(found));
    document->kind = Item::Kind::Document;
    document->relativePath = path;
    document->collection = &collection;
    document->draft = collection.label == "posts" && path.find(collection.folder()) == std::string::npos;

    SourceText source;
    if (found.refused.empty())
        source = readSource(found.file, document->sourcePath, m_limits.fileBytes);
    document->diagnostics.append(source.diagnostics);
    document->heading = firstHeading(source.body());
    const std::string_view extension = document->extension();
    const bool isYaml = extension == ".yml" || extension == ".yaml";
    if (isYaml) {
        // A document that is nothing but data has no text, and no more values than it gives itself.
        document->text = "";
        source.bodyStart = source.text.size();
    }
    const FrontMatterValues own =
        readFrontMatter(source, document->sourcePath, m_config, document->diagnostics, &m_keys);

    DocumentData data(document->sourcePath, path, m_config.timeZone(), m_config.time(),
                      document->diagnostics);
    if (isYaml)
        data.replace(own.values);
    else
        fill(data, *document, own);
    if (const Value date = data.values()["date"]; date.isDateTime())
        document->date = date.dateTime();
    else if (collection.label == "posts")
        document->date =
            document->draft ? modificationTime(found.file, m_config.timeZone()) : m_config.time();
    document->data = data.values();
    placeDocument(*document);
    document->written = collection.isWritten();
    return document;
}

void ItemReader::fill(DocumentData& data, Item& document, const FrontMatterValues& own) const {
    const std::string& label = document.collection->label;
    data.set("draft", Value(document.draft));
    data.addCategoriesFromPath(document.draft ? "_drafts" : document.collection->folder());
    const bool merged = data.merge(m_defaults.all(document.relativePath, label), "front matter defaults") &&
                        data.merge(own.values, "YAML front matter");
    document.ownTitle = !data.values()["title"].isFalsy();
    document.hasExcerpt = own.readable && merged;
    if (document.hasExcerpt)
        data.populate();
}

std::unique_ptr<Item> ItemReader::staticFile(const Collection* collection, std::string relativePath,
                                             const FoundFile& found) const {
    auto file = std::make_unique<Item>(blank(found));
    file->kind = Item::Kind::StaticFile;
    file->relativePath = std::move(relativePath);
    file->collection = collection;
    const std::string_view type = collection ? std::string_view(collection->label) : std::string_view();
    file->defaults = m_defaults.all(file->relativePath, type);
    placeStatic(*file);
    const Value published = m_defaults.all(file->url, type)["published"];
    file->written = found.refused.empty() && (published.isNil() || !published.isFalsy()) &&
                    (!collection || collection->isWritten());
    return file;
}

void ItemReader::place(Item& item) const {
    if (item.isPage())
        placePage(item);
    else if (item.isDocument())
        placeDocument(item);
    else
        placeStatic(item);
}

// Source: Jekyll, Renderer#output_ext.
std::string ItemReader::outputExtension(const Item& item, const Value& permalink) const {
    const std::string text = permalink.isFalsy() ? std::string() : textOf(permalink);
    if (!text.ends_with('/')) {
        if (const std::string_view extension = extensionOf(text); !extension.empty())
            return std::string(extension);
    }
    return Converter::outputExtension(item.extension(), m_config);
}

void ItemReader::placePage(Item& page) const {
    const Value permalink = page.field("permalink");
    page.outputExtension = outputExtension(page, permalink);
    const std::string basename(page.basename());
    const std::string directory = page.relativePath.find('/') == std::string::npos
                                      ? ""
                                      : "/" + std::string(directoryOf(page.relativePath));
    std::string pattern = "/:path/:basename:output_ext";
    if (!permalink.isFalsy())
        pattern = textOf(permalink);
    else if (page.isHtml())
        pattern = basename == "index" ? "/:path/"
                                      : withPermalinkEnding("/:path/:basename", m_config.text("permalink"));
    if (!permalink.isNil() && pattern.empty())
        page.diagnostics.add({page.sourcePath, lineOfKey(page, "permalink"), 0, "The permalink is empty"});
    complainOfClimbing(page, pattern);
    page.url = expandPermalink(
        pattern, {{"path", directory}, {"basename", basename}, {"output_ext", page.outputExtension}});
    page.destination = outputPath(page.url, page.outputExtension);
}

void ItemReader::placeDocument(Item& document) const {
    const Value permalink = document.field("permalink");
    document.outputExtension = outputExtension(document, permalink);
    const Collection& collection = *document.collection;
    const std::string_view stem =
        std::string_view(document.name).substr(0, document.name.size() - document.extension().size());
    std::string_view path = withoutExtension(document.relativePath);
    std::string below(path);
    if (const std::size_t folder = below.find(collection.folder()); folder != std::string::npos)
        below.erase(folder, collection.folder().size());
    const DocumentPlaceholders placeholders{
        collection.label,         below,         stem,
        document.outputExtension, document.data, document.date.value_or(m_config.time())};
    const std::string siteStyle = m_config.text("permalink");
    const std::string pattern =
        permalink.isFalsy() ? collection.permalinkPattern(siteStyle) : textOf(permalink);
    complainOfClimbing(document, pattern);
    Result<std::string> url = expandPermalink(pattern, placeholders);
    if (!url) {
        Diagnostic problem = url.error();
        problem.file = document.sourcePath;
        problem.line = lineOfKey(document, "permalink");
        document.diagnostics.add(std::move(problem));
        url = expandPermalink(withPermalinkEnding("/:collection/:path", siteStyle), placeholders);
    }
    document.url = *url;
    document.destination =
        outputPath(document.url, document.url.ends_with('/') ? ".html" : document.outputExtension);
}

// Source: Jekyll, StaticFile#url.
void ItemReader::placeStatic(Item& file) const {
    const std::string_view extension = file.extension();
    std::string url(withoutExtension(file.relativePath));
    if (file.collection) {
        if (const std::size_t folder = url.find(file.collection->folder()); folder != std::string::npos)
            url.erase(folder, file.collection->folder().size());
        url = expandPermalink(file.collection->permalinkPattern(m_config.text("permalink")),
                              {{"collection", file.collection->label},
                               {"path", url},
                               {"output_ext", ""},
                               {"name", file.basename()},
                               {"title", ""}});
    }
    if (url.ends_with('/'))
        url.pop_back();
    file.url = url + std::string(extension);
    file.outputExtension = extension;
    file.destination = confinedPath(text::percentDecode(file.url));
}

} // namespace lectern::site
