// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The collections that are open, shared by all tabs and windows.
#pragma once

#include "reader/SiteLoader.h"
#include "reader/Watcher.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace lectern::reader {

// Watches each folder, reads it again when it changes, and hands on the newer snapshot. Lives on the
// interface thread; reading does not.
class OpenCollections : public QObject {
    Q_OBJECT

public:
    explicit OpenCollections(QObject* parent = nullptr);
    ~OpenCollections() override;

    // Null where it is not open.
    [[nodiscard]] CollectionPtr find(const QString& id) const { return m_open.value(id); }
    [[nodiscard]] QList<CollectionPtr> all() const { return m_open.values(); }

    // How folders are read. What is open already is read again where this is new.
    void setThemeFolders(const QStringList& folders);
    [[nodiscard]] site::OpenOptions options() const;

    // Takes a collection, or a newer snapshot of one that is open, and watches its folder.
    void put(const CollectionPtr& collection);
    // Reads a folder in the background, behind what is being read; its outcome is told as that of a change.
    void read(const QString& folder);

    // Begins to read a folder that is about to be opened, so that other things can be done meanwhile.
    void readAhead(const QString& folder);
    // What readAhead() has begun, held still, for whoever opens that folder; null where it has begun nothing.
    [[nodiscard]] std::unique_ptr<SiteLoader> takeAhead(const QString& folder);

signals:
    // Told of every collection put or read, also of the first snapshot.
    void renewed(const lectern::reader::CollectionPtr& collection);
    void renewalFailed(const QString& folder, const lectern::Diagnostic& cause);

private:
    void readNext();

    QHash<QString, CollectionPtr> m_open; // by id
    QHash<QString, std::shared_ptr<Watcher>> m_watchers;
    SiteLoader m_loader;
    std::unique_ptr<SiteLoader> m_ahead;
    QStringList m_waiting; // folders
    QStringList m_themeFolders;
};

} // namespace lectern::reader
