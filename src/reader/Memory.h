// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern remembers of a person's reading, read from the store at the start and written as it changes.
#pragma once

#include "reader/Bookmarks.h"
#include "reader/Library.h"
#include "reader/Places.h"
#include "reader/Session.h"
#include "reader/Store.h"
#include "reader/Trust.h"

#include <QObject>

namespace lectern::reader {

// Lives on the interface thread. Settings are elsewhere: see Settings.
class Memory : public QObject {
    Q_OBJECT

public:
    // Begins to read `file` ("" = remember nothing beyond this run).
    Memory(const QString& file, const QString& handbook, QObject* parent = nullptr);
    ~Memory() override;

    // Waits for what has been begun; it takes a moment at most, since the store reads on a thread of its own.
    void waitUntilReady();

    [[nodiscard]] Library& library() { return m_library; }
    [[nodiscard]] Places& places() { return m_places; }
    [[nodiscard]] Bookmarks& bookmarks() { return m_bookmarks; }
    [[nodiscard]] Trust& trust() { return m_trust; }

    // What was open when Lectern ended last, by a quit or a crash.
    [[nodiscard]] const SessionState& lastSession() const { return m_session; }
    void saveSession(const SessionState& session);
    // Another program owns the session that is stored: it is neither brought back here nor written. To be
    // called before waitUntilReady().
    void leaveSessionAlone() { m_ownsSession = false; }

    // The person has found a folder that was missing: what is remembered of it goes along.
    void relocate(const QString& collection, const QString& folder);

    // Forgets where and when everything was read; bookmarks, names and the session stay. What is returned can
    // be put back.
    struct Reading {
        QList<LibraryEntry> library;
        QHash<QString, Place> places;
    };
    Reading forgetReading() { return {m_library.forgetReading(), m_places.clear()}; }
    void putBack(const Reading& reading);

    // Waits until everything is written.
    void flush() { m_store.flush(); }

    // What has befallen the file, and where it is.
    enum class Trouble { None, SetAside, Forgetful };
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] const QString& troubledFile() const { return m_troubledFile; }

signals:
    void troubled();

private:
    struct Stored;

    void take(const Stored& stored);
    void rewrite();
    void tell(Trouble trouble, const QString& file);

    Store m_store;
    Library m_library;
    Places m_places;
    Bookmarks m_bookmarks;
    Trust m_trust;
    SessionState m_session;
    bool m_ownsSession = true;
    Trouble m_trouble = Trouble::None;
    QString m_troubledFile;
};

} // namespace lectern::reader
