// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Watcher.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace lectern::reader {

namespace {

constexpr int quietMilliseconds = 300; // editors write a file in several steps

bool isSkipped(const QString& name) {
    static const QStringList written{QStringLiteral("_site"), QStringLiteral("node_modules"),
                                     QStringLiteral("vendor")};
    return name.startsWith(u'.') || written.contains(name);
}

// Folders breadth first, then files, so that a cap cuts off the least. Links are not followed: they may lead
// out of the folder or in a circle.
QStringList pathsBelow(const QString& folder, int cap) {
    QStringList folders{folder};
    QStringList files;
    for (qsizetype i = 0; i < folders.size() && folders.size() < cap; ++i) {
        QDirIterator entries(folders.at(i), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (entries.hasNext()) {
            entries.next();
            const QFileInfo info = entries.fileInfo();
            if (isSkipped(info.fileName())) {
                continue;
            }
            QStringList& list = info.isDir() ? folders : files;
            if (list.size() < cap) {
                list.append(info.filePath());
            }
        }
    }
    return (folders + files).mid(0, cap);
}

} // namespace

Watcher::Watcher(int cap, QObject* parent) : QObject(parent), m_cap(cap) {
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &Watcher::changed);
    const auto restart = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, restart);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, restart);
}

Watcher::~Watcher() {
    m_pool.waitForDone();
}

void Watcher::watch(const QString& folder) {
    m_folder = folder;
    if (folder.isEmpty()) {
        setPaths(folder, {});
        return;
    }
    m_pool.start([this, folder, cap = m_cap] {
        const QStringList paths = pathsBelow(folder, cap);
        QMetaObject::invokeMethod(this, [this, folder, paths] { setPaths(folder, paths); });
    });
}

void Watcher::setPaths(const QString& folder, const QStringList& paths) {
    if (folder != m_folder) {
        return; // another folder was asked for meanwhile
    }
    const QStringList before = m_watcher.files() + m_watcher.directories();
    const QSet<QString> known(before.begin(), before.end());
    const QSet<QString> wanted(paths.begin(), paths.end());
    QStringList gone;
    QStringList fresh;
    std::copy_if(before.begin(), before.end(), std::back_inserter(gone),
                 [&wanted](const QString& path) { return !wanted.contains(path); });
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(fresh),
                 [&known](const QString& path) { return !known.contains(path); });
    if (!gone.isEmpty()) {
        m_watcher.removePaths(gone);
    }
    if (!fresh.isEmpty()) {
        m_watcher.addPaths(fresh); // what cannot be watched stays unwatched: F5 is always there
    }
    emit watching(static_cast<int>(paths.size()));
}

} // namespace lectern::reader
