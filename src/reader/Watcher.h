// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when something in an opened folder has changed.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

namespace lectern::reader {

// Watches folders first, then files, up to a cap: a big tree may have more than the system lets one program
// watch. What Jekyll writes or skips (_site, caches, node_modules, names with a leading dot) is left out.
// Only reads. Lives on the interface thread; the walk through the folder does not.
class Watcher : public QObject {
    Q_OBJECT

public:
    static constexpr int defaultCap = 4000;

    explicit Watcher(int cap = defaultCap, QObject* parent = nullptr);
    ~Watcher() override;

    // Replaces what was watched before; "" stops. Call it again after changed(): files come and go.
    void watch(const QString& folder);
    QString folder() const { return m_folder; }

signals:
    void watching(int paths); // the walk is done
    // Once per burst of changes, when the folder has been quiet for a moment.
    void changed();

private:
    void setPaths(const QString& folder, const QStringList& paths);

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QThreadPool m_pool;
    QString m_folder;
    int m_cap;
};

} // namespace lectern::reader
