// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a window's commands: those that Lectern comes with, and a person's own in their place.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

// Follows the settings, so that a change holds in each window at once.
class CommandShortcuts : public QObject {
    Q_OBJECT

public:
    // To be made when all commands of the window are there, with the keys that Lectern comes with. The
    // settings outlive it; it is the window's.
    CommandShortcuts(QWidget& window, const reader::Settings& settings);

    // The commands of a window, in the order of its menus: its actions that have a name and a text.
    [[nodiscard]] static QList<QAction*> commands(const QWidget& window);
    // What the command's keys are without a person's doing.
    [[nodiscard]] static QList<QKeySequence> usual(const QAction& command);

private:
    void apply();

    QWidget& m_window;
    const reader::Settings& m_settings;
};

} // namespace lectern::window
