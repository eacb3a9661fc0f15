// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/CollectionIndex.h"

#include "catalog/SiteDocuments.h"
#include "search/Index.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace lectern::reader {

namespace {

constexpr qint64 betweenTidings = 100; // milliseconds, of progress
constexpr uint deepStack = 16u << 20;  // for a page nested to the limit, as in RenderQueue

QStringList noticesOf(const search::Index& index) {
    QStringList sentences;
    const Diagnostics notices = index.notices();
    for (const Diagnostic& notice : notices.list()) {
        sentences.append(QString::fromStdString(notice.message));
    }
    return sentences;
}

} // namespace

// One run over the pages. `cancelled` is set by the interface thread, which wants the worker for something
// else; the rest belongs to the worker.
struct CollectionIndex::Job {
    CollectionPtr collection;
    std::shared_ptr<const catalog::SiteDocuments> before;
    std::atomic<bool> cancelled = false;
    std::shared_ptr<const catalog::SiteDocuments> documents;
    QStringList notices;
    bool isKept = true; // in the file
    bool isComplete = false;

    void run(search::Index& index, const std::function<void(int, int)>& tell) {
        documents = std::make_shared<catalog::SiteDocuments>(collection->site, before.get());
        QElapsedTimer sinceTold;
        sinceTold.start();
        const auto progress = [&](std::size_t done, std::size_t total) {
            if (sinceTold.elapsed() >= betweenTidings) {
                sinceTold.restart();
                tell(static_cast<int>(done), static_cast<int>(total));
            }
            return !cancelled;
        };
        isComplete = index.update(*documents, progress).ok() && !cancelled;
        notices = noticesOf(index);
        isKept = !index.isInMemory();
    }
};

CollectionIndex::CollectionIndex(const CollectionPtr& collection, const QString& file,
                                 std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_collection(collection), m_file(file),
      m_total(static_cast<int>(collection->site->pages().size())) {
    for (QThreadPool* pool : {&m_filler, &m_asked}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
    m_filler.setStackSize(deepStack);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &CollectionIndex::fill);
    open();
    m_delay.start(delay);
}

CollectionIndex::~CollectionIndex() {
    letGo();
    m_filler.waitForDone(); // whoever waits for the file gets it
    m_asked.waitForDone();
}

void CollectionIndex::open() {
    auto opened = std::make_shared<std::promise<std::shared_ptr<search::Index>>>();
    m_index = opened->get_future().share();
    m_filler.start([file = m_file, opened] {
        if (!file.isEmpty()) {
            QDir().mkpath(QFileInfo(file).path());
        }
        opened->set_value(search::Index::open(file.toStdString()));
    });
}

void CollectionIndex::follow(const CollectionPtr& collection) {
    if (collection->site != m_collection->site) {
        m_collection = collection;
        if (!m_delay.isActive()) {
            fill();
        }
    }
}

void CollectionIndex::moveTo(const QString& file) {
    if (file == m_file) {
        return;
    }
    letGo();
    m_file = file;
    m_documents.reset();
    open();
    if (!m_delay.isActive()) {
        fill();
    }
}

void CollectionIndex::letGo() {
    if (m_latest) {
        m_latest->cancelled = true;
    }
}

void CollectionIndex::fill() {
    letGo();
    m_isStopped = false;
    m_done = 0;
    m_total = static_cast<int>(m_collection->site->pages().size());
    auto job = std::make_shared<Job>();
    job->collection = m_collection;
    job->before = m_documents;
    m_job = m_latest = job;
    m_filler.start([this, job, index = m_index] {
        if (!job->cancelled) {
            job->run(*index.get(), [this, job](int done, int total) {
                QMetaObject::invokeMethod(this, [this, job, done, total] { takeProgress(job, done, total); });
            });
        }
        QMetaObject::invokeMethod(this, [this, job] { finish(job); });
        index.get()->settle([job] { return !job->cancelled; });
    });
    emit stateChanged();
}

void CollectionIndex::takeProgress(const std::shared_ptr<Job>& job, int done, int total) {
    if (job != m_job) {
        return;
    }
    m_done = done;
    m_total = total;
    emit progressed(done, total);
    emit changed();
}

void CollectionIndex::finish(const std::shared_ptr<Job>& job) {
    if (job != m_job) {
        return; // another one runs already
    }
    m_job = nullptr;
    if (job->isComplete) {
        m_documents = job->documents;
        m_done = m_total;
        emit progressed(m_done, m_total);
    }
    takeNotices(*job);
    emit stateChanged();
    emit changed();
}

void CollectionIndex::stop() {
    if (m_job) {
        m_job->cancelled = true;
        m_isStopped = true;
    }
}

void CollectionIndex::resume() {
    if (m_isStopped) {
        fill();
    }
}

void CollectionIndex::takeNotices(const Job& job) {
    const QStringList fresh = job.notices.mid(m_notices.size());
    m_notices = job.notices;
    if (fresh.isEmpty()) {
        return;
    }
    const QString text =
        job.isKept ? tr("The search index of “%1” could not be used and was built anew.")
                   : tr("The search index of “%1” cannot be kept. It is in memory until Lectern ends.");
    emit noticed(text.arg(m_collection->title), fresh.join(u'\n'));
}

} // namespace lectern::reader
