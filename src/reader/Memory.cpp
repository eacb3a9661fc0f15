// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Memory.h"

#include <QCoreApplication>
#include <QEvent>

#include <memory>

namespace lectern::reader {

struct Memory::Stored {
    QList<LibraryEntry> library;
    QHash<QString, Place> places;
    QList<Bookmark> bookmarks;
    QHash<QString, Trust::Given> trust;
    SessionState session;
};

namespace {

QList<LibraryEntry> readLibrary(Database& database) {
    QList<LibraryEntry> entries;
    for (const QVariantList& row : database.query(
             QStringLiteral("SELECT id, folder, title, description, icon, name, pages, pinned, read_at, page,"
                            " page_title, progress FROM collection"))) {
        LibraryEntry entry;
        entry.id = row[0].toString();
        entry.folder = row[1].toString();
        entry.title = row[2].toString();
        entry.description = row[3].toString();
        entry.icon = row[4].toString();
        entry.name = row[5].toString();
        entry.pages = row[6].toInt();
        entry.isPinned = row[7].toBool();
        entry.readAt = row[8].toLongLong();
        entry.page = row[9].toString();
        entry.pageTitle = row[10].toString();
        entry.progress = row[11].toDouble();
        entries.append(entry);
    }
    return entries;
}

QHash<QString, Place> readPlaces(Database& database) {
    QHash<QString, Place> places;
    for (const QVariantList& row : database.query(QStringLiteral(
             "SELECT collection, page, heading, beyond, fraction, progress, read_at FROM place"))) {
        places.insert(Places::key(row[0].toString(), row[1].toString()),
                      {row[2].toString(), row[3].toDouble(), row[4].toDouble(), row[5].toDouble(),
                       row[6].toLongLong()});
    }
    return places;
}

QList<Bookmark> readBookmarks(Database& database) {
    QList<Bookmark> bookmarks;
    for (const QVariantList& row : database.query(QStringLiteral(
             "SELECT id, parent, name, is_folder, folder, page FROM bookmark ORDER BY place"))) {
        bookmarks.append({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toBool(),
                          row[4].toString(), row[5].toString()});
    }
    return bookmarks;
}

QHash<QString, Trust::Given> readTrust(Database& database) {
    QHash<QString, Trust::Given> answers;
    for (const QVariantList& row :
         database.query(QStringLiteral("SELECT folder, origin, trusted FROM trust"))) {
        const Trust::Answer answer = row[2].toBool() ? Trust::Answer::Trusted : Trust::Answer::Restricted;
        answers.insert(row[0].toString(), {row[1].toString(), answer});
    }
    return answers;
}

} // namespace

Memory::Memory(const QString& file, const QString& handbook, QObject* parent)
    : QObject(parent), m_store(file), m_library(m_store, handbook), m_places(m_store), m_bookmarks(m_store),
      m_trust(m_store, handbook) {
    connect(&m_store, &Store::setAside, this, [this](const QString& keptAs) {
        rewrite(); // what could be read, and what has come since
        tell(Trouble::SetAside, keptAs);
    });
    connect(&m_store, &Store::forgetful, this,
            [this](const QString& file) { tell(Trouble::Forgetful, file); });
    m_store.run([this](Database& database) {
        auto stored = std::make_shared<Stored>();
        stored->library = readLibrary(database);
        stored->places = readPlaces(database);
        stored->bookmarks = readBookmarks(database);
        stored->trust = readTrust(database);
        const auto session = database.query(QStringLiteral("SELECT json FROM session"));
        if (!session.isEmpty()) {
            stored->session = sessionFromJson(session.first().first().toString().toUtf8());
        }
        QMetaObject::invokeMethod(this, [this, stored] { take(*stored); });
    });
}

Memory::~Memory() = default;

void Memory::waitUntilReady() {
    m_store.flush();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Memory::saveSession(const SessionState& session) {
    if (!m_ownsSession || m_session == session) {
        return;
    }
    m_session = session;
    m_store.run([session](Database& database) {
        database.run(QStringLiteral("INSERT OR REPLACE INTO session VALUES(1, ?)"),
                     {QString::fromUtf8(toJson(session))});
    });
}

void Memory::putBack(const Reading& reading) {
    for (const LibraryEntry& entry : reading.library) {
        m_library.putBack(entry);
    }
    m_places.putBack(reading.places);
}

void Memory::relocate(const QString& collection, const QString& folder) {
    const LibraryEntry* known = m_library.find(collection);
    if (!known) {
        return;
    }
    const QString before = known->folder;
    const QString id = m_library.relocate(collection, folder);
    if (const LibraryEntry* moved = m_library.find(id)) {
        m_places.relocate(collection, id);
        m_bookmarks.relocate(before, moved->folder);
    }
}

void Memory::take(const Stored& stored) {
    m_session = m_ownsSession ? stored.session : SessionState();
    m_places.load(stored.places);
    m_library.load(stored.library);
    m_bookmarks.load(stored.bookmarks);
    m_trust.load(stored.trust);
}

void Memory::tell(Trouble trouble, const QString& file) {
    m_trouble = trouble;
    m_troubledFile = file;
    emit troubled();
}

void Memory::rewrite() {
    m_library.rewrite();
    m_places.rewrite();
    m_bookmarks.rewrite();
    m_trust.rewrite();
    const SessionState session = std::exchange(m_session, {});
    saveSession(session);
}

} // namespace lectern::reader
