// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site in a temporary folder, written file by file, then opened.
#pragma once

#include "reader/Collection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lectern::web {

class TempSite {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    TempSite& write(const QString& name, const QByteArray& text) {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(path(name)));
        }
        return *this;
    }

    // A page without a layout, at /NAME/ ("index" at "/").
    TempSite& page(const QString& name, const QByteArray& title, const QByteArray& html) {
        const QByteArray url = name == QLatin1String("index") ? QByteArray("/") : "/" + name.toUtf8() + "/";
        return write(name + QLatin1String(".html"),
                     "---\ntitle: " + title + "\npermalink: " + url + "\n---\n" + html);
    }

    reader::CollectionPtr open() const {
        const auto site = site::Site::open(m_folder.path().toStdString());
        if (!site.ok()) {
            qFatal("cannot open the site: %s", site.error().message.c_str());
        }
        return reader::makeCollection(*site);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lectern::web
