// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Lectern's own manual lies.
#pragma once

#include <QString>

namespace lectern::app {

// The folder of the handbook, seen from the program: in the installation it belongs to, else in the source
// tree it was built from. Where neither is there, the place in the installation, so that the window can name
// it. Needs a QCoreApplication.
[[nodiscard]] QString handbookFolder();

} // namespace lectern::app
