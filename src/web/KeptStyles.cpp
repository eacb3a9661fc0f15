// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/KeptStyles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace lectern::web {

namespace {

// Keys come back from pages: nothing but a name of our own making becomes part of a path.
bool isName(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-z]{1,64}$"));
    return pattern.match(text).hasMatch();
}

QString fileName(const QByteArray& key) {
    return QString::fromLatin1(key) + QLatin1String(".json");
}

} // namespace

QString KeptStyles::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/styles");
}

std::optional<KeptStyle> KeptStyles::find(const QString& collection, const QByteArray& key) const {
    QFile file(m_folder + u'/' + collection + u'/' + fileName(key));
    if (!isName(collection) || !isName(QString::fromLatin1(key)) || file.size() > qint64{2} * mostBytes ||
        !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const KeptStyle style{kept.value(QLatin1String("css")).toString(),
                          kept.value(QLatin1String("classes")).toString()};
    return style.css.isEmpty() ? std::nullopt : std::optional(style);
}

void KeptStyles::keep(const QString& collection, const QByteArray& key, const KeptStyle& style) const {
    if (!isName(collection) || !isName(QString::fromLatin1(key)) || style.css.isEmpty() ||
        style.css.size() + style.classes.size() > mostBytes) {
        return;
    }
    QDir folder(m_folder + u'/' + collection);
    folder.mkpath(QStringLiteral("."));
    QSaveFile file(folder.filePath(fileName(key)));
    const QJsonObject kept{{QStringLiteral("css"), style.css}, {QStringLiteral("classes"), style.classes}};
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(kept).toJson(QJsonDocument::Compact));
        file.commit();
    }
    const QStringList sheets =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // newest first
    for (qsizetype i = mostSheets; i < sheets.size(); ++i) {
        folder.remove(sheets[i]);
    }
}

} // namespace lectern::web
