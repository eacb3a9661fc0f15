// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/Outside.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace lectern::window {

bool revealInFiles(const QString& file) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
}

} // namespace lectern::window
