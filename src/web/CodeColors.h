// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours for code that Jekyll's build would have given to Rouge.
#pragma once

#include "web/WebBundle.h"

#include <QString>

namespace lectern::web {

// Asks a page whether it has such code: most have not, and the library is not for nothing.
QString codeQuestion();

// The script that colours a page's code: Prism with the languages that documentation is written about, with
// resources/web/rouge-classes.js and code-colors.js. Empty where the bundle has no Prism. Reads some sixty
// files.
QString codeColors(const WebBundle& bundle);

} // namespace lectern::web
