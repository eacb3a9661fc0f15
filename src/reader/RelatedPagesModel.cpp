// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/RelatedPagesModel.h"

#include "reader/CollectionIndex.h"
#include "search/Index.h"

#include <algorithm>
#include <utility>

namespace lectern::reader {

namespace {

constexpr std::size_t mostRelated = 20;

std::vector<search::Related> found(RelatedPagesModel::Kind kind, const search::Index& index,
                                   const std::string& url) {
    switch (kind) {
    case RelatedPagesModel::Kind::Related:
        return index.related(url, mostRelated);
    case RelatedPagesModel::Kind::Backlinks:
        return index.backlinks(url);
    case RelatedPagesModel::Kind::Links:
        return index.links(url);
    }
    return {};
}

} // namespace

RelatedPagesModel::RelatedPagesModel(Kind kind, QObject* parent) : QAbstractListModel(parent), m_kind(kind) {}

void RelatedPagesModel::setPage(CollectionIndex* index, const QString& url) {
    if (index == m_index && url == m_url) {
        return;
    }
    if (index != m_index) {
        disconnect(m_connection);
        m_index = index;
        if (index != nullptr) {
            m_connection = connect(index, &CollectionIndex::changed, this, &RelatedPagesModel::ask);
        }
    }
    m_url = url;
    ask();
}

void RelatedPagesModel::ask() {
    if (!m_index || m_url.isEmpty()) {
        take(m_url, {});
        return;
    }
    m_isStale = m_isAsked;
    if (m_isAsked) {
        return;
    }
    m_isAsked = true;
    const auto work = [kind = m_kind, url = m_url.toStdString()](const search::Index& index) {
        QList<Row> rows;
        for (const search::Related& page : found(kind, index, url)) {
            rows.append({QString::fromStdString(page.url), QString::fromStdString(page.title), page.weight});
        }
        return rows;
    };
    m_index->ask<QList<Row>>(this, work, [this, url = m_url](QList<Row> rows) {
        m_isAsked = false;
        if (m_isStale) {
            ask();
        } else {
            take(url, std::move(rows));
        }
    });
}

void RelatedPagesModel::take(const QString& url, QList<Row> rows) {
    if (url != m_url) {
        return;
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit ready();
}

int RelatedPagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RelatedPagesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: // of two by one name the address tells which is which
        return std::count_if(m_rows.begin(), m_rows.end(),
                             [&row](const Row& other) { return other.title == row.title; }) > 1
                   ? row.title + QStringLiteral(" \u2013 ") + row.url
                   : row.title;
    case Qt::ToolTipRole:
        return row.url;
    case TitleRole:
        return row.title;
    case UrlRole:
        return row.url;
    case WeightRole:
        return row.weight;
    default:
        return {};
    }
}

QHash<int, QByteArray> RelatedPagesModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{UrlRole, "url"}, {TitleRole, "title"}, {WeightRole, "weight"}});
    return names;
}

} // namespace lectern::reader
