// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Small page trees, written down in a line or two.
#pragma once

#include "reader/PageTree.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace lectern::reader::samples {

inline site::PageInfo page(std::string url, std::string title, std::vector<std::string> keywords = {},
                           std::string description = {}) {
    site::PageInfo info;
    info.sourcePath = url.size() > 1 ? url.substr(1, url.size() - 2) + ".md" : "index.md";
    info.url = std::move(url);
    info.title = std::move(title);
    info.keywords = std::move(keywords);
    info.description = std::move(description);
    info.layout = "dashboard";
    return info;
}

inline site::NavigationNode node(std::string title, std::string url,
                                 std::vector<site::NavigationNode> children = {}) {
    return {std::move(title), std::move(url), std::move(children)};
}

inline PageTreePtr tree(std::vector<site::PageInfo> pages, std::vector<site::NavigationNode> roots = {}) {
    site::Navigation navigation;
    navigation.roots = std::move(roots);
    return PageTree::build(std::make_shared<const std::vector<site::PageInfo>>(std::move(pages)), navigation);
}

// A guide in two parts and an appendix; "/loose/" is in no navigation.
inline PageTreePtr guide() {
    return tree(
        {page("/", "Home", {"start"}), page("/install/", "Install", {"start", "setup"}, "Get it running"),
         page("/run/", "Run", {"setup"}, "First steps"), page("/faq/", "Questions", {"help"}),
         page("/loose/", "Loose leaf", {"Help"})},
        {node("Welcome", "/"), node("Begin", "", {node("Install", "/install/"), node("Run it", "/run/")}),
         node("Questions", "/faq/")});
}

// Rows as "Title" or, below a parent, "Parent > Title", depth first.
inline QStringList rows(const QAbstractItemModel& model, const QModelIndex& parent = {},
                        const QString& above = {}) {
    QStringList list;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString path = above + index.data().toString();
        list << path << rows(model, index, path + QStringLiteral(" > "));
    }
    return list;
}

} // namespace lectern::reader::samples
