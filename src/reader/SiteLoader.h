// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a folder on a worker thread.
#pragma once

#include "base/Diagnostic.h"
#include "reader/Collection.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace lectern::reader {

// One folder at a time: opening another cancels the first. Every open() ends in exactly one of loaded, failed
// or cancelled, on the interface thread, where this object lives.
class SiteLoader : public QObject {
    Q_OBJECT

public:
    explicit SiteLoader(QObject* parent = nullptr);
    ~SiteLoader() override; // cancels, and waits for the worker

    // Reads the folder, again if it is open already (a rescan).
    void open(const QString& folder, const site::OpenOptions& options = {});
    void cancel();
    bool isBusy() const { return m_job != nullptr; }
    // The folder being read; empty when idle.
    QString folder() const;

    // Until release(), nothing is told of how reading goes and ends: whoever is to hear of it comes later.
    void hold() { m_isHeld = true; }
    // Tells at once what there is to tell by now.
    void release();

signals:
    void started(const QString& folder);
    void progressed(int filesSeen);
    void loaded(const lectern::reader::CollectionPtr& collection);
    void failed(const QString& folder, const lectern::Diagnostic& cause);
    void cancelled(const QString& folder);

private:
    struct Job;

    void finish(const std::shared_ptr<Job>& job);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_job; // the one whose outcome counts; null when idle
    bool m_isHeld = false;
    bool m_isDone = false; // but held
};

} // namespace lectern::reader

Q_DECLARE_METATYPE(lectern::Diagnostic)
