// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands for tabs: in the menus, by key, and in the menu of a tab.
#pragma once

#include <QObject>

class QPoint;

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class TabArea;

class TabCommands : public QObject {
    Q_OBJECT

public:
    // Both outlive this object.
    TabCommands(Ui::MainWindow& ui, TabArea& tabs, QObject* parent);

private:
    void connectActions();
    void follow();
    void showMenu(int index, const QPoint& globalPosition);

    Ui::MainWindow& m_ui;
    TabArea& m_tabs;
};

} // namespace lectern::window
