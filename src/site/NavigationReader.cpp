// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/NavigationReader.h"

#include "base/Text.h"
#include "site/FrontMatterTree.h"
#include "site/NavigationData.h"
#include "site/NavigationLinks.h"
#include "site/Paths.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace lectern::site {

namespace {

using Nodes = std::vector<NavigationNode>;

constexpr std::size_t mostSamples = 6; // pages that are rendered to see their navigation

void collectUrls(const Nodes& nodes, std::set<std::string>& urls) {
    for (const NavigationNode& node : nodes) {
        if (!node.url.empty())
            urls.insert(node.url);
        collectUrls(node.children, urls);
    }
}

std::size_t countGroups(const Nodes& nodes) {
    std::size_t groups = 0;
    for (const NavigationNode& node : nodes)
        groups += node.children.empty() ? 0 : 1 + countGroups(node.children);
    return groups;
}

// Takes out what is already in `known`, and adds the rest to it. A page that is linked twice stays where it
// came first; one that groups others stays as their heading.
void keepNew(Nodes& nodes, std::unordered_set<std::string>& known) {
    for (NavigationNode& node : nodes) {
        if (!node.url.empty() && !known.insert(node.url).second)
            node.url.clear();
        keepNew(node.children, known);
    }
    std::erase_if(nodes,
                  [](const NavigationNode& node) { return node.url.empty() && node.children.empty(); });
}

// The links of the layouts' own navigation and of the data files that feed such: the fullest list first, then
// what the others add to it.
class SiteLinks {
public:
    SiteLinks(const Site& site, const Value& data) : m_site(site), m_data(data) {}

    bool inLayout = false; // whether a layout has a list

    Nodes read() {
        std::vector<Nodes> lists;
        for (const PageInfo* page : samples()) {
            for (Nodes& list : listsOf(*page))
                lists.push_back(std::move(list));
        }
        inLayout = !lists.empty();
        for (Nodes& list :
             readNavigationData(m_data, [&](std::string_view target) { return named(target); })) {
            word(list);
            lists.push_back(std::move(list));
        }
        const auto size = [](const Nodes& list) {
            std::set<std::string> urls;
            collectUrls(list, urls);
            return std::pair(urls.size(), countGroups(list)); // of two that are as full, the nested one
        };
        std::stable_sort(lists.begin(), lists.end(),
                         [&](const Nodes& a, const Nodes& b) { return size(a) > size(b); });
        Nodes merged;
        std::unordered_set<std::string> known;
        for (Nodes& list : lists) {
            keepNew(list, known);
            std::move(list.begin(), list.end(), std::back_inserter(merged));
        }
        return merged;
    }

private:
    // The first page of each layout, those of the most used layouts first.
    std::vector<const PageInfo*> samples() const {
        std::map<std::string, std::vector<const PageInfo*>> byLayout;
        for (const PageInfo& page : m_site.pages()) {
            if (!page.layout.empty())
                byLayout[page.layout].push_back(&page);
        }
        std::vector<const std::vector<const PageInfo*>*> layouts;
        for (const auto& [layout, pages] : byLayout)
            layouts.push_back(&pages);
        std::stable_sort(layouts.begin(), layouts.end(),
                         [](auto* a, auto* b) { return a->size() > b->size(); });
        std::vector<const PageInfo*> chosen;
        for (const auto* pages : layouts) {
            if (chosen.size() < mostSamples)
                chosen.push_back(pages->front());
        }
        return chosen;
    }

    std::vector<Nodes> listsOf(const PageInfo& page) const {
        const auto rendered = m_site.render(page.url);
        if (!rendered)
            return {};
        return readNavigationLinks(rendered->body,
                                   [&](std::string_view href) { return resolve(href, page); });
    }

    std::string resolve(std::string_view href, const PageInfo& from) const {
        href = text::strip(href);
        const std::size_t end = std::min(href.find_first_of("?#"), href.size());
        std::string path(href.substr(0, end));
        const std::string siteUrl(m_site.config()["url"].stringOr(""));
        if (!siteUrl.empty() && path.starts_with(siteUrl))
            path.erase(0, siteUrl.size());
        if (path.empty() || path.find(':') != std::string::npos || path.starts_with("//"))
            return {};
        if (!path.starts_with('/'))
            path = joinPath(directoryOf(from.url), path);
        const bool folder = path.ends_with('/');
        path = '/' + confinedPath(path);
        if (folder && path.size() > 1)
            path += '/';
        const PageInfo* page = m_site.find(path);
        return page ? page->url : std::string();
    }

    // Data files name pages by address, by the file's path, or by that without its extension.
    std::string named(std::string_view target) const {
        target = text::strip(target);
        std::string path(target.substr(0, std::min(target.find_first_of("?#"), target.size())));
        const std::string siteUrl(m_site.config()["url"].stringOr(""));
        if (!siteUrl.empty() && path.starts_with(siteUrl))
            path.erase(0, siteUrl.size());
        if (path.empty() || path.find(':') != std::string::npos || path.starts_with("//"))
            return {};
        const std::string below = confinedPath(path);
        const PageInfo* page = m_site.find(path.starts_with('/') ? path : '/' + path);
        for (const char* folder : {"", "_docs/", "_tutorials/", "docs/"}) {
            for (const char* extension : {"", ".md", ".html", "/index.md"}) {
                if (!page && !below.empty())
                    page = m_site.find(folder + below + extension);
            }
        }
        return page ? page->url : std::string();
    }

    // Gives the pages' own titles to entries without words.
    void word(Nodes& nodes) const {
        for (NavigationNode& node : nodes) {
            const PageInfo* page = node.title.empty() ? m_site.find(node.url) : nullptr;
            if (page)
                node.title = page->title;
            word(node.children);
        }
    }

    const Site& m_site;
    const Value& m_data;
};

} // unnamed namespace

Navigation readNavigation(const Site& site, const Value& data) {
    constexpr std::size_t fewestLinks = 2; // fewer are no navigation
    Navigation navigation;
    SiteLinks siteLinks(site, data);
    Nodes links = siteLinks.read();
    std::set<std::string> linked;
    collectUrls(links, linked);
    if (linked.size() >= fewestLinks)
        navigation.roots = std::move(links);
    else
        linked.clear();
    std::vector<const PageInfo*> rest;
    for (const PageInfo& page : site.pages()) {
        if (!linked.contains(page.url))
            rest.push_back(&page);
    }
    FrontMatterTree tree = readFrontMatterTree(rest, site.config());
    std::move(tree.roots.begin(), tree.roots.end(), std::back_inserter(navigation.roots));
    // The home page opens the collection, even where no navigation links it.
    const auto home = std::find_if(navigation.roots.begin(), navigation.roots.end(),
                                   [](const NavigationNode& node) { return node.url == "/"; });
    if (home != navigation.roots.end())
        std::rotate(navigation.roots.begin(), home, home + 1);
    using Source = Navigation::Source;
    navigation.source = !linked.empty() ? (siteLinks.inLayout ? Source::Layout : Source::Data)
                        : tree.ordered  ? Source::FrontMatter
                                        : Source::Titles;
    return navigation;
}

} // namespace lectern::site
