// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Previous and next page, straight through the page tree.
#pragma once

#include "reader/PageTree.h"

#include <QString>

#include <optional>

namespace lectern::reader {

// A value over an immutable snapshot: cheap to copy, safe from any thread.
class ReadingOrder {
public:
    ReadingOrder() = default;
    explicit ReadingOrder(PageTreePtr tree) : m_tree(std::move(tree)) {}

    int count() const;
    // Counted from 0; empty for an address that is no page's. All addresses are PageInfo::url.
    std::optional<int> position(const QString& url) const;
    // Empty at either end and for an address that is no page's.
    QString previous(const QString& url) const;
    QString next(const QString& url) const;
    // The page that opens a guide: "/" where there is one, else the first. Empty without pages.
    QString start() const;
    // As the navigation words it; empty for an address that is no page's.
    QString title(const QString& url) const;

private:
    QString urlAt(int position) const;

    PageTreePtr m_tree;
};

} // namespace lectern::reader
