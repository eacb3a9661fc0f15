// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Collection.h"

#include "catalog/PageFacets.h"
#include "reader/Origin.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace lectern::reader {

namespace {

QString resolved(const QString& folder) {
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
}

} // namespace

CollectionPtr makeCollection(std::shared_ptr<const site::Site> site) {
    auto collection = std::make_shared<Collection>();
    collection->folder = resolved(QString::fromStdString(site->folder().string()));
    collection->id = collectionId(collection->folder);
    collection->title = QString::fromStdString(site->title()).simplified();
    if (collection->title.isEmpty()) {
        collection->title = QFileInfo(collection->folder).fileName();
    }
    if (collection->title.isEmpty()) {
        collection->title = collection->folder; // the root of the file system
    }
    collection->origin = originOf(*site, collection->folder);
    const PageTree::Pages pages(site, &site->pages()); // shares the site's life
    collection->pages = PageTree::build(pages, site->navigation(), catalog::writtenLanguage(site->config()));
    collection->site = std::move(site);
    return collection;
}

QString collectionId(const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(resolved(folder).toUtf8(), QCryptographicHash::Sha256);
    // A letter first, or a host of digits would be read as an IPv4 address.
    return QLatin1Char('s') + QString::fromLatin1(hash.toHex().first(20));
}

QString pageUrl(const Collection& collection, const QString& urlOrSourcePath) {
    const site::PageInfo* page = collection.site->find(urlOrSourcePath.toStdString());
    return page != nullptr ? QString::fromStdString(page->url) : QString();
}

} // namespace lectern::reader
