// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders pages on worker threads, so that the window never waits for one.
#pragma once

#include "reader/Collection.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace lectern::reader {

// Work is done in the order of asking. Lives on the interface thread.
class RenderQueue : public QObject {
    Q_OBJECT

public:
    explicit RenderQueue(QObject* parent = nullptr);
    ~RenderQueue() override; // waits for what is being rendered and forgets the rest

    // Runs `work` on a worker thread, then hands its outcome to `done` on the interface thread, unless
    // `receiver` is gone by then.
    template <typename Outcome>
    void run(QObject* receiver, std::function<Outcome()> work, std::function<void(Outcome)> done) {
        m_pool.start([this, receiver = QPointer<QObject>(receiver), work = std::move(work),
                      done = std::move(done)]() mutable {
            auto outcome = std::make_shared<Outcome>(work());
            QMetaObject::invokeMethod(this, [receiver, outcome, done = std::move(done)] {
                if (receiver) {
                    done(std::move(*outcome));
                }
            });
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace lectern::reader
