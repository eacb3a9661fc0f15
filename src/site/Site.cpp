// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Site.h"

#include "base/Text.h"
#include "site/Merge.h"
#include "site/NavigationReader.h"
#include "site/PageDescription.h"
#include "site/PageStamps.h"
#include "site/Paths.h"
#include "site/Renderer.h"
#include "site/SiteReader.h"
#include "site/Snapshot.h"
#include "site/SourceFile.h"
#include "site/StandInTheme.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <system_error>
#include <unordered_map>

namespace lectern::site {

namespace {

constexpr std::string_view mapSuffix = ".map"; // of a style sheet's source map

// "" or "/docs", as it stands before every address.
std::string baseUrlOf(const SiteConfig& config) {
    const std::string path = confinedPath(config.text("baseurl"));
    return path.empty() ? "" : "/" + path;
}

class OpenedSite final : public Site {
public:
    OpenedSite(std::unique_ptr<Snapshot> snapshot, ErrorMode errors)
        : m_snapshot(std::move(snapshot)), m_baseUrl(baseUrlOf(m_snapshot->config)),
          m_renderer(*m_snapshot, errors), m_stamps(*m_snapshot) {
        for (const Item* item : m_snapshot->writtenItems()) {
            if (!item->isStatic() && item->isHtml() && m_snapshot->atDestination(item->destination) == item) {
                m_pageOf.emplace(item, m_pages.size());
                m_pages.push_back(describe(*item));
            }
        }
        if (m_pages.empty())
            m_snapshot->diagnostics.add(
                {m_snapshot->folder.string(), 0, 0, "The folder has no pages", Severity::Warning});
    }

    const std::filesystem::path& folder() const override { return m_snapshot->folder; }
    const Value& config() const override { return m_snapshot->config.values(); }
    std::string title() const override {
        const std::string title = m_snapshot->config.text("title");
        return title.empty() ? m_snapshot->config.text("name") : title;
    }
    std::string description() const override { return m_snapshot->config.text("description"); }
    std::string baseUrl() const override { return m_baseUrl; }
    const std::vector<PageInfo>& pages() const override { return m_pages; }
    const Diagnostics& diagnostics() const override { return m_snapshot->diagnostics; }

    const PageInfo* find(std::string_view urlOrSourcePath) const override {
        const auto page = m_pageOf.find(itemAt(urlOrSourcePath));
        return page == m_pageOf.end() ? nullptr : &m_pages[page->second];
    }

    std::optional<Resource> render(std::string_view url) const override {
        const Item* item = itemAt(url);
        return item ? std::optional(renderItem(*item)) : std::nullopt;
    }

    std::optional<std::string> renderContent(std::string_view url) const override {
        const Item* item = itemAt(url);
        return m_pageOf.contains(item) ? std::optional(m_renderer.renderContent(*item)) : std::nullopt;
    }
    std::string contentStamp(std::string_view url) const override {
        const Item* item = itemAt(url);
        return m_pageOf.contains(item) ? m_stamps.of(*item) : std::string();
    }

    std::vector<std::string> outputPaths() const override {
        std::vector<const Item*> items = m_snapshot->writtenItems();
        std::erase_if(items,
                      [&](const Item* item) { return m_snapshot->atDestination(item->destination) != item; });
        std::stable_sort(items.begin(), items.end(), [](const Item* a, const Item* b) {
            return a->isStatic() != b->isStatic() ? b->isStatic() : a->ordinal < b->ordinal;
        });
        std::vector<std::string> paths;
        for (const Item* item : items)
            paths.push_back(item->destination);
        for (const Item* item : items) {
            std::string map = item->destination;
            map += mapSuffix;
            if (m_renderer.converter().hasSourceMap(*item) && !m_snapshot->atDestination(map))
                paths.push_back(map);
        }
        return paths;
    }

    std::optional<Resource> renderOutput(std::string_view path) const override {
        if (const Item* item = m_snapshot->atDestination(path))
            return renderItem(*item);
        const bool isMap = path.ends_with(mapSuffix);
        const Item* sheet =
            isMap ? m_snapshot->atDestination(path.substr(0, path.size() - mapSuffix.size())) : nullptr;
        return sheet && m_renderer.converter().hasSourceMap(*sheet) ? sourceMapOf(*sheet) : std::nullopt;
    }

    Navigation navigation() const override { return readNavigation(*this, m_snapshot->data); }

private:
    Resource renderItem(const Item& item) const {
        Resource resource;
        resource.mimeType = mimeTypeOf(item.destination);
        if (item.isStatic()) {
            resource.file = item.file;
            return resource;
        }
        Rendered rendered = m_renderer.render(item);
        resource.body = std::move(rendered.text);
        resource.diagnostics = std::move(rendered.diagnostics);
        return resource;
    }

    // The style sheet itself tells what went wrong with it.
    std::optional<Resource> sourceMapOf(const Item& sheet) const {
        Resource resource;
        resource.body = m_renderer.render(sheet).sourceMap;
        resource.mimeType = "application/json";
        return resource.body.empty() ? std::nullopt : std::optional(std::move(resource));
    }

    const Item* itemAt(std::string_view urlOrSourcePath) const {
        if (const Item* item = m_snapshot->atSource(urlOrSourcePath))
            return item;
        std::string_view url = urlOrSourcePath;
        if (!m_baseUrl.empty() && url.starts_with(m_baseUrl) &&
            (url.size() == m_baseUrl.size() || url[m_baseUrl.size()] == '/')) {
            const std::string_view below = url.substr(m_baseUrl.size());
            if (const Item* item = m_snapshot->atUrl(below.empty() ? "/" : below))
                return item;
        }
        return m_snapshot->atUrl(url);
    }

    std::unique_ptr<Snapshot> m_snapshot;
    std::string m_baseUrl;
    Renderer m_renderer;
    PageStamps m_stamps;
    std::vector<PageInfo> m_pages;
    std::unordered_map<const Item*, std::size_t> m_pageOf;
};

} // unnamed namespace

Result<std::shared_ptr<const Site>> Site::open(const std::filesystem::path& folder,
                                               const OpenOptions& options) {
    std::error_code error;
    auto snapshot = std::make_unique<Snapshot>();
    snapshot->folder = std::filesystem::canonical(folder, error);
    if (error)
        return Diagnostic{folder.string(), 0, 0, "The folder cannot be opened: " + error.message()};
    if (!std::filesystem::is_directory(snapshot->folder, error))
        return Diagnostic{folder.string(), 0, 0, "This is not a folder"};
    const std::filesystem::directory_iterator readable(snapshot->folder, error);
    if (error)
        return Diagnostic{folder.string(), 0, 0, "The folder cannot be read: " + error.message()};

    snapshot->limits = options.limits;
    Result<SiteConfig> config = SiteConfig::load(snapshot->folder, options, snapshot->diagnostics);
    if (!config)
        return config.error();
    snapshot->config = std::move(config).value();
    addGithubMetadata(snapshot->config, snapshot->folder);
    snapshot->defaults =
        std::make_unique<FrontMatterDefaults>(snapshot->config["defaults"], snapshot->config.source(),
                                              snapshot->config.collectionsFolder(), snapshot->diagnostics);
    SiteReader reader(*snapshot, options);
    if (const Result<void> read = reader.read(); !read)
        return read.error();
    ItemReader itemReader(snapshot->config, *snapshot->defaults, options.limits);
    addStandInLayouts(*snapshot);
    runPlugins(*snapshot, itemReader);
    fillInForLayouts(*snapshot);
    reportRubyPlugins(*snapshot);
    snapshot->index();
    return std::shared_ptr<const Site>(std::make_shared<OpenedSite>(std::move(snapshot), options.errors));
}

} // namespace lectern::site
