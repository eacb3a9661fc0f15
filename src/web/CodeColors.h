// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours for code that Jekyll's build would have given to Rouge.
#pragma once

#include "web/WebBundle.h"

#include <QWebEngineScript>

namespace lectern::web {

// The script that colours each page's code once its document has been read, before it is painted: Prism with
// the languages that documentation is written about, and resources/web/code-colors.js. A null script where
// the bundle has no Prism. Runs in the application's world: whether the page's own scripts may run does not
// matter.
QWebEngineScript codeColors(const WebBundle& bundle);

} // namespace lectern::web
