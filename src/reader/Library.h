// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The collections that have been opened, as a list for the start page.
#pragma once

#include "reader/Collection.h"

#include <QAbstractListModel>
#include <QList>
#include <QThreadPool>

#include <optional>

namespace lectern::reader {

class Store;

struct LibraryEntry {
    QString id;     // Collection::id
    QString folder; // absolute
    QString title;  // the site's
    QString description;
    QString icon; // a picture file of the site; may be empty
    QString name; // given by the reader; empty = the title
    int pages = 0;
    bool isPinned = false;
    qint64 readAt = 0;   // milliseconds since 1970; 0 = never
    QString page;        // PageInfo::url of the page read last
    QString pageTitle;   // its title
    double progress = 0; // how much of that page has been seen

    // Looked up anew at each start, not stored.
    int changed = 0; // pages that have changed since they were read
    bool isMissing = false;

    [[nodiscard]] const QString& shownName() const { return name.isEmpty() ? title : name; }
};

// Pinned ones first, then those read last; the handbook is always there, and last. Lives on the interface
// thread; the store outlives it.
class Library : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Id = Qt::UserRole,
        Folder,
        Description,
        Icon,
        Pages,
        IsPinned,
        ReadAt,
        Page,
        PageTitle,
        Progress,
        Changed,
        IsMissing,
        IsHandbook
    };

    // `handbook` may be missing or empty.
    Library(Store& store, const QString& handbook, QObject* parent = nullptr);
    ~Library() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    // Renames by Qt::EditRole; an empty name gives the site's title back.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const LibraryEntry* find(const QString& id) const;
    // A collection was opened by the reader, or looked at again.
    void opened(const CollectionPtr& collection);
    void pageRead(const QString& id, const QString& page, const QString& title, double progress);
    void setPinned(const QString& id, bool pinned);
    // Forgets the collection, not its folder. What is returned can be put back.
    std::optional<LibraryEntry> remove(const QString& id);
    void putBack(const LibraryEntry& entry);
    // The folder lies elsewhere now; what is remembered of it is kept. The new id. For Memory.
    QString relocate(const QString& id, const QString& folder);
    // Forgets what was read when, not the collections. What they were before, to be put back. For Memory.
    QList<LibraryEntry> forgetReading();
    // Looks, in the background, for folders that are missing and pages that have changed.
    void lookAround();

    // What the store held. For Memory.
    void load(const QList<LibraryEntry>& stored);
    // Writes everything anew, into a file that was begun. For Memory.
    void rewrite();

private:
    [[nodiscard]] int rowOf(const QString& id) const;
    [[nodiscard]] bool isHandbook(const LibraryEntry& entry) const { return entry.id == m_handbookId; }
    [[nodiscard]] bool before(const LibraryEntry& a, const LibraryEntry& b) const;
    void put(const LibraryEntry& entry);
    void store(const LibraryEntry& entry);
    void seen(const QString& id, bool isMissing, int changed);
    void findIcon(const CollectionPtr& collection);

    Store& m_store;
    QString m_handbook;
    QString m_handbookId;
    QList<LibraryEntry> m_entries;
    QList<CollectionPtr> m_early; // opened before the store had been read
    bool m_isLoaded = false;
    QThreadPool m_worker;
};

} // namespace lectern::reader
