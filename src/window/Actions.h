// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Designer form cannot say of an action: icons that follow the palette, second shortcuts, tooltips
// that tell the shortcut.
#pragma once

#include <QString>

class QAction;
class QLineEdit;
class QWidget;

namespace lectern::window {

// For the actions of MainWindow.ui, found by their names among the children of `window`.
void completeActions(QWidget& window);

// A tooltip of `text` and, where the action has one, its shortcut.
void setTip(QAction& action, const QString& text);
// The same text again, after the shortcut has changed.
void renewTip(QAction& action);

// What the action is called, without the mark of its key.
[[nodiscard]] QString plainText(const QAction& action);

// Gives the button that empties `field` a name for screen readers: Qt gives it none.
void nameClearButton(QLineEdit& field);

} // namespace lectern::window
