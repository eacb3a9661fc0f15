// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane around the page: shown and hidden, its sections brought to the front by key.
#pragma once

#include "window/ActivePage.h"

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class AroundCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    AroundCommands(Ui::MainWindow& ui, ActivePage& active, reader::Settings& settings, QObject* parent);

    // Another section. `command` shows the pane with this section in front and gives it the keyboard.
    void add(QWidget* section, const QString& title, QAction* command = nullptr);

signals:
    // Of the page on show; `id` is not empty.
    void headingLinkRequested(const QString& id);

private:
    Ui::MainWindow& m_ui;
    QString m_remembered; // the section that was in front last time
};

} // namespace lectern::window
