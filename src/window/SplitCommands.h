// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two pages side by side in a tab, and the way between them; the breadcrumbs above each.
#pragma once

#include <QObject>

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class ActivePage;
class TabArea;

class SplitCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    SplitCommands(Ui::MainWindow& ui, TabArea& tabs, const ActivePage& active, reader::Settings& settings,
                  QObject* parent);

private:
    void connectBreadcrumbs();
    void follow();

    Ui::MainWindow& m_ui;
    TabArea& m_tabs;
    reader::Settings& m_settings;
};

} // namespace lectern::window
