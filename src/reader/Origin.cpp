// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Origin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lectern::reader {

namespace {

constexpr qint64 longestConfig = 64 * 1024;

// `url` of [remote "origin"], else of the first remote. Rule: git-config, "Syntax".
QString remoteIn(const QString& configFile) {
    QFile file(configFile);
    if (!QFileInfo(configFile).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString section;
    QString first;
    const QList<QByteArray> lines = file.read(longestConfig).split('\n');
    for (const QByteArray& each : lines) {
        const QString line = QString::fromUtf8(each).trimmed();
        const QString key = line.section(u'=', 0, 0).trimmed();
        if (line.startsWith(u'[')) {
            section = line;
        } else if (section.startsWith(QLatin1String("[remote \"")) && key == QLatin1String("url")) {
            const QString url = line.section(u'=', 1).trimmed();
            if (section == QLatin1String("[remote \"origin\"]")) {
                return url;
            }
            first = first.isEmpty() ? url : first;
        }
    }
    return first;
}

} // namespace

QString originOf(const site::Site& site, const QString& folder) {
    // The site may lie in a folder of its repository, as docs/ often does.
    for (QDir place(folder);;) {
        if (const QString remote = remoteIn(place.filePath(QStringLiteral(".git/config")));
            !remote.isEmpty()) {
            return remote;
        }
        if (place.exists(QStringLiteral(".git")) || !place.cdUp()) {
            break;
        }
    }
    return QString::fromStdString(std::string(site.config()["url"].stringOr("")) + site.baseUrl());
}

} // namespace lectern::reader
