// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageTreeModel.h"

#include "reader/RowDiff.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lectern::reader {

namespace {

// Views handle each announced range in time linear to the rows; past this many a reset is cheaper.
constexpr std::size_t mostSteps = 300;

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList fromUtf8(const std::vector<std::string>& texts) {
    QStringList list;
    list.reserve(static_cast<qsizetype>(texts.size()));
    for (const std::string& text : texts) {
        list.append(fromUtf8(text));
    }
    return list;
}

bool sameTexts(const PageTree::Entry& a, const PageTree::Entry& b) {
    if (a.title != b.title || (a.page == nullptr) != (b.page == nullptr)) {
        return false;
    }
    return a.page == b.page || (a.page->title == b.page->title && a.page->sourcePath == b.page->sourcePath &&
                                a.page->description == b.page->description &&
                                a.page->keywords == b.page->keywords && a.page->layout == b.page->layout);
}

} // namespace

struct PageTreeModel::Node {
    const PageTree::Entry* entry = nullptr; // null for the root alone
    const PageTree::Entry* next = nullptr;  // what `entry` becomes once the rows stand
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    // Addresses begin with a slash, so headings need a mark that no address begins with.
    std::string key() const { return entry->page != nullptr ? entry->page->url : "#" + entry->title; }

    void number() {
        for (std::size_t row = 0; row < children.size(); ++row) {
            children[row]->row = static_cast<int>(row);
        }
    }

    void add(std::unique_ptr<Node> child) {
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
    }

    static std::unique_ptr<Node> fromTree(const PageTree& tree, const std::vector<bool>& shown) {
        auto root = std::make_unique<Node>();
        std::vector<Node*> nodes(tree.entries().size(), nullptr);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!shown[i]) {
                continue;
            }
            const PageTree::Entry& entry = tree.entries()[i];
            auto node = std::make_unique<Node>();
            nodes[i] = node.get();
            node->entry = node->next = &entry;
            Node& parent = entry.parent < 0 ? *root : *nodes[static_cast<std::size_t>(entry.parent)];
            parent.add(std::move(node));
        }
        return root;
    }
};

// One parent's rows as they are and as they shall be.
struct PageTreeModel::Merge {
    Node* now = nullptr;
    Node* then = nullptr; // its inserted children are handed over to `now`
    RowDiff diff;

    static std::vector<Merge> plan(Node& now, Node& then) {
        std::vector<Merge> steps{{&now, &then, {}}};
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const std::vector<std::string> before = keysOf(*steps[i].now);
            const std::vector<std::string> after = keysOf(*steps[i].then);
            RowDiff diff = diffRows({before.begin(), before.end()}, {after.begin(), after.end()});
            for (std::size_t row = 0; row < diff.oldRows.size(); ++row) {
                if (diff.oldRows[row] < 0) {
                    continue;
                }
                Node* kept = steps[i].now->children[static_cast<std::size_t>(diff.oldRows[row])].get();
                Node* becomes = steps[i].then->children[row].get();
                kept->next = becomes->entry;
                if (!kept->children.empty() || !becomes->children.empty()) {
                    steps.push_back({kept, becomes, {}});
                }
            }
            steps[i].diff = std::move(diff);
        }
        return steps;
    }

    static std::vector<std::string> keysOf(const Node& parent) {
        std::vector<std::string> keys;
        keys.reserve(parent.children.size());
        for (const std::unique_ptr<Node>& child : parent.children) {
            keys.push_back(child->key());
        }
        return keys;
    }
};

PageTreeModel::PageTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_tree(std::make_shared<PageTree>()), m_root(std::make_unique<Node>()) {}

PageTreeModel::~PageTreeModel() = default;

void PageTreeModel::update(PageTreePtr tree) {
    const std::vector<bool> all(tree->entries().size(), true);
    update(std::move(tree), all);
}

void PageTreeModel::update(PageTreePtr tree, const std::vector<bool>& shown) {
    std::unique_ptr<Node> root = Node::fromTree(*tree, shown);
    std::vector<Merge> steps = Merge::plan(*m_root, *root);
    std::size_t changes = 0;
    for (const Merge& step : steps) {
        changes += step.diff.steps();
    }
    const PageTreePtr old =
        std::exchange(m_tree, std::move(tree)); // nodes point into it until they are renewed
    m_byEntry.clear();
    if (changes > mostSteps) {
        beginResetModel();
        m_root = std::move(root);
        m_byEntry.assign(m_tree->entries().size(), nullptr);
        remember(*m_root);
        endResetModel();
        return;
    }
    for (Merge& step : steps) {
        merge(step);
    }
    m_byEntry.assign(m_tree->entries().size(), nullptr);
    remember(*m_root);
    announceChanges(*m_root);
}

void PageTreeModel::merge(Merge& merge) {
    Node& parent = *merge.now;
    const QModelIndex parentIndex = indexOf(parent);
    for (const RowDiff::Range& range : merge.diff.removed) {
        beginRemoveRows(parentIndex, range.first, range.first + range.count - 1);
        const auto first = parent.children.begin() + range.first;
        parent.children.erase(first, first + range.count);
        parent.number();
        endRemoveRows();
    }
    if (merge.diff.reordered) {
        reorder(parent, merge.diff.order);
    }
    for (const RowDiff::Range& range : merge.diff.inserted) {
        beginInsertRows(parentIndex, range.first, range.first + range.count - 1);
        const auto from = merge.then->children.begin() + range.first;
        std::for_each(from, from + range.count, [&parent](auto& child) { child->parent = &parent; });
        parent.children.insert(parent.children.begin() + range.first, std::move_iterator(from),
                               std::move_iterator(from + range.count));
        parent.number();
        endInsertRows();
    }
}

void PageTreeModel::reorder(Node& parent, const std::vector<int>& order) {
    const QList<QPersistentModelIndex> parents{indexOf(parent)};
    emit layoutAboutToBeChanged(parents);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::unique_ptr<Node>> sorted;
    sorted.reserve(order.size());
    for (const int row : order) {
        sorted.push_back(std::move(parent.children[static_cast<std::size_t>(row)]));
    }
    parent.children = std::move(sorted);
    parent.number();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        after.append(indexOf(*nodeOf(index)));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged(parents);
}

// Puts the new entries in the place of the old ones and tells of the rows whose texts differ.
void PageTreeModel::announceChanges(Node& parent) {
    int first = -1;
    int last = -1;
    bool onlyOrder = true;
    for (const std::unique_ptr<Node>& child : parent.children) {
        const PageTree::Entry& was = *child->entry;
        const PageTree::Entry& is = *child->next;
        const bool same = sameTexts(was, is);
        if (!same || was.readingOrder != is.readingOrder) {
            first = first < 0 ? child->row : first;
            last = child->row;
            onlyOrder = onlyOrder && same;
        }
        child->entry = child->next;
    }
    if (first >= 0) {
        const QList<int> roles = onlyOrder ? QList<int>{ReadingOrder} : QList<int>{};
        emit dataChanged(indexOf(*parent.children[static_cast<std::size_t>(first)]),
                         indexOf(*parent.children[static_cast<std::size_t>(last)]), roles);
    }
    for (const std::unique_ptr<Node>& child : parent.children) {
        announceChanges(*child);
    }
}

void PageTreeModel::remember(Node& parent) {
    for (const std::unique_ptr<Node>& child : parent.children) {
        m_byEntry[static_cast<std::size_t>(child->next - m_tree->entries().data())] = child.get();
        remember(*child);
    }
}

QModelIndex PageTreeModel::indexOf(const QString& url) const {
    const QByteArray utf8 = url.toUtf8();
    const int entry = m_tree->find({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (entry < 0 || m_byEntry.empty() || m_byEntry[static_cast<std::size_t>(entry)] == nullptr) {
        return {};
    }
    return indexOf(*m_byEntry[static_cast<std::size_t>(entry)]);
}

const site::PageInfo* PageTreeModel::page(const QModelIndex& index) const {
    return index.isValid() ? nodeOf(index)->entry->page : nullptr;
}

PageTreeModel::Node* PageTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex PageTreeModel::indexOf(const Node& node) const {
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex PageTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return indexOf(*nodeOf(parent)->children[static_cast<std::size_t>(row)]);
}

QModelIndex PageTreeModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int PageTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int PageTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant PageTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PageTree::Entry& entry = *nodeOf(index)->entry;
    const site::PageInfo* page = entry.page;
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return fromUtf8(entry.title);
    case Qt::AccessibleTextRole:
        return page != nullptr ? fromUtf8(entry.title)
                               : tr("%1, section", "a heading in the page tree, for screen readers")
                                     .arg(fromUtf8(entry.title));
    case Qt::ToolTipRole:
        return page == nullptr ? QVariant()
                               : fromUtf8(page->description.empty() ? page->title : page->description);
    case Url:
        return page != nullptr ? fromUtf8(page->url) : QString();
    case SourcePath:
        return page != nullptr ? fromUtf8(page->sourcePath) : QString();
    case Description:
        return page != nullptr ? fromUtf8(page->description) : QString();
    case Keywords:
        return page != nullptr ? fromUtf8(page->keywords) : QStringList();
    case Layout:
        return page != nullptr ? fromUtf8(page->layout) : QString();
    case ReadingOrder:
        return entry.readingOrder;
    default:
        return {};
    }
}

QHash<int, QByteArray> PageTreeModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{Title, "title"},
                  {Url, "url"},
                  {SourcePath, "sourcePath"},
                  {Description, "description"},
                  {Keywords, "keywords"},
                  {Layout, "layout"},
                  {ReadingOrder, "readingOrder"}});
    return names;
}

} // namespace lectern::reader
