// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SwitcherModel.h"

#include "reader/SearchIndexes.h"
#include "reader/SwitcherOffer.h"

#include <utility>

namespace lectern::reader {

SwitcherModel::SwitcherModel(SearchIndexes& indexes, QObject* parent)
    : QAbstractListModel(parent), m_indexes(indexes) {
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    connect(&indexes, &SearchIndexes::changed, this, [this](const QString& id) {
        if (m_collections.contains(id)) {
            offer();
        }
    });
}

SwitcherModel::~SwitcherModel() {
    m_worker.waitForDone();
}

void SwitcherModel::setCollections(const QStringList& ids) {
    if (m_collections != ids) {
        m_collections = ids;
        offer();
    }
}

void SwitcherModel::setCommands(const QStringList& names) {
    if (m_commands != names) {
        m_commands = names;
        offer();
    }
}

void SwitcherModel::setRecent(const QList<PageKey>& pages) {
    if (m_recent != pages) {
        m_recent = pages;
        offer();
    }
}

void SwitcherModel::setOnly(const QHash<QString, QStringList>& urls) {
    if (m_only != urls) {
        m_only = urls;
        offer();
    }
}

void SwitcherModel::setText(const QString& text) {
    m_text = text;
    run();
}

// What is offered has changed: the worker makes it ready before it matches.
void SwitcherModel::offer() {
    auto made = std::make_shared<SwitcherOffer>();
    for (const QString& id : m_collections) {
        if (const CollectionIndex* index = m_indexes.find(id)) {
            made->addSource(index->collection(), index->handle());
        }
    }
    made->setCommands(m_commands);
    made->setRecent(m_recent);
    made->setOnly(m_only);
    m_offer = std::move(made);
    run();
}

void SwitcherModel::run() {
    m_isStale = m_isRunning;
    if (m_isRunning || !m_offer) {
        return;
    }
    m_isRunning = true;
    m_worker.start([this, offer = m_offer, text = m_text] {
        auto rows = std::make_shared<QList<SwitcherRow>>(offer->rows(text));
        QMetaObject::invokeMethod(this, [this, rows] {
            m_isRunning = false;
            if (m_isStale) {
                run();
            } else {
                take(std::move(*rows));
            }
        });
    });
}

void SwitcherModel::take(QList<SwitcherRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit ready();
}

int SwitcherModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SwitcherModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const SwitcherRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text.text;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text.text : row.text.text + QStringLiteral(", ") + row.detail;
    case KindRole:
        return static_cast<int>(row.kind);
    case TextRole:
        return QVariant::fromValue(row.text);
    case DetailRole:
        return row.detail;
    case CollectionRole:
        return row.page.collection;
    case UrlRole:
        return row.page.url;
    case AnchorRole:
        return row.anchor;
    case CommandRole:
        return row.command;
    case RecentRole:
        return row.isRecent;
    default:
        return {};
    }
}

QHash<int, QByteArray> SwitcherModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {TextRole, "text"},
                  {DetailRole, "detail"},
                  {CollectionRole, "collection"},
                  {UrlRole, "url"},
                  {AnchorRole, "anchor"},
                  {CommandRole, "command"},
                  {RecentRole, "recent"}});
    return names;
}

} // namespace lectern::reader
