// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An index carries its heading's place as its id.
#include "reader/OutlineModel.h"

namespace lectern::reader {

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent) {}

void OutlineModel::setHeadings(const QList<OutlineHeading>& headings) {
    if (headings == m_headings) {
        return;
    }
    beginResetModel();
    m_headings = headings;
    m_nodes.clear();
    m_roots.clear();
    QList<int> open; // the headings that the next one may stand below, outermost first
    for (int position = 0; position < m_headings.size(); ++position) {
        while (!open.isEmpty() && m_headings[open.last()].level >= m_headings[position].level) {
            open.removeLast();
        }
        const int parent = open.isEmpty() ? -1 : open.last();
        QList<int>& siblings = parent < 0 ? m_roots : m_nodes[parent].children;
        const int row = static_cast<int>(siblings.size());
        siblings.append(position);
        m_nodes.append({parent, row, {}});
        open.append(position);
    }
    endResetModel();
}

int OutlineModel::positionOf(const QModelIndex& index) {
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex OutlineModel::indexAt(int position) const {
    return position < 0 || position >= m_nodes.size()
               ? QModelIndex()
               : createIndex(m_nodes[position].row, 0, static_cast<quintptr>(position));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const QList<int>& siblings = childrenOf(parent);
    return column != 0 || row < 0 || row >= siblings.size() ? QModelIndex() : indexAt(siblings[row]);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexAt(m_nodes[positionOf(index)].parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const OutlineHeading& heading = m_headings[positionOf(index)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return heading.text;
    case Id:
        return heading.id;
    default:
        return {};
    }
}

const QList<int>& OutlineModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? m_nodes[positionOf(parent)].children : m_roots;
}

} // namespace lectern::reader
