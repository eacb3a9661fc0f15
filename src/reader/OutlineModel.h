// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The headings of a page as a tree, for views.
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace lectern::reader {

struct OutlineHeading {
    int level = 1;
    QString text;
    QString id; // of its element, for a link; may be empty

    bool operator==(const OutlineHeading&) const = default;
};

// A heading stands below the nearest one before it that is of a higher rank. Lives on the interface thread.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole + 1 };

    explicit OutlineModel(QObject* parent = nullptr);

    // In the order of the page. The same ones again change nothing.
    void setHeadings(const QList<OutlineHeading>& headings);
    [[nodiscard]] const QList<OutlineHeading>& headings() const { return m_headings; }

    // The heading's place in headings(); -1 for an invalid index.
    [[nodiscard]] static int positionOf(const QModelIndex& index);
    // The row of the heading at this place; invalid where there is none.
    [[nodiscard]] QModelIndex indexAt(int position) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node {
        int parent = -1; // a place in headings(); -1 at the top
        int row = 0;
        QList<int> children;
    };

    [[nodiscard]] const QList<int>& childrenOf(const QModelIndex& parent) const;

    QList<OutlineHeading> m_headings;
    QList<Node> m_nodes; // one for each heading
    QList<int> m_roots;
};

} // namespace lectern::reader
