// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files from the web that a reader has brought along for a collection.
#pragma once

#include "web/PageReport.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace lectern::web {

struct BroughtFile {
    QUrl address;
    QByteArray contentType;
    QString sha256; // of its bytes, in hex; also its name in the cache
    qint64 size = 0;
};

// One folder per collection in the user's cache, with a list and the files named by their hash; nothing of it
// lies in the collection's own folder. A file that is gone, or that is not what was fetched, counts as not
// there. Lives on the interface thread.
class BroughtFiles {
public:
    explicit BroughtFiles(QString folder) : m_folder(std::move(folder)) {}
    // In the user's cache folder.
    static QString defaultFolder();

    // By the address that a page asks for, or by the one that it was led to.
    std::optional<BroughtFile> find(const QString& collection, const QUrl& address);
    QList<BroughtFile> all(const QString& collection) { return list(collection).values(); }
    // Where its bytes lie, and the bytes: empty where they are not those that were fetched. The second is
    // safe from any thread.
    [[nodiscard]] QString pathOf(const QString& collection, const BroughtFile& file) const;
    static QByteArray read(const QString& path, const BroughtFile& file);

    // False where the cache cannot be written.
    bool add(const QString& collection, const QUrl& address, const QByteArray& contentType,
             const QByteArray& bytes);
    void removeAll(const QString& collection);

    // The address that stands for a web address inside the engine: on the bundle's scheme, with a host for
    // this collection and the server, so that relative addresses in style sheets lead where they should. And
    // whose it is: empty for any other address.
    static QUrl innerAddress(const QString& collection, const QUrl& address);
    static QString collectionOf(const QUrl& innerAddress);

private:
    using List = QHash<QUrl, BroughtFile>; // by inner address
    List& list(const QString& collection);
    void save(const QString& collection) const;
    [[nodiscard]] QString path(const QString& collection, const QString& name) const;

    QString m_folder;
    QHash<QString, List> m_lists;
};

} // namespace lectern::web
