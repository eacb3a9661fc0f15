// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index of one collection, filled in the background.
#pragma once

#include "reader/Collection.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>

namespace lectern::catalog {
class SiteDocuments;
}
namespace lectern::search {
class Index;
}

namespace lectern::reader {

// Holds what the pages say, as far as it has come: it can be asked at any time, and what is asked while it
// fills up is answered from what is there. Lives on the interface thread, which never waits for it; shared by
// all windows and tabs that show the collection.
class CollectionIndex : public QObject {
    Q_OBJECT

public:
    // `file` is made, or taken up where it was left; "" = in memory only. Begins to read pages after `delay`.
    CollectionIndex(const CollectionPtr& collection, const QString& file,
                    std::chrono::milliseconds delay = {}, QObject* parent = nullptr);
    ~CollectionIndex() override; // stops, and waits for the page that is being read

    [[nodiscard]] const CollectionPtr& collection() const { return m_collection; }
    [[nodiscard]] bool isInMemory() const { return m_file.isEmpty(); }

    // A newer snapshot of the collection. Only pages that have changed are read again.
    void follow(const CollectionPtr& collection);
    // Begins again with this file ("" = in memory).
    void moveTo(const QString& file);

    // Pages are being read. A stop keeps what was done; resume() and follow() go on.
    [[nodiscard]] bool isFilling() const { return m_job != nullptr; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] int done() const { return m_done; } // pages, of total(), that are up to date
    [[nodiscard]] int total() const { return m_total; }
    // All pages have been read since the collection was opened: what is read from now on are changes.
    [[nodiscard]] bool hasReadAll() const { return m_documents != nullptr; }
    void stop();
    void resume();

    // What befell the file, in the engine's words ("The search index ... is built anew").
    [[nodiscard]] const QStringList& notices() const { return m_notices; }

    // Runs `work` on a thread of the index's own, in the order of asking, then hands its outcome to `done` on
    // the interface thread unless `receiver` is gone by then. For reader's own models, which know
    // search::Index.
    template <typename Outcome>
    void ask(QObject* receiver, std::function<Outcome(const search::Index&)> work,
             std::function<void(Outcome)> done) {
        m_asked.start([this, index = m_index, receiver = QPointer<QObject>(receiver), work = std::move(work),
                       done = std::move(done)]() mutable {
            auto outcome = std::make_shared<Outcome>(work(*index.get()));
            QMetaObject::invokeMethod(this, [receiver, outcome, done = std::move(done)] {
                if (receiver) {
                    done(std::move(*outcome));
                }
            });
        });
    }

    // For a worker thread: waits until the file has been opened, which takes a moment.
    using Handle = std::shared_future<std::shared_ptr<search::Index>>;
    [[nodiscard]] Handle handle() const { return m_index; }

signals:
    void progressed(int done, int total);
    // Began or ended to fill up, or was stopped.
    void stateChanged();
    // Answers may differ from now on. Told now and then while pages are read, and at the end.
    void changed();
    // Something befell the file. `text` is a translated sentence, `details` the engine's words.
    void noticed(const QString& text, const QString& details);

private:
    struct Job;

    void open();
    void letGo();
    void fill();
    void finish(const std::shared_ptr<Job>& job);
    void takeProgress(const std::shared_ptr<Job>& job, int done, int total);
    void takeNotices(const Job& job);

    CollectionPtr m_collection;
    QString m_file;
    Handle m_index;
    QTimer m_delay;                                            // until fill()
    QThreadPool m_filler;                                      // one thread: opens and fills
    QThreadPool m_asked;                                       // one thread: answers
    std::shared_ptr<Job> m_job;                                // the one that fills; null when idle
    std::shared_ptr<Job> m_latest;                             // the same, or the one that settles
    std::shared_ptr<const catalog::SiteDocuments> m_documents; // the filler's, of the snapshot before
    bool m_isStopped = false;
    int m_done = 0;
    int m_total = 0;
    QStringList m_notices;
};

} // namespace lectern::reader
