// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The file in which Lectern remembers, on a thread of its own.
#pragma once

#include "reader/Database.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>

namespace lectern::reader {

// The interface thread hands over work and reads on. Work is done in the order of asking; what has been
// handed over is written before the program ends, and within a moment otherwise. What cannot be written just
// now, since the disk is full, is done again before the next work; so it has to come to the same when it is
// done twice.
class Store : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(Database&)>;

    // Begins to open the file at once; its folder is made. "" keeps all in memory, and forgets it at the end.
    explicit Store(const QString& file, QObject* parent = nullptr);
    ~Store() override; // waits for the work

    // From the interface thread; `work` runs on the store's.
    void run(Work work);
    // Waits until all is done that was handed over so far.
    void flush();

    [[nodiscard]] static QString defaultFile();

signals:
    // The file was damaged. It was kept under another name, and a new one begun.
    void setAside(const QString& keptAs);
    // The file cannot be written, or is of a later Lectern: what is read now will be forgotten. Told once.
    void forgetful(const QString& file);

private:
    void open();
    void catchUp();
    void setAsideDamaged();

    QString m_file;
    Database m_database;     // the worker's
    std::deque<Work> m_open; // to be done, by the worker, too
    bool m_isTold = false;   // that it is forgetful
    QThreadPool m_worker;
};

} // namespace lectern::reader
