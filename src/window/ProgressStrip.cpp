// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A column of rows, one for each task.
#include "window/ProgressStrip.h"

#include "reader/Tasks.h"
#include "window/QuietLabel.h"
#include "window/TaskRow.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lectern::window {

using namespace std::chrono_literals;

ProgressStrip::ProgressStrip(QWidget* parent)
    : Bar(BarEdge::Top, parent), m_column(new QVBoxLayout(this)), m_more(new QuietLabel(this)) {
    m_column->setContentsMargins(0, 1, 0, 0);
    m_column->setSpacing(0);
    m_more->setContentsMargins(12, 0, 12, 5);
    m_column->addWidget(m_more);
}

void ProgressStrip::follow(reader::Tasks& tasks) {
    connect(&tasks, &reader::Tasks::begun, this, &ProgressStrip::begin);
    connect(&tasks, &reader::Tasks::ended, this, &ProgressStrip::end);
    for (reader::Task* task : tasks.running())
        begin(task);
}

void ProgressStrip::begin(reader::Task* task) {
    auto* row = new TaskRow(*task, this);
    row->hide();
    m_rows.insert(task, row);
    m_column->insertWidget(m_column->count() - 1, row);
    QTimer::singleShot(400ms, row, [this, row, task] {
        if (m_rows.value(task) != row)
            return; // over meanwhile: before the program's event loop runs, rows outlive their tasks
        m_due.append(row);
        arrange();
        open();
    });
}

void ProgressStrip::end(reader::Task* task) {
    TaskRow* row = m_rows.take(task);
    if (!row)
        return;
    m_due.removeAll(row);
    row->hide();
    row->deleteLater();
    arrange();
    if (m_due.isEmpty())
        dismiss();
}

void ProgressStrip::arrange() {
    int shown = 0;
    for (TaskRow* row : std::as_const(m_due))
        row->setVisible(shown++ < mostRows);
    const int more = static_cast<int>(m_due.size()) - mostRows;
    m_more->setText(tr("and %n more", "pieces of work that go on in the background", more));
    m_more->setVisible(more > 0);
}

} // namespace lectern::window
