// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree is written folder by folder, in one transaction each: a place in the order is never doubled.
#include "reader/Bookmarks.h"

#include "reader/Store.h"

#include <QMimeData>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace lectern::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idType = "application/x-lectern-bookmark"_L1;

auto hasId(const QString& id) {
    return [id](const Bookmark& bookmark) { return bookmark.id == id; };
}

} // namespace

struct Bookmarks::Node {
    Bookmark bookmark;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const {
        const auto& siblings = parent->children;
        const auto here =
            std::find_if(siblings.begin(), siblings.end(),
                         [this](const std::unique_ptr<Node>& node) { return node.get() == this; });
        return static_cast<int>(here - siblings.begin());
    }
};

Bookmarks::Bookmarks(Store& store, QObject* parent)
    : QAbstractItemModel(parent), m_store(store), m_root(std::make_unique<Node>()) {
    m_root->bookmark.isFolder = true;
}

Bookmarks::~Bookmarks() = default;

QModelIndex Bookmarks::add(const QString& name, const QString& folder, const QString& page,
                           const QModelIndex& parent) {
    Node& into = *nodeOf(parent);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Node* node = insert({id, into.bookmark.id, name, false, folder, page}, into,
                              static_cast<int>(into.children.size()));
    writeFolder(into);
    return indexOf(node);
}

QModelIndex Bookmarks::addFolder(const QString& name, const QModelIndex& parent) {
    Node& into = *nodeOf(parent);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Node* node =
        insert({id, into.bookmark.id, name, true, {}, {}}, into, static_cast<int>(into.children.size()));
    writeFolder(into);
    return indexOf(node);
}

Bookmarks::Removed Bookmarks::remove(const QModelIndex& index) {
    Removed removed;
    if (!index.isValid()) {
        return removed;
    }
    Node& parent = *nodeOf(index.parent());
    removed.row = index.row();
    collect(*nodeOf(index), removed.bookmarks);
    beginRemoveRows(index.parent(), index.row(), index.row());
    parent.children.erase(parent.children.begin() + removed.row);
    endRemoveRows();
    m_store.run([removed](Database& database) {
        database.transact([&] {
            for (const Bookmark& bookmark : removed.bookmarks) {
                database.run(QStringLiteral("DELETE FROM bookmark WHERE id = ?"), {bookmark.id});
            }
        });
    });
    return removed;
}

void Bookmarks::putBack(const Removed& removed) {
    for (const Bookmark& bookmark : removed.bookmarks) {
        Node* parent = findNode(*m_root, hasId(bookmark.parent));
        Node& into = parent ? *parent : *m_root; // its folder may be gone by now
        const bool isFirst = &bookmark == &removed.bookmarks.first();
        const int count = static_cast<int>(into.children.size());
        insert(bookmark, into, isFirst ? std::min(removed.row, count) : count);
        writeFolder(into);
    }
}

void Bookmarks::moveInto(const QModelIndex& index, const QModelIndex& folder) {
    Node& into = *nodeOf(folder);
    if (index.isValid() && nodeOf(index)->parent != &into) {
        move(*nodeOf(index), into, static_cast<int>(into.children.size()));
    }
}

QModelIndex Bookmarks::find(const QString& folder, const QString& page) const {
    const Node* found = findNode(*m_root, [&](const Bookmark& bookmark) {
        return !bookmark.isFolder && bookmark.folder == folder && bookmark.page == page;
    });
    return found ? indexOf(found) : QModelIndex();
}

bool Bookmarks::has(const QString& folder, const QString& page) const {
    return findNode(*m_root, [&](const Bookmark& bookmark) {
        return !bookmark.isFolder && bookmark.folder == folder && bookmark.page.section(u'#', 0, 0) == page;
    });
}

QModelIndex Bookmarks::index(int row, int column, const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    const bool exists = column == 0 && row >= 0 && row < static_cast<int>(node->children.size());
    return exists ? createIndex(row, column, node->children[static_cast<std::size_t>(row)].get())
                  : QModelIndex();
}

QModelIndex Bookmarks::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int Bookmarks::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeOf(parent)->children.size());
}

int Bookmarks::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant Bookmarks::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Bookmark& bookmark = nodeOf(index)->bookmark;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return bookmark.name;
    case Qt::ToolTipRole:
        return bookmark.isFolder ? bookmark.name : bookmark.name + u'\n' + bookmark.folder + bookmark.page;
    case Id:
        return bookmark.id;
    case IsFolder:
        return bookmark.isFolder;
    case Folder:
        return bookmark.folder;
    case Page:
        return bookmark.page;
    default:
        return {};
    }
}

bool Bookmarks::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty()) {
        return false;
    }
    Node& node = *nodeOf(index);
    node.bookmark.name = name;
    emit dataChanged(index, index);
    writeFolder(*node.parent);
    return true;
}

Qt::ItemFlags Bookmarks::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return nodeOf(index)->bookmark.isFolder ? flags | Qt::ItemIsDropEnabled
                                            : flags | Qt::ItemNeverHasChildren;
}

QStringList Bookmarks::mimeTypes() const {
    return {idType};
}

QMimeData* Bookmarks::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(idType, nodeOf(indexes.first())->bookmark.id.toUtf8());
    }
    return data;
}

bool Bookmarks::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
    Node* node = findNode(*m_root, hasId(QString::fromUtf8(data->data(idType))));
    Node& into = *nodeOf(parent);
    if (node && node != m_root.get() && into.bookmark.isFolder) {
        move(*node, into, row < 0 ? static_cast<int>(into.children.size()) : row);
    }
    return false; // moved already: the view is to take nothing away
}

void Bookmarks::relocate(const QString& from, const QString& to) {
    relocateBelow(*m_root, from, to);
    m_store.run([from, to](Database& database) {
        database.run(QStringLiteral("UPDATE bookmark SET folder = ? WHERE folder = ?"), {to, from});
    });
}

void Bookmarks::relocateBelow(Node& parent, const QString& from, const QString& to) {
    for (const std::unique_ptr<Node>& child : parent.children) {
        if (child->bookmark.folder == from) {
            child->bookmark.folder = to;
            emit dataChanged(indexOf(child.get()), indexOf(child.get()));
        }
        relocateBelow(*child, from, to);
    }
}

void Bookmarks::load(const QList<Bookmark>& stored) {
    beginResetModel();
    QHash<QString, QList<Bookmark>> byFolder;
    QSet<QString> folders{QString()};
    for (const Bookmark& bookmark : stored) {
        byFolder[bookmark.parent].append(bookmark);
        if (bookmark.isFolder) {
            folders.insert(bookmark.id);
        }
    }
    loadInto(*m_root, byFolder);
    for (const Bookmark& bookmark : stored) { // their folder is lost; they are not
        if (!folders.contains(bookmark.parent)) {
            m_root->children.push_back(std::make_unique<Node>(Node{bookmark, m_root.get(), {}}));
        }
    }
    endResetModel();
}

void Bookmarks::loadInto(Node& parent, QHash<QString, QList<Bookmark>>& byFolder) {
    for (const Bookmark& bookmark : byFolder.take(parent.bookmark.id)) {
        parent.children.push_back(std::make_unique<Node>(Node{bookmark, &parent, {}}));
        if (bookmark.isFolder) {
            loadInto(*parent.children.back(), byFolder);
        }
    }
}

void Bookmarks::rewrite() {
    std::vector<const Node*> open{m_root.get()};
    while (!open.empty()) {
        const Node* node = open.back();
        open.pop_back();
        writeFolder(*node);
        for (const std::unique_ptr<Node>& child : node->children) {
            open.push_back(child.get());
        }
    }
}

Bookmarks::Node* Bookmarks::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex Bookmarks::indexOf(const Node* node) const {
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

Bookmarks::Node* Bookmarks::findNode(Node& below,
                                     const std::function<bool(const Bookmark&)>& isWanted) const {
    if (isWanted(below.bookmark)) {
        return &below;
    }
    for (const std::unique_ptr<Node>& child : below.children) {
        if (Node* found = findNode(*child, isWanted)) {
            return found;
        }
    }
    return nullptr;
}

Bookmarks::Node* Bookmarks::insert(const Bookmark& bookmark, Node& parent, int row) {
    beginInsertRows(indexOf(&parent), row, row);
    auto node = std::make_unique<Node>(Node{bookmark, &parent, {}});
    node->bookmark.parent = parent.bookmark.id;
    Node* inserted = node.get();
    parent.children.insert(parent.children.begin() + row, std::move(node));
    endInsertRows();
    return inserted;
}

bool Bookmarks::move(Node& node, Node& parent, int row) {
    for (const Node* above = &parent; above; above = above->parent) {
        if (above == &node) {
            return false; // a folder cannot go into itself
        }
    }
    Node& from = *node.parent;
    const int old = node.row();
    if (!beginMoveRows(indexOf(&from), old, old, indexOf(&parent), row)) {
        return false;
    }
    std::unique_ptr<Node> moved = std::move(from.children[static_cast<std::size_t>(old)]);
    from.children.erase(from.children.begin() + old);
    const int target = &from == &parent && row > old ? row - 1 : row;
    moved->parent = &parent;
    moved->bookmark.parent = parent.bookmark.id;
    parent.children.insert(parent.children.begin() + target, std::move(moved));
    endMoveRows();
    writeFolder(from);
    writeFolder(parent);
    return true;
}

void Bookmarks::collect(const Node& node, QList<Bookmark>& bookmarks) const {
    bookmarks.append(node.bookmark);
    for (const std::unique_ptr<Node>& child : node.children) {
        collect(*child, bookmarks);
    }
}

void Bookmarks::writeFolder(const Node& parent) {
    QList<Bookmark> children;
    for (const std::unique_ptr<Node>& child : parent.children) {
        children.append(child->bookmark);
    }
    m_store.run([children](Database& database) {
        database.transact([&] {
            for (qsizetype place = 0; place < children.size(); ++place) {
                const Bookmark& bookmark = children.at(place);
                database.run(QStringLiteral("INSERT OR REPLACE INTO bookmark VALUES(?, ?, ?, ?, ?, ?, ?)"),
                             {bookmark.id, bookmark.parent, static_cast<qlonglong>(place), bookmark.name,
                              bookmark.isFolder, bookmark.folder, bookmark.page});
            }
        });
    });
}

} // namespace lectern::reader
