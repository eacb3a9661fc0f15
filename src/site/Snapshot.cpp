// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Snapshot.h"

#include "base/Text.h"
#include "site/FrontMatterReader.h"
#include "site/Paths.h"

namespace lectern::site {

const Collection* Snapshot::collection(std::string_view label) const {
    for (const auto& each : collections) {
        if (each->label == label)
            return each.get();
    }
    return nullptr;
}

const Layout* Snapshot::layout(std::string_view name) const {
    const auto found = layouts.find(name);
    return found == layouts.end() ? nullptr : &found->second;
}

Item& Snapshot::addPage(std::unique_ptr<Item> page) {
    pages.push_back(page.get());
    items.push_back(std::move(page));
    return *items.back();
}

void Snapshot::index() {
    std::size_t turn = 0;
    for (const auto& each : collections) {
        for (std::size_t i = 0; i < each->documents.size(); ++i) {
            each->documents[i]->ordinal = turn++;
            each->documents[i]->placeInCollection = i;
        }
    }
    for (Item* page : pages)
        page->ordinal = turn++;
    for (const Item* item : writtenItems()) {
        const auto [entry, isNew] = m_byDestination.try_emplace(item->destination, item);
        if (!isNew) {
            const std::string& other = entry->second->sourcePath;
            diagnostics.add({item->sourcePath, lineOfKey(*item, "permalink"), 0,
                             "Has the same address as " +
                                 (other.empty() ? "a page that a plugin makes" : other) + ": " + item->url,
                             Severity::Warning, DiagnosticKind::SharedAddress, item->url});
            entry->second = item;
        }
        // The first one wins here, as Jekyll's `link` searches from the start.
        m_byRelativePath.try_emplace(item->relativePath, item);
    }
    for (const auto& [name, layout] : layouts)
        diagnostics.append(layout.diagnostics);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i]->number = i;
        diagnostics.append(items[i]->diagnostics);
        if (!items[i]->sourcePath.empty())
            m_bySource.try_emplace(items[i]->sourcePath, items[i].get());
    }
}

const Item* Snapshot::atDestination(std::string_view path) const {
    return lookUp(m_byDestination, path);
}

const Item* Snapshot::atUrl(std::string_view url) const {
    const std::string path = confinedPath(text::percentDecode(url.substr(0, url.find_first_of("?#"))));
    const bool isFolder = url.substr(0, url.find_first_of("?#")).ends_with('/');
    std::vector<std::string> candidates{path, path + ".html", joinPath(path, "index.html"), path + ".htm",
                                        joinPath(path, "index.htm")};
    if (isFolder)
        std::swap(candidates[0], candidates[2]);
    for (const std::string& candidate : candidates) {
        if (const Item* found = atDestination(candidate.starts_with('/') ? candidate.substr(1) : candidate))
            return found;
    }
    return nullptr;
}

const Item* Snapshot::atSource(std::string_view path) const {
    return lookUp(m_bySource, path);
}

const Item* Snapshot::atRelativePath(std::string_view path) const {
    if (const Item* found = lookUp(m_byRelativePath, path))
        return found;
    return lookUp(m_byRelativePath, joinPath("", path)); // static files lead with a slash
}

std::vector<const Item*> Snapshot::writtenItems() const {
    std::vector<const Item*> written(pages.begin(), pages.end());
    for (const Item* file : staticFiles) {
        if (file->written)
            written.push_back(file);
    }
    for (const auto& each : collections) {
        for (const Item* document : each->documents) {
            if (document->written)
                written.push_back(document);
        }
    }
    return written;
}

const Item* Snapshot::lookUp(const Table& table, std::string_view key) {
    const auto found = table.find(std::string(key));
    return found == table.end() ? nullptr : found->second;
}

} // namespace lectern::site
