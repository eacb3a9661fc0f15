// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A bar that knows no end moves to and fro.
#include "window/TaskRow.h"

#include "reader/Tasks.h"
#include "ui_TaskRow.h"

namespace lectern::window {

TaskRow::TaskRow(reader::Task& task, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::TaskRow>()) {
    m_ui->setupUi(this);
    connect(&task, &reader::Task::changed, this, [this, &task] { follow(task); });
    connect(m_ui->cancelButton, &QPushButton::clicked, &task, &reader::Task::cancel);
    m_ui->cancelButton->setVisible(task.canBeCancelled());
    follow(task);
}

TaskRow::~TaskRow() = default;

void TaskRow::follow(const reader::Task& task) {
    m_ui->text->setText(task.text());
    m_ui->bar->setAccessibleDescription(task.text());
    m_ui->bar->setMaximum(task.total());
    m_ui->bar->setValue(task.done());
    m_ui->cancelButton->setEnabled(task.canBeCancelled());
}

} // namespace lectern::window
