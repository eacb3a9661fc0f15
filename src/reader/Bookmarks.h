// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bookmarks, in folders: a tree that a person names, orders and moves about.
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace lectern::reader {

class Store;

struct Bookmark {
    QString id;     // never given twice
    QString parent; // the id of a folder; empty at the top
    QString name;
    bool isFolder = false;
    QString folder; // of the collection
    QString page;   // PageInfo::url, a #fragment allowed
};

// Lives on the interface thread; the store outlives it.
class Bookmarks : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole, IsFolder, Folder, Page };

    explicit Bookmarks(Store& store, QObject* parent = nullptr);
    ~Bookmarks() override;

    // At the end of `parent`. The place in the tree of what was added.
    QModelIndex add(const QString& name, const QString& folder, const QString& page,
                    const QModelIndex& parent = {});
    QModelIndex addFolder(const QString& name, const QModelIndex& parent = {});
    // Takes it out with all that is below. What is returned can be put back, where it was.
    struct Removed {
        QList<Bookmark> bookmarks; // a parent before its children
        int row = 0;
    };
    Removed remove(const QModelIndex& index);
    void putBack(const Removed& removed);
    // Whether the page has a bookmark, be it of a heading in it. `page` is PageInfo::url.
    [[nodiscard]] bool has(const QString& folder, const QString& page) const;
    // To the end of a folder; an invalid one stands for the top.
    void moveInto(const QModelIndex& index, const QModelIndex& folder);
    // The bookmark of exactly this place; invalid where there is none.
    [[nodiscard]] QModelIndex find(const QString& folder, const QString& page) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // renames
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Moving by drag and drop, within this model.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    // The collection lies in another folder now. For Memory.
    void relocate(const QString& from, const QString& to);
    // What the store held. For Memory.
    void load(const QList<Bookmark>& stored);
    // Writes everything anew, into a file that was begun. For Memory.
    void rewrite();

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    // The first one, from above; null where there is none. The root is a folder with an empty id.
    [[nodiscard]] Node* findNode(Node& below, const std::function<bool(const Bookmark&)>& isWanted) const;
    Node* insert(const Bookmark& bookmark, Node& parent, int row);
    bool move(Node& node, Node& parent, int row);
    void collect(const Node& node, QList<Bookmark>& bookmarks) const;
    void loadInto(Node& parent, QHash<QString, QList<Bookmark>>& byFolder);
    void relocateBelow(Node& parent, const QString& from, const QString& to);
    void writeFolder(const Node& parent);

    Store& m_store;
    std::unique_ptr<Node> m_root;
};

} // namespace lectern::reader
