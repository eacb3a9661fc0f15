// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search indexes of the collections that are open, shared by all windows.
#pragma once

#include "reader/CollectionIndex.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace lectern::reader {

class OpenCollections;

// Follows OpenCollections: what is read anew is indexed anew, page by page. Lives on the interface thread.
class SearchIndexes : public QObject {
    Q_OBJECT

public:
    // Whether the index is kept in a file for the next time. One that private windows alone have shown is
    // not.
    enum class Keeping { Kept, InMemory };

    // A file per collection below `folder` ("" = all in memory). `delay`: until pages are read, when a
    // collection is shown for the first time. `collections` must outlive this.
    SearchIndexes(OpenCollections& collections, const QString& folder, std::chrono::milliseconds delay = {},
                  QObject* parent = nullptr);
    ~SearchIndexes() override;

    // To be called when a collection is shown: the first time begins to fill its index.
    CollectionIndex& use(const CollectionPtr& collection, Keeping keeping);
    // Null for a collection that nothing shows. By Collection::id.
    [[nodiscard]] CollectionIndex* find(const QString& id) const { return m_indexes.value(id); }
    [[nodiscard]] QStringList ids() const { return m_order; } // in the order of their first use

    // In the user's cache.
    [[nodiscard]] static QString defaultFolder();

signals:
    void added(const QString& id);
    // Answers from this collection may differ from now on; see CollectionIndex::changed.
    void changed(const QString& id);
    // See CollectionIndex::noticed.
    void noticed(const QString& id, const QString& text, const QString& details);

private:
    [[nodiscard]] QString fileOf(const QString& id, Keeping keeping) const;

    QString m_folder;
    std::chrono::milliseconds m_delay;
    QHash<QString, CollectionIndex*> m_indexes;
    QStringList m_order;
};

} // namespace lectern::reader
