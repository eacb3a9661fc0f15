// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An SQLite file: statements in, rows out.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <utility>

struct sqlite3;

namespace lectern::reader {

// Used by one thread at a time. A statement that fails gives no rows, and the transaction that it is part of
// is undone.
class Database {
public:
    enum class Fault {
        None,
        Unusable, // the file cannot be opened or made
        Blocked,  // it cannot be written just now: the disk is full, or another program writes for too long
        Damaged,  // it is no database, or a broken one
        Newer,    // a later Lectern has written it
    };

    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // Opens or makes the file ("" = in memory) and brings it up to the newest form: `steps` are run from the
    // file's own version on, in one transaction with the version they lead to.
    [[nodiscard]] Fault open(const QString& file, const QList<QString>& steps);
    void close();

    // All or nothing.
    void transact(const std::function<void()>& change);
    void run(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] QList<QVariantList> query(const QString& statement, const QVariantList& values = {});

    // Of SQLite, as in "3.40.1".
    [[nodiscard]] static QString version();
    // What the worst failure was since open(), or since this was asked last.
    [[nodiscard]] Fault takeFault() { return std::exchange(m_fault, Fault::None); }

private:
    void migrate(const QList<QString>& steps);
    bool execute(const QString& statements);
    void note(int code);

    sqlite3* m_handle = nullptr;
    Fault m_fault = Fault::None;
    bool m_hasFailed = false; // in the transaction that is running
};

} // namespace lectern::reader
