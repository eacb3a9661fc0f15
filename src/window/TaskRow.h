// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of work in the progress strip: a line of text, a bar, a button.
#pragma once

#include <QWidget>

#include <memory>

namespace lectern::reader {
class Task;
}

namespace lectern::window {

namespace Ui {
class TaskRow;
}

// Follows a task as long as it runs.
class TaskRow : public QWidget {
    Q_OBJECT

public:
    explicit TaskRow(reader::Task& task, QWidget* parent = nullptr);
    ~TaskRow() override;

private:
    void follow(const reader::Task& task);

    std::unique_ptr<Ui::TaskRow> m_ui;
};

} // namespace lectern::window
