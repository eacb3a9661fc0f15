// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through a site's folder and reads what takes part in it.
// Rules: Jekyll 4.3, reader.rb and readers/; names in byte order, where Jekyll leaves it to the file system.
#pragma once

#include "base/Result.h"
#include "site/EntryFilter.h"
#include "site/ItemReader.h"
#include "site/Site.h"
#include "site/Snapshot.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace lectern::site {

// One use: read() once, on one thread. Front matter is read on all cores.
class SiteReader {
public:
    SiteReader(Snapshot& snapshot, const OpenOptions& options);

    // Fills the snapshot. Fails only where OpenOptions::progress cancels.
    Result<void> read();

private:
    struct PostFile {
        std::string path; // relative to the folder of the collections
        FoundFile file;
    };
    struct Entry {
        std::string name;
        bool isFolder = false;
        std::string refused; // why it must not be opened
    };

    std::vector<Entry> entriesOf(const std::filesystem::path& folder, const std::string& shownAs);
    bool walk(const std::string& directory);
    void collectPosts(const std::string& directory, const std::string& specialFolder);
    void collectTree(const std::filesystem::path& root, const std::string& below, bool withHidden,
                     std::vector<std::pair<std::string, Entry>>& found);
    void addIncludedFiles();
    bool report(std::size_t more);

    void readFiles();
    void readPosts();
    void readCollection(Collection& collection);
    void limitPosts();
    void makeCollections();
    using ReadOne = std::function<std::unique_ptr<Item>(ItemReader& reader, std::size_t index)>;
    std::vector<std::unique_ptr<Item>> readAll(std::size_t count, const ReadOne& readOne) const;
    Item* adopt(std::unique_ptr<Item> item);

    Snapshot& m_site;
    const SiteConfig& m_config;
    const OpenOptions& m_options;
    EntryFilter m_filter;
    std::vector<FoundFile> m_files;
    std::vector<PostFile> m_posts;
    std::set<std::filesystem::path> m_open; // the real paths of the folders that the walk is in
    std::filesystem::path m_realFolder;
    std::filesystem::path m_destination; // real too; empty = none
    std::size_t m_seen = 0;
};

} // namespace lectern::site
