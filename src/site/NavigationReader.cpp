// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/NavigationReader.h"

#include "base/Text.h"
#include "liquid/Conversions.h"
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

// The links of the layouts' own navigation: the fullest list first, then what other layouts add to it.
class LayoutLinks {
public:
    explicit LayoutLinks(const Site& site) : m_site(site) {}

    Nodes read() {
        std::vector<Nodes> lists;
        for (const PageInfo* page : samples()) {
            for (Nodes& list : listsOf(*page))
                lists.push_back(std::move(list));
        }
        const auto size = [](const Nodes& list) {
            std::set<std::string> urls;
            collectUrls(list, urls);
            return urls.size();
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

    const Site& m_site;
};

bool comesBefore(const PageInfo& a, const PageInfo& b) {
    const std::string left = text::fold(a.title);
    const std::string right = text::fold(b.title);
    return left != right ? left < right : a.url < b.url;
}

// The page's own word on its place: nil where it has none.
Value placeOf(const PageInfo& page) {
    for (const char* key : {"nav_order", "weight", "order"}) {
        const Value place = page.frontMatter[key];
        if (place.isNumber() || (place.isString() && !place.string().empty()))
            return place;
    }
    return {};
}

// By the front matter's order, numbers before texts before nothing, then by title.
bool isOrderedBefore(const PageInfo& a, const PageInfo& b) {
    const Value left = placeOf(a);
    const Value right = placeOf(b);
    const auto rank = [](const Value& place) { return place.isNumber() ? 0 : place.isString() ? 1 : 2; };
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    const int order = liquid::order(left, right).value_or(0);
    return order != 0 ? order < 0 : comesBefore(a, b);
}

// Pages under the pages that they name as `parent`, posts under their year, the newest first.
class FrontMatterTree {
public:
    explicit FrontMatterTree(std::vector<const PageInfo*> pages) : m_pages(std::move(pages)) {
        std::stable_sort(m_pages.begin(), m_pages.end(),
                         [](const PageInfo* a, const PageInfo* b) { return isOrderedBefore(*a, *b); });
        for (const PageInfo* page : m_pages) {
            m_titles.insert(page->title);
            ordered = ordered || !placeOf(*page).isNil();
            if (const Value parent = page->frontMatter["parent"]; parent.isString())
                m_children[parent.string()].push_back(page);
        }
    }

    bool ordered = false; // whether any page says where it belongs

    Nodes build() {
        Nodes roots;
        std::vector<const PageInfo*> posts;
        for (const PageInfo* page : m_pages) {
            if (page->collection == "posts")
                posts.push_back(page);
            else if (!hasParent(*page))
                roots.push_back(nodeOf(*page));
        }
        // Pages that name each other as parents hang nowhere.
        for (const PageInfo* page : m_pages) {
            if (page->collection != "posts" && !m_placed.contains(page))
                roots.push_back({page->title, page->url, {}});
        }
        addPosts(posts, roots);
        return roots;
    }

private:
    bool hasParent(const PageInfo& page) const {
        const Value parent = page.frontMatter["parent"];
        return parent.isString() && parent.string() != page.title && m_titles.contains(parent.string());
    }

    NavigationNode nodeOf(const PageInfo& page) {
        NavigationNode node{page.title, page.url, {}};
        m_placed.insert(&page);
        const auto children = m_children.find(page.title);
        if (children == m_children.end() || !m_open.insert(page.title).second)
            return node;
        for (const PageInfo* child : children->second) {
            const Value grandParent = child->frontMatter["grand_parent"];
            if (!grandParent.isString() || page.frontMatter["parent"] == grandParent)
                node.children.push_back(nodeOf(*child));
        }
        m_open.erase(page.title);
        return node;
    }

    static void addPosts(std::vector<const PageInfo*>& posts, Nodes& roots) {
        std::stable_sort(posts.begin(), posts.end(), [](const PageInfo* a, const PageInfo* b) {
            return a->date && b->date && *b->date < *a->date;
        });
        for (const PageInfo* post : posts) {
            const std::string year = post->date ? strftime(*post->date, "%Y") : "";
            if (roots.empty() || roots.back().title != year || !roots.back().url.empty())
                roots.push_back({year, "", {}});
            roots.back().children.push_back({post->title, post->url, {}});
        }
    }

    std::vector<const PageInfo*> m_pages;
    std::unordered_map<std::string, std::vector<const PageInfo*>> m_children;
    std::unordered_set<std::string> m_titles;
    std::unordered_set<const PageInfo*> m_placed;
    std::set<std::string> m_open; // titles on the way down: pages may name each other as parents
};

} // unnamed namespace

Navigation readNavigation(const Site& site) {
    constexpr std::size_t fewestLinks = 2; // fewer are no navigation
    Navigation navigation;
    Nodes links = LayoutLinks(site).read();
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
    FrontMatterTree tree(rest);
    for (NavigationNode& node : tree.build())
        navigation.roots.push_back(std::move(node));
    // The home page opens the collection, even where no navigation links it.
    const auto home = std::find_if(navigation.roots.begin(), navigation.roots.end(),
                                   [](const NavigationNode& node) { return node.url == "/"; });
    if (home != navigation.roots.end())
        std::rotate(navigation.roots.begin(), home, home + 1);
    navigation.source = !linked.empty() ? Navigation::Source::Layout
                        : tree.ordered  ? Navigation::Source::FrontMatter
                                        : Navigation::Source::Titles;
    return navigation;
}

} // namespace lectern::site
