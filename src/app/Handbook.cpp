// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Both places are relative to the program, so an installation may be moved.
#include "app/Handbook.h"

#include <QCoreApplication>
#include <QDir>

namespace lectern::app {

QString handbookFolder() {
    const QDir programs(QCoreApplication::applicationDirPath());
    const auto place = [&programs](const char* relative) {
        return QDir::cleanPath(programs.absoluteFilePath(QString::fromUtf8(relative)));
    };
    const QString installed = place(LECTERN_HANDBOOK_FROM_PREFIX);
    const QString inSources = place(LECTERN_HANDBOOK_FROM_BUILD);
    return !QDir(installed).exists() && QDir(inSources).exists() ? inSources : installed;
}

} // namespace lectern::app
