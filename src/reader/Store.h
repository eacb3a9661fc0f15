// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The file in which Lectern remembers, on a thread of its own.
#pragma once

#include "reader/Database.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace lectern::reader {

// The interface thread hands over work and reads on. Work is done in the order of asking; what has been
// handed over is written before the program ends, and within a moment otherwise.
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
    // The file cannot be written, or is of a later Lectern: what is read now will be forgotten.
    void forgetful(const QString& file);

private:
    void open();
    void setAsideDamaged();

    QString m_file;
    Database m_database; // the worker's
    QThreadPool m_worker;
};

} // namespace lectern::reader
