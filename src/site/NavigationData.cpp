// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/NavigationData.h"

#include "base/Text.h"
#include "site/Merge.h"
#include "site/Paths.h"

namespace lectern::site {

namespace {

using Nodes = std::vector<NavigationNode>;

constexpr int deepest = 12;

constexpr const char* files[] = {"navigation", "nav",  "toc",   "sidebar", "sidebars",
                                 "docs_nav",   "menu", "menus", "docs",    "contents"};
constexpr const char* titleKeys[] = {"title", "name", "text", "label", "section", "category"};
constexpr const char* addressKeys[] = {"url", "link", "href", "path", "page", "permalink", "slug"};
constexpr const char* childKeys[] = {"children",  "links",       "items",      "pages",          "docs",
                                     "folders",   "folderitems", "subfolders", "subfolderitems", "subitems",
                                     "sublinks",  "subnav",      "sections",   "entries",        "toc",
                                     "tutorials", "main"};

bool isList(const Value& value) {
    return value.isArray() || value.isObject();
}

template <std::size_t size>
std::string textUnder(const Value& entry, const char* const (&keys)[size]) {
    for (const char* key : keys) {
        const Value found = entry[key];
        if (!found.isFalsy() && !isList(found))
            return textOf(found);
    }
    return {};
}

class DataReader {
public:
    explicit DataReader(const LinkResolver& resolve) : m_resolve(resolve) {}

    Nodes list(const Value& entries, int depth) const {
        Nodes nodes;
        if (depth > deepest)
            return nodes;
        if (entries.isArray()) {
            for (const Value& entry : entries.array())
                add(entry, depth, nodes);
        } else if (entries.isObject()) {
            add(entries, depth, nodes);
        }
        return nodes;
    }

private:
    void add(const Value& entry, int depth, Nodes& nodes) const {
        if (!entry.isObject()) {
            if (const std::string url = entry.isString() ? m_resolve(entry.string()) : ""; !url.empty())
                nodes.push_back({"", url, {}}); // worded by whoever knows the page
            return;
        }
        NavigationNode node{textUnder(entry, titleKeys), m_resolve(textUnder(entry, addressKeys)), {}};
        for (const char* key : childKeys) {
            Nodes below = isList(entry[key]) ? list(entry[key], depth + 1) : Nodes();
            std::move(below.begin(), below.end(), std::back_inserter(node.children));
        }
        if (node.title.empty() && node.url.empty() && node.children.empty())
            addKeys(entry, depth, nodes);
        else if (node.title.empty() && node.url.empty()) // a frame without words of its own
            std::move(node.children.begin(), node.children.end(), std::back_inserter(nodes));
        else if (!node.url.empty() || !node.children.empty())
            nodes.push_back(std::move(node));
    }

    // "Start: /start/" and "Guide: [...]": the key is the title.
    void addKeys(const Value& entry, int depth, Nodes& nodes) const {
        for (const auto& [key, value] : entry.object()) {
            NavigationNode node{textOf(key), value.isString() ? m_resolve(value.string()) : "", {}};
            if (isList(value))
                node.children = list(value, depth + 1);
            if (!node.url.empty() || !node.children.empty())
                nodes.push_back(std::move(node));
        }
    }

    const LinkResolver& m_resolve;
};

// Whether the object is a set of named lists ("main:", "docs:"), each a menu of its own.
bool holdsLists(const Value& value) {
    return value.isObject() && textUnder(value, titleKeys).empty() && textUnder(value, addressKeys).empty();
}

} // unnamed namespace

std::vector<Nodes> readNavigationData(const Value& data, const LinkResolver& resolve) {
    const DataReader reader(resolve);
    std::vector<Nodes> found;
    const auto keep = [&](const Value& list) {
        if (Nodes nodes = reader.list(list, 0); !nodes.empty())
            found.push_back(std::move(nodes));
    };
    for (const char* file : files) {
        const Value value = data[file];
        if (!holdsLists(value)) {
            keep(value);
            continue;
        }
        for (const auto& [name, list] : value.object())
            keep(list);
    }
    return found;
}

} // namespace lectern::site
