// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site that is open for reading.
#pragma once

#include "reader/PageTree.h"

#include <QMetaType>
#include <QString>

#include <memory>

namespace lectern::reader {

// An immutable snapshot, shared by the models and the page view; safe from any thread.
struct Collection {
    QString id;     // the host of its addresses: stable for a folder, a-z and 0-9 only
    QString title;  // the site's, else the folder's name; never empty
    QString folder; // absolute, links resolved
    QString origin; // where its contents come from, as originOf() tells
    std::shared_ptr<const site::Site> site;
    PageTreePtr pages;
};

using CollectionPtr = std::shared_ptr<const Collection>;

// Builds the page tree as well, which renders a page or two: not for the interface thread.
CollectionPtr makeCollection(std::shared_ptr<const site::Site> site);

// The id of the collection in this folder, which need not exist.
QString collectionId(const QString& folder);

// PageInfo::url of the page at an address inside the site (decoded, with or without baseurl) or at a source
// path; empty where there is none.
QString pageUrl(const Collection& collection, const QString& urlOrSourcePath);

} // namespace lectern::reader

Q_DECLARE_METATYPE(lectern::reader::CollectionPtr)
