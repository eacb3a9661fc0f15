// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What large letters ask for beyond what layouts do by themselves.
#pragma once

class QWidget;

namespace lectern::window {

// Makes a dialog as much larger than its form as the letters are, as far as its screen has the room.
void growWithLetters(QWidget& dialog);

} // namespace lectern::window
