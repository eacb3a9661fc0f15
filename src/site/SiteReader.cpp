// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SiteReader.h"

#include "site/Containment.h"
#include "site/DataReader.h"
#include "site/DocumentData.h"
#include "site/LayoutReader.h"
#include "site/MergeSort.h"
#include "site/Parallel.h"
#include "site/Paths.h"
#include "site/ThemeReader.h"

#include <algorithm>
#include <system_error>

namespace lectern::site {

namespace {

constexpr std::size_t maximumFiles = 1'000'000; // symlinks inside a folder can multiply what is in it
constexpr std::size_t maximumDepth = 100;

// Source: Jekyll, Publisher#can_be_published?.
bool mayBePublished(const Item& item, const SiteConfig& config) {
    const Value* published = item.data.find("published");
    return !published || !published->isFalsy() || config.unpublished();
}

bool isInTheFuture(const Item& item, const SiteConfig& config) {
    return !config.future() && item.date && item.date->seconds > config.time().seconds;
}

std::string withoutLeadingSlash(std::string_view path) {
    return std::string(path.starts_with('/') ? path.substr(1) : path);
}

} // unnamed namespace

SiteReader::SiteReader(Snapshot& snapshot, const OpenOptions& options)
    : m_site(snapshot), m_config(snapshot.config), m_options(options),
      m_filter(snapshot.config.include(), snapshot.config.exclude()) {
    std::error_code error;
    m_realFolder = std::filesystem::canonical(snapshot.folder, error);
    if (!options.destination.empty())
        m_destination = std::filesystem::weakly_canonical(options.destination, error);
}

Result<void> SiteReader::read() {
    makeCollections();
    readLayouts(m_config.source() / m_config.layoutsFolder(), m_site.folder, m_realFolder, m_config, m_filter,
                m_options.limits, m_site.layouts);
    m_site.includeFolders.push_back(m_config.source() / m_config.includesFolder());
    std::error_code error;
    m_open.insert(std::filesystem::canonical(m_config.source(), error));
    if (!walk(""))
        return Diagnostic{m_site.folder.string(), 0, 0, "Opening was cancelled", Severity::Note};
    addIncludedFiles();
    readFiles();
    readPosts();
    mergeSort(m_site.pages, [](const Item* a, const Item* b) { return a->name.compare(b->name); });
    mergeSort(m_site.staticFiles,
              [](const Item* a, const Item* b) { return a->relativePath.compare(b->relativePath); });
    for (const auto& collection : m_site.collections) {
        if (collection->label != "posts" && collection->label != "data")
            readCollection(*collection);
    }
    m_site.data = readDataFolder(m_config.source() / m_config.dataFolder(), m_site.folder, m_realFolder,
                                 m_config, m_options.limits, m_site.diagnostics);
    limitPosts();
    ItemReader reader(m_config, *m_site.defaults, m_options.limits);
    readTheme(m_site, reader, m_filter);
    return {};
}

void SiteReader::makeCollections() {
    m_site.collections.push_back(std::make_unique<Collection>(Collection{"posts", Object(), {}, {}}));
    const Value configured = m_config["collections"];
    if (!configured.isObject())
        return;
    for (const auto& [key, metadata] : configured.object()) {
        std::string label;
        for (const char c : key.stringOr("")) {
            if (std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.')
                label += c;
        }
        const Value known = metadata.isObject() ? metadata : Value(Object());
        if (label == "posts")
            m_site.collections.front()->metadata = known;
        else if (!label.empty())
            m_site.collections.push_back(std::make_unique<Collection>(Collection{label, known, {}, {}}));
    }
}

std::vector<SiteReader::Entry> SiteReader::entriesOf(const std::filesystem::path& folder,
                                                     const std::string& shownAs) {
    std::vector<Entry> entries;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    if (error)
        m_site.diagnostics.add({shownAs, 0, 0, "The folder cannot be read: " + error.message()});
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        // What the directory itself says of the type spares a look at each ordinary file.
        std::error_code unknown;
        const bool plainFile = !entry->is_symlink(unknown) && entry->is_regular_file(unknown);
        PathCheck check = plainFile ? PathCheck() : checkPath(entry->path(), m_realFolder);
        if (check.isFolder && entry->is_symlink(unknown) &&
            m_open.contains(std::filesystem::canonical(entry->path(), unknown)))
            check.refused = "is a symlink in a circle";
        entries.push_back({entry->path().filename().string(), check.isFolder, std::move(check.refused)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
}

bool SiteReader::report(std::size_t more) {
    constexpr std::size_t interval = 256;
    const bool due = m_seen / interval != (m_seen + more) / interval;
    m_seen += more;
    return !due || !m_options.progress || m_options.progress(m_seen);
}

bool SiteReader::walk(const std::string& directory) {
    const std::string below = withoutLeadingSlash(directory);
    const auto folder = below.empty() ? m_config.source() : m_config.source() / below;
    const std::string shownAs = m_config.sourcePrefix() + below;
    std::vector<FoundFile> files;
    std::vector<Entry> folders;
    for (Entry& entry : entriesOf(folder, shownAs)) {
        const auto kind = entry.isFolder ? EntryFilter::EntryKind::Folder : EntryFilter::EntryKind::File;
        if (!m_filter.accepts(below, entry.name, kind) || folder / entry.name == m_destination)
            continue;
        if (entry.isFolder)
            folders.push_back(std::move(entry));
        else
            files.push_back({directory, entry.name, folder / entry.name, std::move(entry.refused)});
    }
    const std::string& collections = m_config.collectionsFolder();
    if (collections.empty() || directory.starts_with("/" + collections)) {
        collectPosts(below, "_posts");
        if (m_config.drafts())
            collectPosts(below, "_drafts");
    }
    for (const Entry& entry : folders) {
        const std::string inside = joinPath(directory, entry.name);
        if (!entry.refused.empty()) {
            m_site.diagnostics.add(
                {(shownAs.empty() ? "" : shownAs + "/") + entry.name, 0, 0, "The folder " + entry.refused});
        } else if (withoutLeadingSlash(inside) != m_config.destination() && m_open.size() < maximumDepth) {
            std::error_code error;
            const auto real = std::filesystem::canonical(folder / entry.name, error);
            const bool isNew = m_open.insert(real).second;
            if (isNew && !walk(inside))
                return false;
            if (isNew)
                m_open.erase(real);
        }
    }
    const std::size_t count = files.size();
    std::move(files.begin(), files.end(), std::back_inserter(m_files));
    return report(count) && m_seen < maximumFiles;
}

void SiteReader::collectTree(const std::filesystem::path& root, const std::string& below, bool withHidden,
                             std::vector<std::pair<std::string, Entry>>& found) {
    constexpr auto slash = '/';
    if (std::count(below.begin(), below.end(), slash) > static_cast<std::ptrdiff_t>(maximumDepth))
        return;
    for (Entry& entry : entriesOf(root / below, (root / below).lexically_relative(m_site.folder).string())) {
        if (entry.name.starts_with('.') && !withHidden)
            continue;
        std::string path = below.empty() ? entry.name : below + slash + entry.name;
        std::error_code error;
        if (entry.isFolder && !std::filesystem::is_symlink(root / path, error))
            collectTree(root, path, withHidden, found);
        else if (!entry.isFolder)
            found.emplace_back(std::move(path), std::move(entry));
    }
}

void SiteReader::collectPosts(const std::string& directory, const std::string& specialFolder) {
    const std::string special = directory.empty() ? specialFolder : directory + '/' + specialFolder;
    const PathCheck check = checkPath(m_config.source() / special, m_realFolder);
    if (!check.isFolder)
        return;
    std::vector<std::pair<std::string, Entry>> found;
    collectTree(m_config.source() / special, "", false, found);
    const std::string& collections = m_config.collectionsFolder();
    for (auto& [path, entry] : found) {
        const bool named = specialFolder == "_drafts" ? fileName(path).rfind('.') != std::string_view::npos
                                                      : postName(path).has_value();
        if (!named || !m_filter.accepts(special, path, EntryFilter::EntryKind::File))
            continue;
        std::string relative = special + '/' + path;
        if (!collections.empty() && relative.starts_with(collections + '/'))
            relative.erase(0, collections.size() + 1);
        const auto file = m_config.source() / special / path;
        m_posts.push_back({std::move(relative),
                           {"/" + std::string(directoryOf(special + '/' + path)), std::string(fileName(path)),
                            file, entry.refused}});
    }
}

// `include:` may name single files that the walk passes over.
void SiteReader::addIncludedFiles() {
    for (const std::string& entry : m_config.include()) {
        const std::string path = confinedPath(entry);
        const PathCheck check = checkPath(m_config.source() / path, m_realFolder);
        if (path.empty() || check.isFolder || !check.refused.empty())
            continue;
        const std::string above(directoryOf(path));
        FoundFile file{above.empty() ? "" : "/" + above, std::string(fileName(path)),
                       m_config.source() / path, ""};
        const bool known = std::any_of(m_files.begin(), m_files.end(), [&](const FoundFile& other) {
            return other.directory == file.directory && other.name == file.name;
        });
        if (!known)
            m_files.push_back(std::move(file));
    }
}

std::vector<std::unique_ptr<Item>> SiteReader::readAll(std::size_t count, const ReadOne& readOne) const {
    std::vector<std::unique_ptr<Item>> read(count);
    inParallel(count, [&]() -> Worker {
        const auto reader = std::make_shared<ItemReader>(m_config, *m_site.defaults, m_options.limits);
        return [&, reader](std::size_t index) { read[index] = readOne(*reader, index); };
    });
    return read;
}

Item* SiteReader::adopt(std::unique_ptr<Item> item) {
    m_site.items.push_back(std::move(item));
    return m_site.items.back().get();
}

void SiteReader::readFiles() {
    auto read = readAll(m_files.size(),
                        [&](ItemReader& reader, std::size_t i) { return reader.readFile(m_files[i]); });
    m_files.clear();
    for (auto& item : read) {
        if (item->isStatic())
            m_site.staticFiles.push_back(adopt(std::move(item)));
        else if (mayBePublished(*item, m_config))
            m_site.pages.push_back(adopt(std::move(item)));
    }
}

void SiteReader::readPosts() {
    Collection& posts = *m_site.collections.front();
    auto read = readAll(m_posts.size(), [&](ItemReader& reader, std::size_t i) {
        return reader.readPost(posts, m_posts[i].path, m_posts[i].file);
    });
    m_posts.clear();
    for (auto& post : read) {
        if (isInTheFuture(*post, m_config))
            m_site.diagnostics.add(
                {post->sourcePath, 0, 0, "The post is left out: its date is in the future", Severity::Note});
        else if (mayBePublished(*post, m_config))
            posts.documents.push_back(adopt(std::move(post)));
    }
    // Jekyll puts posts into the order of their dates whatever the collection asks for.
    mergeSort(posts.documents, [](const Item* a, const Item* b) { return compareDocuments(*a, *b); });
}

void SiteReader::readCollection(Collection& collection) {
    const std::string& above = m_config.collectionsFolder();
    const std::string folder = above.empty() ? collection.folder() : above + '/' + collection.folder();
    if (!checkPath(m_config.source() / folder, m_realFolder).isFolder)
        return;
    std::vector<std::pair<std::string, Entry>> found;
    collectTree(m_config.source() / folder, "", true, found);
    std::erase_if(found, [&](const auto& entry) {
        return !m_filter.accepts(collection.folder(), entry.first, EntryFilter::EntryKind::File);
    });
    auto read = readAll(found.size(), [&](ItemReader& reader, std::size_t i) {
        const std::string& path = found[i].first;
        const FoundFile file{"/" + joinPath(folder, directoryOf(path)), std::string(fileName(path)),
                             m_config.source() / folder / path, found[i].second.refused};
        return reader.readInCollection(collection, collection.folder() + '/' + path, file);
    });
    for (auto& item : read) {
        const Value* published = item->data.find("published");
        const bool hidden = published && *published == Value(false) && !m_config.unpublished();
        if (item->isStatic())
            collection.files.push_back(adopt(std::move(item)));
        else if (!hidden)
            collection.documents.push_back(adopt(std::move(item)));
    }
    collection.sortDocuments();
    for (Item* document : collection.documents)
        document->written =
            document->written && mayBePublished(*document, m_config) && !isInTheFuture(*document, m_config);
    m_site.staticFiles.insert(m_site.staticFiles.end(), collection.files.begin(), collection.files.end());
    report(found.size());
}

void SiteReader::limitPosts() {
    const Value limit = m_config["limit_posts"];
    auto& documents = m_site.collections.front()->documents;
    if (limit.isInteger() && limit.integer() > 0 &&
        documents.size() > static_cast<std::size_t>(limit.integer()))
        documents.erase(documents.begin(), documents.end() - limit.integer());
}

} // namespace lectern::site
