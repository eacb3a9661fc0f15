// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Open recent": the folders opened so far, in a menu.
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

// Fills the menu whenever it is about to open. A folder that is missing today is shown, but cannot be chosen.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    // All three outlive this object; `clear` stands last in the menu and empties the list.
    RecentMenu(QMenu& menu, QAction& clear, reader::Settings& settings);

signals:
    void chosen(const QString& folder);
    // The list was cleared; `undo` brings it back, and is called at most once.
    void removed(const QString& text, const std::function<void()>& undo);

private:
    void clear();
    void fill();

    QMenu& m_menu;
    QAction& m_clear;
    reader::Settings& m_settings;
};

} // namespace lectern::window
