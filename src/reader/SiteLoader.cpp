// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SiteLoader.h"

#include <QCoreApplication>
#include <QEvent>

#include <optional>

namespace lectern::reader {

struct SiteLoader::Job {
    QString folder;
    std::atomic<bool> cancelled = false;
    CollectionPtr collection; // of the two, one is set once the worker is done
    std::optional<Diagnostic> failure;

    void run(const site::OpenOptions& options) {
        const std::filesystem::path path = folder.toStdString();
        Result<std::shared_ptr<const site::Site>> site = site::Site::open(path, options);
        if (!site.ok()) {
            failure = site.error();
        } else if (!cancelled) {
            collection = makeCollection(std::move(site).value());
        }
    }
};

SiteLoader::SiteLoader(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1); // a cancelled scan ends soon; the next one waits for it
}

SiteLoader::~SiteLoader() {
    if (m_job) {
        m_job->cancelled = true;
    }
    m_pool.waitForDone();
}

void SiteLoader::open(const QString& folder, const site::OpenOptions& options) {
    cancel();
    auto job = std::make_shared<Job>();
    job->folder = folder;
    m_job = job;
    site::OpenOptions withProgress = options;
    withProgress.progress = [this, job, own = options.progress](std::size_t filesSeen) {
        QMetaObject::invokeMethod(this, [this, job, filesSeen] {
            if (job == m_job && !m_isHeld) {
                emit progressed(static_cast<int>(filesSeen));
            }
        });
        return !job->cancelled && (!own || own(filesSeen));
    };
    emit started(folder);
    m_pool.start([this, job, withProgress] {
        job->run(withProgress);
        QMetaObject::invokeMethod(this, [this, job] { finish(job); });
    });
}

QString SiteLoader::folder() const {
    return m_job ? m_job->folder : QString();
}

void SiteLoader::release() {
    m_isHeld = false;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the worker's word may lie there
    if (std::exchange(m_isDone, false)) {
        finish(std::shared_ptr<Job>(m_job)); // it forgets the job
    }
}

void SiteLoader::cancel() {
    m_isDone = false;
    if (const std::shared_ptr<Job> job = std::exchange(m_job, nullptr)) {
        job->cancelled = true;
        emit cancelled(job->folder);
    }
}

void SiteLoader::finish(const std::shared_ptr<Job>& job) {
    if (job != m_job) {
        return; // cancelled, and said so
    }
    if (m_isHeld) {
        m_isDone = true;
        return;
    }
    m_job = nullptr;
    if (job->failure) {
        emit failed(job->folder, *job->failure);
    } else {
        emit loaded(job->collection);
    }
}

} // namespace lectern::reader
