// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command of a window, as its menus name it.
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMenuBar;

namespace lectern::window {

struct Command {
    QString name; // "Zoom in"
    QString menu; // "View", "File › Open recent"
    QString shortcut;
    QPointer<QAction> action;
};

// Those that could be called now, in the order of the menus, each once. A menu's own action is none.
[[nodiscard]] QList<Command> commandsOf(const QMenuBar& menus);

// A text of a menu or a button without its mnemonic: "&Open…" -> "Open…", "&&" -> "&".
[[nodiscard]] QString withoutMnemonic(const QString& text);

} // namespace lectern::window
