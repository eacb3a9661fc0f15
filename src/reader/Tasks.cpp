// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Tasks.h"

namespace lectern::reader {

void Task::setText(const QString& text) {
    m_text = text;
    emit changed();
}

void Task::setProgress(int done, int total) {
    m_done = done;
    m_total = total;
    emit changed();
}

void Task::cancel() {
    if (m_canBeCancelled) {
        m_canBeCancelled = false;
        emit changed();
        emit cancelled(); // last: the work may let go of this at once
    }
}

std::unique_ptr<Task> Tasks::begin(const QString& text, Stop stop) {
    std::unique_ptr<Task> task(new Task(text, stop == Stop::Possible));
    Task* begun = task.get();
    m_running.append(begun);
    connect(begun, &QObject::destroyed, this, [this, begun] {
        m_running.removeAll(begun);
        emit ended(begun);
    });
    emit this->begun(begun);
    return task;
}

} // namespace lectern::reader
