// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Library.h"

#include "reader/Store.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace lectern::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFilesLookedAt = 20'000;

// The picture by which a site is known: what its author has put where browsers and themes look for it.
QString iconOf(const Collection& collection) {
    const QString logo = QString::fromStdString(std::string(collection.site->config()["logo"].stringOr("")));
    QStringList names{logo};
    for (const QString& folder :
         {u""_s, u"assets/"_s, u"assets/images/"_s, u"assets/img/"_s, u"images/"_s, u"img/"_s}) {
        for (const QString& name :
             {u"favicon.svg"_s, u"logo.svg"_s, u"favicon.png"_s, u"logo.png"_s, u"favicon.ico"_s}) {
            names.append(folder + name);
        }
    }
    for (const QString& name : std::as_const(names)) {
        const QString path = QDir::cleanPath(collection.folder + u'/' + name);
        if (!name.isEmpty() && path.startsWith(collection.folder + u'/') && QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

// Counts the pages, by their endings, that are younger than `since`. What Jekyll skips is skipped.
int countChanged(const QString& folder, qint64 since) {
    static const QStringList pages{u"*.md"_s, u"*.markdown"_s, u"*.html"_s};
    int looked = 0;
    int changed = 0;
    QStringList folders{folder};
    while (!folders.isEmpty() && looked < mostFilesLookedAt) {
        const QDir dir(folders.takeLast());
        for (const QFileInfo& file : dir.entryInfoList(pages, QDir::Files | QDir::NoSymLinks)) {
            ++looked;
            changed += file.lastModified().toMSecsSinceEpoch() > since;
        }
        for (const QFileInfo& below :
             dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
            const QString name = below.fileName();
            if (name != "_site"_L1 && name != "node_modules"_L1 && name != "vendor"_L1) {
                folders.append(below.filePath());
            }
        }
    }
    return changed;
}

} // namespace

Library::Library(Store& store, const QString& handbook, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_handbook(handbook) {
    if (!handbook.isEmpty()) {
        m_handbookId = collectionId(handbook);
    }
    m_worker.setMaxThreadCount(1);
}

Library::~Library() {
    m_worker.clear();
    m_worker.waitForDone();
}

int Library::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant Library::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const LibraryEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isHandbook(entry) ? tr("Handbook") : entry.shownName();
    case Qt::ToolTipRole:
    case Folder:
        return entry.folder;
    case Id:
        return entry.id;
    case Description:
        return entry.description;
    case Icon:
        return entry.icon;
    case Pages:
        return entry.pages;
    case IsPinned:
        return entry.isPinned;
    case ReadAt:
        return entry.readAt;
    case Page:
        return entry.page;
    case PageTitle:
        return entry.pageTitle;
    case Progress:
        return entry.progress;
    case Changed:
        return entry.changed;
    case IsMissing:
        return entry.isMissing;
    case IsHandbook:
        return isHandbook(entry);
    default:
        return {};
    }
}

bool Library::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || isHandbook(m_entries.at(index.row()))) {
        return false;
    }
    LibraryEntry entry = m_entries.at(index.row());
    const QString name = value.toString().simplified();
    entry.name = name == entry.title ? QString() : name;
    put(entry);
    return true;
}

Qt::ItemFlags Library::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool isFixed = !index.isValid() || isHandbook(m_entries.at(index.row()));
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

const LibraryEntry* Library::find(const QString& id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries.at(row);
}

void Library::opened(const CollectionPtr& collection) {
    if (!m_isLoaded) {
        m_early.append(collection);
        return;
    }
    const LibraryEntry* known = find(collection->id);
    LibraryEntry entry = known ? *known : LibraryEntry();
    entry.id = collection->id;
    entry.folder = collection->folder;
    entry.title = collection->title;
    entry.description = QString::fromStdString(collection->site->description()).simplified();
    entry.pages = collection->pages->pageCount();
    entry.readAt = QDateTime::currentMSecsSinceEpoch();
    entry.isMissing = false;
    entry.changed = 0;
    put(entry);
    findIcon(collection);
}

void Library::findIcon(const CollectionPtr& collection) {
    m_worker.start([this, collection] {
        const QString icon = iconOf(*collection);
        QMetaObject::invokeMethod(this, [this, id = collection->id, icon] {
            const LibraryEntry* known = find(id);
            if (known && known->icon != icon) {
                LibraryEntry entry = *known;
                entry.icon = icon;
                put(entry);
            }
        });
    });
}

void Library::pageRead(const QString& id, const QString& page, const QString& title, double progress) {
    if (const LibraryEntry* known = find(id)) {
        LibraryEntry entry = *known;
        entry.page = page;
        entry.pageTitle = title;
        entry.progress = progress;
        entry.readAt = QDateTime::currentMSecsSinceEpoch();
        put(entry);
    }
}

void Library::setPinned(const QString& id, bool pinned) {
    if (const LibraryEntry* known = find(id)) {
        LibraryEntry entry = *known;
        entry.isPinned = pinned;
        put(entry);
    }
}

std::optional<LibraryEntry> Library::remove(const QString& id) {
    const int row = rowOf(id);
    if (row < 0 || id == m_handbookId) {
        return std::nullopt;
    }
    beginRemoveRows({}, row, row);
    const LibraryEntry entry = m_entries.takeAt(row);
    endRemoveRows();
    m_store.run([id](Database& database) {
        database.run(QStringLiteral("DELETE FROM collection WHERE id = ?"), {id});
    });
    return entry;
}

void Library::putBack(const LibraryEntry& entry) {
    put(entry);
}

QString Library::relocate(const QString& id, const QString& folder) {
    std::optional<LibraryEntry> entry = remove(id);
    if (!entry) {
        return {};
    }
    entry->id = collectionId(folder);
    entry->folder = QFileInfo(folder).canonicalFilePath();
    entry->icon.clear();
    entry->isMissing = false;
    put(*entry);
    return entry->id;
}

QList<LibraryEntry> Library::forgetReading() {
    const QList<LibraryEntry> before = m_entries;
    for (LibraryEntry entry : before) {
        entry.page.clear();
        entry.pageTitle.clear();
        entry.progress = 0;
        entry.readAt = 0;
        entry.changed = 0;
        put(entry);
    }
    return before;
}

void Library::lookAround() {
    m_worker.clear(); // what is asked for now is newer
    for (const LibraryEntry& entry : std::as_const(m_entries)) {
        m_worker.start([this, id = entry.id, folder = entry.folder, since = entry.readAt] {
            const bool isMissing = !QFileInfo(folder).isDir();
            const int changed = isMissing || since == 0 ? 0 : countChanged(folder, since);
            QMetaObject::invokeMethod(this, [=, this] { seen(id, isMissing, changed); });
        });
    }
}

void Library::load(const QList<LibraryEntry>& stored) {
    m_isLoaded = true;
    beginResetModel();
    m_entries = stored;
    const bool hasHandbook = rowOf(m_handbookId) >= 0;
    if (!hasHandbook && !m_handbook.isEmpty() && QFileInfo(m_handbook).isDir()) {
        LibraryEntry entry;
        entry.id = m_handbookId;
        entry.folder = QFileInfo(m_handbook).canonicalFilePath();
        m_entries.append(entry);
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [this](const LibraryEntry& a, const LibraryEntry& b) { return before(a, b); });
    endResetModel();
    for (const CollectionPtr& collection : std::exchange(m_early, {})) {
        opened(collection);
    }
}

void Library::rewrite() {
    for (const LibraryEntry& entry : std::as_const(m_entries)) {
        store(entry);
    }
}

int Library::rowOf(const QString& id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const LibraryEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

bool Library::before(const LibraryEntry& a, const LibraryEntry& b) const {
    if (isHandbook(a) != isHandbook(b)) {
        return isHandbook(b);
    }
    if (a.isPinned != b.isPinned) {
        return a.isPinned;
    }
    return a.isPinned ? QString::localeAwareCompare(a.shownName(), b.shownName()) < 0 : a.readAt > b.readAt;
}

// Takes the entry in, in the place of the one with its id, and where its row belongs.
void Library::put(const LibraryEntry& entry) {
    store(entry);
    const int old = rowOf(entry.id);
    int row = 0;
    for (const LibraryEntry& other : std::as_const(m_entries)) {
        row += other.id != entry.id && before(other, entry);
    }
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
        return;
    }
    if (old != row) {
        beginMoveRows({}, old, old, {}, row > old ? row + 1 : row);
        m_entries.move(old, row);
        endMoveRows();
    }
    m_entries[row] = entry;
    emit dataChanged(index(row), index(row));
}

void Library::store(const LibraryEntry& entry) {
    m_store.run([entry](Database& database) {
        database.run(
            QStringLiteral("INSERT OR REPLACE INTO collection VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {entry.id, entry.folder, entry.title, entry.description, entry.icon, entry.name, entry.pages,
             entry.isPinned, entry.readAt, entry.page, entry.pageTitle, entry.progress});
    });
}

void Library::seen(const QString& id, bool isMissing, int changed) {
    const int row = rowOf(id);
    if (row >= 0) {
        m_entries[row].isMissing = isMissing;
        m_entries[row].changed = changed;
        emit dataChanged(index(row), index(row), {IsMissing, Changed});
    }
}

} // namespace lectern::reader
