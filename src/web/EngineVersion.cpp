// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/EngineVersion.h"

#include <QtWebEngineCore/qtwebenginecoreglobal.h>

namespace lectern::web {

QString engineVersion() {
    return QString::fromLatin1(qWebEngineVersion());
}

QString chromiumVersion() {
    return QString::fromLatin1(qWebEngineChromiumVersion());
}

} // namespace lectern::web
