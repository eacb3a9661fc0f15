// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/IndexingTasks.h"

#include "reader/SearchIndexes.h"

#include <QTimer>

namespace lectern::reader {

IndexingTasks::IndexingTasks(SearchIndexes& indexes, Tasks& tasks, std::chrono::milliseconds patience)
    : m_tasks(tasks), m_patience(patience) {
    connect(&indexes, &SearchIndexes::added, this,
            [this, &indexes](const QString& id) { watch(*indexes.find(id)); });
}

IndexingTasks::~IndexingTasks() = default;

void IndexingTasks::watch(CollectionIndex& index) {
    connect(&index, &CollectionIndex::stateChanged, this, [this, &index] { follow(index); });
    connect(&index, &CollectionIndex::progressed, this, [this, &index](int done, int total) {
        const auto running = m_running.find(&index);
        if (running != m_running.end() && running->second) {
            running->second->setProgress(done, total);
        }
    });
    connect(&index, &QObject::destroyed, this, [this, &index] { m_running.erase(&index); });
    follow(index);
}

void IndexingTasks::follow(CollectionIndex& index) {
    if (!index.isFilling() || index.hasReadAll()) {
        m_running.erase(&index);
    } else if (m_running.try_emplace(&index).second) {
        QTimer::singleShot(m_patience, this, [this, &index] { tell(index); });
    }
}

// The index may be gone by now: then it is not among those that run.
void IndexingTasks::tell(CollectionIndex& index) {
    const auto running = m_running.find(&index);
    if (running == m_running.end() || running->second) {
        return;
    }
    running->second = m_tasks.begin(tr("Reading “%1” for the search…").arg(index.collection()->title));
    running->second->setProgress(index.done(), index.total());
    connect(running->second.get(), &Task::cancelled, &index, &CollectionIndex::stop);
}

} // namespace lectern::reader
