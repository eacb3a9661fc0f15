// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/FrontMatterTree.h"

#include "base/Text.h"
#include "liquid/Conversions.h"
#include "site/Merge.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace lectern::site {

namespace {

using Nodes = std::vector<NavigationNode>;
using Pages = std::vector<const PageInfo*>;

constexpr std::size_t fewPosts = 12; // that need no headings by year inside a category

bool comesBefore(const PageInfo& a, const PageInfo& b) {
    const std::string left = text::fold(a.title);
    const std::string right = text::fold(b.title);
    return left != right ? left < right : a.url < b.url;
}

// The page's own word on its place: nil where it has none.
Value placeOf(const PageInfo& page) {
    for (const char* key : {"nav_order", "weight", "order", "position"}) {
        const Value place = page.frontMatter[key];
        if (place.isNumber() || (place.isString() && !place.string().empty()))
            return place;
    }
    return {};
}

bool isExcluded(const PageInfo& page) {
    return page.frontMatter["nav_exclude"] == Value(true);
}

std::string parentOf(const PageInfo& page) {
    const Value parent = page.frontMatter["parent"];
    return parent.isNil() || parent.isArray() || parent.isObject() ? std::string() : textOf(parent);
}

// What the page says its parent's parent is.
Value grandParentOf(const PageInfo& page) {
    const Value older = page.frontMatter["grand_parent"];
    return older.isFalsy() ? page.frontMatter["ancestor"] : older;
}

class TreeBuilder {
public:
    TreeBuilder(Pages pages, const Value& config) : m_pages(std::move(pages)), m_config(config) {
        std::stable_sort(m_pages.begin(), m_pages.end(),
                         [&](const PageInfo* a, const PageInfo* b) { return isBefore(*a, *b); });
        for (const PageInfo* page : m_pages) {
            const std::string parent = parentOf(*page);
            m_titles.insert(page->title);
            m_ordered = m_ordered || !placeOf(*page).isNil() || !parent.empty();
            if (!parent.empty() && !isExcluded(*page))
                m_children[parent].push_back(page);
        }
    }

    FrontMatterTree build() {
        Pages posts;
        Pages left;
        for (const PageInfo* page : m_pages) {
            if (page->collection == "posts")
                posts.push_back(page);
            else if (isExcluded(*page))
                left.push_back(page);
            else if (!hasParent(*page))
                rootsOf(*page).push_back(nodeOf(*page));
        }
        // Pages that name each other as parents hang nowhere.
        for (const PageInfo* page : m_pages) {
            if (page->collection != "posts" && !isExcluded(*page) && !m_placed.contains(page))
                m_roots.push_back({page->title, page->url, {}});
        }
        addCollections();
        addPosts(posts);
        for (const PageInfo* page : left)
            m_roots.push_back({page->title, page->url, {}});
        return {std::move(m_roots), m_ordered};
    }

private:
    // By the front matter's order, numbers before texts before nothing; then as the collection has it where
    // it says so; then by title.
    bool isBefore(const PageInfo& a, const PageInfo& b) const {
        const Value left = placeOf(a);
        const Value right = placeOf(b);
        const auto rank = [](const Value& place) { return place.isNumber() ? 0 : place.isString() ? 1 : 2; };
        if (rank(left) != rank(right))
            return rank(left) < rank(right);
        if (const int order = liquid::order(left, right).value_or(0); order != 0)
            return order < 0;
        if (a.collection == b.collection && isSorted(a.collection))
            return false; // they come in Jekyll's order
        return comesBefore(a, b);
    }

    // Whether the configuration puts the collection's documents into an order.
    bool isSorted(const std::string& collection) const {
        const Value metadata = m_config["collections"][collection];
        return !collection.empty() && (!metadata["sort_by"].isFalsy() || !metadata["order"].isFalsy());
    }

    bool hasParent(const PageInfo& page) const {
        const std::string parent = parentOf(page);
        return !parent.empty() && parent != page.title && m_titles.contains(parent);
    }

    // Where a page without a parent goes: documents under their collection, the rest to the top.
    Nodes& rootsOf(const PageInfo& page) {
        if (page.collection.empty())
            return m_roots;
        for (auto& [label, nodes] : m_collections) {
            if (label == page.collection)
                return nodes;
        }
        return m_collections.emplace_back(page.collection, Nodes()).second;
    }

    // A collection that is all there is needs no heading.
    void addCollections() {
        const bool isAlone = m_roots.empty() && m_collections.size() == 1;
        for (auto& [label, nodes] : m_collections) {
            if (isAlone || nodes.size() == 1)
                std::move(nodes.begin(), nodes.end(), std::back_inserter(m_roots));
            else
                m_roots.push_back({nameOf(label), "", std::move(nodes)});
        }
    }

    std::string nameOf(const std::string& label) const {
        for (const Value& name :
             {m_config["just_the_docs"]["collections"][label]["name"],
              m_config["collections"][label]["title"], m_config["collections"][label]["name"]}) {
            if (name.isString())
                return name.string();
        }
        return text::capitalize(text::replaceAll(text::replaceAll(label, "_", " "), "-", " "));
    }

    NavigationNode nodeOf(const PageInfo& page) {
        NavigationNode node{page.title, page.url, {}};
        m_placed.insert(&page);
        const auto children = m_children.find(page.title);
        if (children == m_children.end() || !m_open.insert(page.title).second)
            return node;
        for (const PageInfo* child : children->second) {
            const Value older = grandParentOf(*child);
            const bool isHere = older.isFalsy() || textOf(older) == parentOf(page);
            if (isHere && child->collection == page.collection && !m_placed.contains(child))
                node.children.push_back(nodeOf(*child));
        }
        if (page.frontMatter["child_nav_order"].stringOr("").starts_with("desc") ||
            page.frontMatter["child_nav_order"].stringOr("") == "reversed")
            std::reverse(node.children.begin(), node.children.end());
        m_open.erase(page.title);
        return node;
    }

    static void addByYear(const Pages& posts, Nodes& nodes) {
        for (const PageInfo* post : posts) {
            const std::string year = post->date ? strftime(*post->date, "%Y") : "";
            if (nodes.empty() || nodes.back().title != year || !nodes.back().url.empty())
                nodes.push_back({year, "", {}});
            nodes.back().children.push_back({post->title, post->url, {}});
        }
    }

    // Under their categories where all have one and not all the same, else by year.
    void addPosts(Pages& posts) {
        std::stable_sort(posts.begin(), posts.end(), [](const PageInfo* a, const PageInfo* b) {
            return a->date && b->date && *b->date < *a->date;
        });
        std::vector<std::pair<std::string, Pages>> groups;
        for (const PageInfo* post : posts) {
            const std::vector<std::string> names = textList(post->frontMatter["categories"]);
            const std::string name = names.empty() ? "" : names.front();
            const auto known = std::find_if(groups.begin(), groups.end(),
                                            [&](const auto& group) { return group.first == name; });
            (known == groups.end() ? groups.emplace_back(name, Pages()) : *known).second.push_back(post);
        }
        std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
            return text::fold(a.first) < text::fold(b.first);
        });
        if (groups.size() < 2 || groups.front().first.empty()) {
            addByYear(posts, m_roots);
            return;
        }
        for (const auto& [name, members] : groups) {
            NavigationNode node{name, "", {}};
            addByYear(members, node.children);
            if (members.size() <= fewPosts) {
                node.children.clear();
                for (const PageInfo* post : members)
                    node.children.push_back({post->title, post->url, {}});
            }
            m_roots.push_back(std::move(node));
        }
    }

    Pages m_pages;
    const Value& m_config;
    Nodes m_roots;
    std::vector<std::pair<std::string, Nodes>> m_collections;
    std::unordered_map<std::string, Pages> m_children;
    std::unordered_set<std::string> m_titles;
    std::unordered_set<const PageInfo*> m_placed;
    std::set<std::string> m_open; // titles on the way down: pages may name each other as parents
    bool m_ordered = false;
};

} // unnamed namespace

FrontMatterTree readFrontMatterTree(const std::vector<const PageInfo*>& pages, const Value& config) {
    return TreeBuilder(pages, config).build();
}

} // namespace lectern::site
