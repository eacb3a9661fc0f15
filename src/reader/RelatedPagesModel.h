// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that have to do with the one on show.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QPointer>
#include <QString>

namespace lectern::reader {

class CollectionIndex;

// A flat list, asked of the index in the background; follows it as pages change. Lives on the interface
// thread.
class RelatedPagesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind {
        Related,   // by shared keywords, rare ones weighing more, and links either way; the closest first
        Backlinks, // pages that link to it, by title
        Links,     // pages that it links to, by title
    };
    enum Role {
        UrlRole = Qt::UserRole + 1, // QString, PageInfo::url
        TitleRole,                  // QString
        WeightRole,                 // double; 1 or so for a shared keyword that only these two have
    };
    Q_ENUM(Role)

    explicit RelatedPagesModel(Kind kind, QObject* parent = nullptr);

    // Null or "" empties the list.
    void setPage(CollectionIndex* index, const QString& url);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    // The rows are those of the page that was set.
    void ready();

private:
    struct Row {
        QString url;
        QString title;
        double weight = 0;
        bool operator==(const Row&) const = default;
    };

    void ask();
    void take(const QString& url, QList<Row> rows);

    Kind m_kind;
    QPointer<CollectionIndex> m_index;
    QMetaObject::Connection m_connection;
    QString m_url;
    QList<Row> m_rows;
    bool m_isAsked = false;
    bool m_isStale = false;
};

} // namespace lectern::reader
