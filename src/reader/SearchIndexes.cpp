// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SearchIndexes.h"

#include "reader/OpenCollections.h"

#include <QStandardPaths>

namespace lectern::reader {

using namespace Qt::StringLiterals;

SearchIndexes::SearchIndexes(OpenCollections& collections, const QString& folder,
                             std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_folder(folder), m_delay(delay) {
    connect(&collections, &OpenCollections::renewed, this, [this](const CollectionPtr& collection) {
        if (CollectionIndex* index = find(collection->id)) {
            index->follow(collection);
        }
    });
}

SearchIndexes::~SearchIndexes() = default;

CollectionIndex& SearchIndexes::use(const CollectionPtr& collection, Keeping keeping) {
    const QString& id = collection->id;
    if (CollectionIndex* known = find(id)) {
        if (keeping == Keeping::Kept && known->isInMemory()) {
            known->moveTo(fileOf(id, keeping));
        }
        return *known;
    }
    auto* index = new CollectionIndex(collection, fileOf(id, keeping), m_delay, this);
    m_indexes.insert(id, index);
    m_order.append(id);
    connect(index, &CollectionIndex::changed, this, [this, id] { emit changed(id); });
    connect(index, &CollectionIndex::noticed, this,
            [this, id](const QString& text, const QString& details) { emit noticed(id, text, details); });
    emit added(id);
    return *index;
}

QString SearchIndexes::fileOf(const QString& id, Keeping keeping) const {
    return keeping == Keeping::InMemory || m_folder.isEmpty() ? QString()
                                                              : u"%1/%2.sqlite"_s.arg(m_folder, id);
}

QString SearchIndexes::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/lectern/search"_s;
}

} // namespace lectern::reader
