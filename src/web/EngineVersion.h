// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which engine draws the pages.
#pragma once

#include <QString>

namespace lectern::web {

// As in "6.4.2"; they need no engine that is running.
[[nodiscard]] QString engineVersion();
[[nodiscard]] QString chromiumVersion();

} // namespace lectern::web
