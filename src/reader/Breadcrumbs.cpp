// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Breadcrumbs.h"

#include <algorithm>

namespace lectern::reader {

namespace {

Crumb crumbAt(const PageTree& tree, int entry) {
    const PageTree::Entry& found = tree.entries()[static_cast<std::size_t>(entry)];
    return {QString::fromStdString(found.title),
            found.page ? QString::fromStdString(found.page->url) : QString(), entry};
}

QList<int> entriesBelow(const PageTree& tree, int parent) {
    QList<int> below;
    for (std::size_t entry = 0; entry < tree.entries().size(); ++entry) {
        if (tree.entries()[entry].parent == parent) {
            below.append(static_cast<int>(entry));
        }
    }
    return below;
}

QList<Crumb> crumbsAt(const PageTree& tree, const QList<int>& entries) {
    QList<Crumb> crumbs;
    for (const int entry : entries) {
        crumbs.append(crumbAt(tree, entry));
    }
    return crumbs;
}

} // namespace

QList<Crumb> crumbsOf(const PageTree& tree, const QString& url) {
    QList<Crumb> crumbs;
    for (int entry = tree.find(url.toStdString()); entry >= 0;
         entry = tree.entries()[static_cast<std::size_t>(entry)].parent) {
        crumbs.prepend(crumbAt(tree, entry));
    }
    return crumbs;
}

QList<Crumb> siblingsOf(const PageTree& tree, int entry, int most) {
    const QList<int> all = entriesBelow(tree, tree.entries()[static_cast<std::size_t>(entry)].parent);
    const qsizetype start = all.indexOf(entry) - most / 2;
    return crumbsAt(
        tree, all.mid(std::clamp<qsizetype>(start, 0, std::max<qsizetype>(0, all.size() - most)), most));
}

QList<Crumb> childrenOf(const PageTree& tree, int entry, int most) {
    return crumbsAt(tree, entriesBelow(tree, entry).mid(0, most));
}

} // namespace lectern::reader
