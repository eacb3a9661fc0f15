// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern is busy with, and the way to stop it: the one place for it in a window.
#pragma once

#include "window/Bar.h"

#include <QHash>

class QVBoxLayout;

namespace lectern::reader {
class Task;
class Tasks;
} // namespace lectern::reader

namespace lectern::window {

class QuietLabel;
class TaskRow;

// Work that ends soon is not announced: a row appears after a moment only. Of much work, the oldest is shown.
class ProgressStrip : public Bar {
    Q_OBJECT

public:
    static constexpr int mostRows = 3;

    explicit ProgressStrip(QWidget* parent = nullptr);

    // Shows the tasks of several of these beside each other; they need not outlive the strip.
    void follow(reader::Tasks& tasks);

private:
    void begin(reader::Task* task);
    void end(reader::Task* task);
    void arrange();

    QVBoxLayout* m_column;
    QuietLabel* m_more; // how many are not shown
    QHash<reader::Task*, TaskRow*> m_rows;
    QList<TaskRow*> m_due; // those that have taken long enough to be told
};

} // namespace lectern::window
