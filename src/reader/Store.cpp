// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace lectern::reader {

using namespace Qt::StringLiterals;

namespace {

// One step per version of the file; a step that was published is never changed.
QList<QString> steps() {
    return {
        u"CREATE TABLE collection(id TEXT PRIMARY KEY, folder TEXT NOT NULL, title TEXT NOT NULL,"
        " description TEXT NOT NULL, icon TEXT NOT NULL, name TEXT NOT NULL, pages INTEGER NOT NULL,"
        " pinned INTEGER NOT NULL, read_at INTEGER NOT NULL, page TEXT NOT NULL, page_title TEXT NOT NULL,"
        " progress REAL NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE place(collection TEXT NOT NULL, page TEXT NOT NULL, heading TEXT NOT NULL,"
        " beyond REAL NOT NULL, fraction REAL NOT NULL, progress REAL NOT NULL, read_at INTEGER NOT NULL,"
        " PRIMARY KEY(collection, page)) WITHOUT ROWID;"
        "CREATE TABLE bookmark(id TEXT PRIMARY KEY, parent TEXT NOT NULL, place INTEGER NOT NULL,"
        " name TEXT NOT NULL, is_folder INTEGER NOT NULL, folder TEXT NOT NULL, page TEXT NOT NULL)"
        " WITHOUT ROWID;"
        "CREATE TABLE session(id INTEGER PRIMARY KEY CHECK(id = 1), json TEXT NOT NULL)"_s,
        u"CREATE TABLE trust(folder TEXT PRIMARY KEY, origin TEXT NOT NULL, trusted INTEGER NOT NULL)"
        " WITHOUT ROWID"_s,
    };
}

} // namespace

Store::Store(const QString& file, QObject* parent) : QObject(parent), m_file(file) {
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    m_worker.start([this] { open(); });
}

Store::~Store() {
    m_worker.start([this] { catchUp(); });
    m_worker.waitForDone();
}

void Store::run(Work work) {
    m_worker.start([this, work = std::move(work)] {
        m_open.push_back(work);
        catchUp();
    });
}

void Store::catchUp() {
    while (!m_open.empty()) {
        m_open.front()(m_database);
        const Database::Fault fault = m_database.takeFault();
        if (fault == Database::Fault::Blocked) {
            if (!std::exchange(m_isTold, true)) {
                emit forgetful(m_file);
            }
            return;
        }
        m_open.pop_front();
        if (fault == Database::Fault::Damaged) {
            setAsideDamaged();
        }
    }
}

void Store::flush() {
    m_worker.waitForDone();
}

QString Store::defaultFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/lectern/reading.sqlite"_s;
}

void Store::open() {
    if (!m_file.isEmpty()) {
        QDir().mkpath(QFileInfo(m_file).path());
    }
    switch (m_database.open(m_file, steps())) {
    case Database::Fault::None:
        return;
    case Database::Fault::Damaged:
        setAsideDamaged();
        return;
    case Database::Fault::Unusable:
    case Database::Fault::Blocked:
    case Database::Fault::Newer:
        (void)m_database.open({}, steps());
        m_isTold = true;
        emit forgetful(m_file);
        return;
    }
}

void Store::setAsideDamaged() {
    m_database.close();
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = u"%1.damaged-%2"_s.arg(m_file, stamp);
    for (const QString& part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::rename(m_file + part, kept + part);
    }
    const bool isNew = m_database.open(m_file, steps()) == Database::Fault::None;
    if (!isNew) {
        (void)m_database.open({}, steps());
    }
    emit setAside(kept);
}

} // namespace lectern::reader
