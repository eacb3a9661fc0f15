// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that are read for the search, told as work that takes a while.
#pragma once

#include "reader/Tasks.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

namespace lectern::reader {

class CollectionIndex;
class SearchIndexes;

// A task for each index that fills up for the first time; what follows changed files stays in the background,
// and so does what ends soon. To cancel the task stops the index: see CollectionIndex::resume. Lives on the
// interface thread.
class IndexingTasks : public QObject {
    Q_OBJECT

public:
    // Both outlive this.
    IndexingTasks(SearchIndexes& indexes, Tasks& tasks,
                  std::chrono::milliseconds patience = std::chrono::milliseconds(700));
    ~IndexingTasks() override;

private:
    void watch(CollectionIndex& index);
    void follow(CollectionIndex& index);
    void tell(CollectionIndex& index);

    Tasks& m_tasks;
    std::chrono::milliseconds m_patience;
    std::map<CollectionIndex*, std::unique_ptr<Task>> m_running; // null: not told yet
};

} // namespace lectern::reader
