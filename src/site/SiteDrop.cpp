// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SiteDrop.h"

#include "site/Merge.h"
#include "site/MergeSort.h"

#include <algorithm>

namespace lectern::site {

namespace {

// In the order in which Ruby lists the drop's methods.
constexpr std::string_view attributes[] = {"time",       "categories",   "pages",         "config",
                                           "data",       "static_files", "collections",   "posts",
                                           "html_pages", "documents",    "related_posts", "tags"};

bool isAttribute(std::string_view key) {
    return std::find(std::begin(attributes), std::end(attributes), key) != std::end(attributes);
}

constexpr auto newestFirst = [](const Item* a, const Item* b) { return compareDocuments(*b, *a); };

} // unnamed namespace

SiteDrop::SiteDrop(const DropTable& drops) : m_drops(drops) {}

Value SiteDrop::field(std::string_view key) const {
    const Snapshot& site = m_drops.snapshot();
    const Collection* collection = key == "posts" ? nullptr : site.collection(key);
    if (!collection && !isAttribute(key))
        return site.config[key];
    if (key == "time")
        return site.config.time();
    if (key == "data")
        return site.config["data"].isFalsy() ? site.data : site.config["data"];
    if (key == "related_posts")
        return relatedPosts();
    const std::lock_guard lock(m_mutex);
    if (const auto made = m_made.find(key); made != m_made.end())
        return made->second;
    return m_made[std::string(key)] = collection ? Value(m_drops.of(collection->documents)) : make(key);
}

bool SiteDrop::has(std::string_view key) const {
    return isAttribute(key) || m_drops.snapshot().collection(key) ||
           m_drops.snapshot().config.values().find(key);
}

std::vector<std::string> SiteDrop::keys() const {
    std::vector<std::string> all(std::begin(attributes), std::end(attributes));
    for (const auto& entry : m_drops.snapshot().config.values().object()) {
        std::string key = textOf(entry.key);
        if (!isAttribute(key))
            all.push_back(std::move(key));
    }
    return all;
}

Value SiteDrop::make(std::string_view key) const {
    const Snapshot& site = m_drops.snapshot();
    if (key == "pages")
        return m_drops.of(site.pages);
    if (key == "static_files")
        return m_drops.of(site.staticFiles);
    if (key == "posts")
        return posts();
    if (key == "html_pages")
        return htmlPages();
    if (key == "collections")
        return collections();
    if (key == "documents")
        return documents();
    if (key == "tags" || key == "categories")
        return grouped(key);
    return {}; // `config`
}

Value SiteDrop::posts() const {
    std::vector<Item*> sorted = m_drops.snapshot().posts().documents;
    mergeSort(sorted, newestFirst);
    return m_drops.of(sorted);
}

Value SiteDrop::htmlPages() const {
    std::vector<Item*> pages = m_drops.snapshot().pages;
    std::erase_if(pages, [](const Item* page) { return !page->isHtml() && !page->url.ends_with('/'); });
    return m_drops.of(pages);
}

Value SiteDrop::collections() const {
    std::vector<const Collection*> sorted;
    for (const auto& collection : m_drops.snapshot().collections)
        sorted.push_back(collection.get());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Collection* a, const Collection* b) { return a->label < b->label; });
    Array drops;
    for (const Collection* collection : sorted)
        drops.push_back(m_drops.collection(*collection));
    return drops;
}

Value SiteDrop::documents() const {
    Array drops;
    for (const auto& collection : m_drops.snapshot().collections) {
        for (const auto* list : {&collection->documents, &collection->files}) {
            for (const Item* item : *list)
                drops.push_back(m_drops.of(*item));
        }
    }
    return drops;
}

// The posts under each of their tags or categories, the newest first.
Value SiteDrop::grouped(std::string_view key) const {
    std::vector<std::pair<Value, std::vector<Item*>>> groups;
    Object places;
    for (Item* post : m_drops.snapshot().posts().documents) {
        const Value names = post->data[key];
        for (const Value& name : names.isArray() ? names.array() : Array()) {
            if (!places.find(name)) {
                places.set(name, Value(groups.size()));
                groups.emplace_back(name, std::vector<Item*>());
            }
            groups[static_cast<std::size_t>(places.find(name)->integer())].second.push_back(post);
        }
    }
    Object grouped;
    for (auto& [name, posts] : groups) {
        mergeSort(posts, [](const Item* a, const Item* b) { return compareDocuments(*a, *b); });
        std::reverse(posts.begin(), posts.end());
        grouped.set(name, Value(m_drops.of(posts)));
    }
    return grouped;
}

// The ten latest posts beside the document being rendered. Source: Jekyll, RelatedPosts#most_recent_posts.
Value SiteDrop::relatedPosts() const {
    const Item* current = m_drops.provider().current();
    const auto& posts = m_drops.snapshot().posts().documents;
    if (!current || !current->isDocument())
        return {};
    Array related;
    if (posts.size() < 2)
        return related;
    const std::size_t first = posts.size() - std::min<std::size_t>(posts.size(), 11);
    for (std::size_t i = posts.size(); i > first && related.size() < 10; --i) {
        if (posts[i - 1] != current)
            related.push_back(m_drops.of(*posts[i - 1]));
    }
    return related;
}

Value JekyllDrop::field(std::string_view key) const {
    return key == "version" ? Value("4.3.1") : key == "environment" ? Value(m_environment) : Value();
}

} // namespace lectern::site
