// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the Tab key leads: from control to control as one reads, row by row.
#pragma once

class QWidget;

namespace lectern::window {

enum class TabDirection { Forward, Backward };

// Gives the keyboard to the control of `window` that follows the one that has it, round the window; false
// where there is none. Goes by what is on screen, so panes that come, go and move have their place at once.
bool moveKeyboard(QWidget& window, TabDirection direction);

} // namespace lectern::window
