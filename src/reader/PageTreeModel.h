// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page collection as a tree of rows, for views.
#pragma once

#include "reader/PageTree.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace lectern::reader {

// This is a pure view of a PageTree: it decides neither order nor nesting. Lives on the interface thread.
class PageTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        Title = Qt::UserRole + 1, // QString, as the navigation words it
        Url,                      // QString, PageInfo::url; empty for a heading
        SourcePath,               // QString, relative to the folder
        Description,              // QString
        Keywords,                 // QStringList
        Layout,                   // QString
        ReadingOrder,             // int, from 0; -1 for a heading
    };
    Q_ENUM(Role)

    explicit PageTreeModel(QObject* parent = nullptr);
    ~PageTreeModel() override;

    // Shows another tree. Rows that both trees have (same address, or same heading, under the same parent)
    // are kept, so selection and expansion survive a rescan; only a change in very many places is a reset.
    void update(PageTreePtr tree);

    const PageTreePtr& tree() const { return m_tree; }
    // The row of a page by PageInfo::url, in O(1); invalid where there is none.
    QModelIndex indexOf(const QString& url) const;
    // Null for a heading or an invalid index. Valid until the next update.
    const site::PageInfo* page(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    // The same for those entries alone that are marked in `shown`; a shown entry's parent must be shown.
    void update(PageTreePtr tree, const std::vector<bool>& shown);

private:
    struct Node;
    struct Merge;

    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    void reorder(Node& parent, const std::vector<int>& order);
    void merge(Merge& merge);
    void announceChanges(Node& parent);
    void remember(Node& parent);

    PageTreePtr m_tree;
    std::unique_ptr<Node> m_root;
    std::vector<Node*> m_byEntry; // null where an entry is not shown; empty while rows are changing
};

} // namespace lectern::reader
