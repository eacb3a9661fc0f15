// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from the top of a site's navigation down to a page, and what stands beside each step of it.
#pragma once

#include "reader/PageTree.h"

#include <QList>
#include <QString>

namespace lectern::reader {

struct Crumb {
    QString title;
    QString url;    // PageInfo::url; empty for a heading that only groups others
    int entry = -1; // in PageTree::entries()

    bool operator==(const Crumb&) const = default;
};

// Outermost first, the page itself last. Empty for an address that is no page's.
[[nodiscard]] QList<Crumb> crumbsOf(const PageTree& tree, const QString& url);

// Those with the same parent as `entry`, itself among them, in order. Of more than `most`, the ones nearest
// to it.
[[nodiscard]] QList<Crumb> siblingsOf(const PageTree& tree, int entry, int most);

// What stands right below `entry`, the first `most` of it.
[[nodiscard]] QList<Crumb> childrenOf(const PageTree& tree, int entry, int most);

} // namespace lectern::reader
