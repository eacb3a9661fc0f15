// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways out of Lectern, to the person's other programs. Each is taken by a click only.
#pragma once

#include <QString>

namespace lectern::window {

// Shows the folder in which a file lies, in the file manager. False where there is none.
bool revealInFiles(const QString& file);

} // namespace lectern::window
