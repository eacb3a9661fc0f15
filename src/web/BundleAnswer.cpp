// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/BundleAnswer.h"

#include "web/FontSheet.h"

#include <QFile>
#include <QHash>

namespace lectern::web {

namespace {

// By name: the bundle's files are known, and modules and fonts are refused under a wrong type.
QByteArray typeOf(const QString& path) {
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("js"), "text/javascript; charset=utf-8"},
        {QStringLiteral("mjs"), "text/javascript; charset=utf-8"},
        {QStringLiteral("css"), "text/css; charset=utf-8"},
        {QStringLiteral("json"), "application/json"},
        {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("png"), "image/png"},
        {QStringLiteral("woff"), "font/woff"},
        {QStringLiteral("woff2"), "font/woff2"},
        {QStringLiteral("ttf"), "font/ttf"},
        {QStringLiteral("otf"), "font/otf"},
    };
    return types.value(path.section(u'.', -1), "application/octet-stream");
}

// In the bundle, or a script of ours; empty for what is neither.
QString fileAt(const WebBundle& bundle, const QString& path) {
    if (!path.startsWith(QLatin1String(bundleOwnPath))) {
        return bundle.file(path);
    }
    const QString own = QStringLiteral(":/cdn/pages/") + path.section(u'/', -1);
    return QFile::exists(own) ? own : QString();
}

std::optional<BundleAnswer> combined(const WebBundle& bundle, const QString& list) {
    const QStringList paths = list.split(u',');
    BundleAnswer answer{typeOf(paths.last()), {}, {}};
    for (const QString& path : paths) {
        QFile file(fileAt(bundle, path));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return std::nullopt;
        }
        // A script may end in a comment, or without the semicolon that the next one counts on.
        answer.body += file.readAll() + (answer.contentType.startsWith("text/css") ? "\n" : "\n;\n");
    }
    return answer;
}

} // namespace

std::optional<BundleAnswer> answerFromBundle(const WebBundle& bundle, const QUrl& address) {
    if (address.host() != QLatin1String(bundleHost)) {
        return std::nullopt;
    }
    const QString path = address.path(QUrl::FullyDecoded).mid(1);
    if (path == QLatin1String(bundleFontsPath)) {
        return BundleAnswer{"text/css; charset=utf-8", fontSheet(bundle, address), {}};
    }
    if (path == QLatin1String(bundleEmptyPath)) {
        return BundleAnswer{"text/javascript; charset=utf-8", "\n", {}};
    }
    if (path.startsWith(QLatin1String(bundleCombinePath))) {
        return combined(bundle, path.mid(static_cast<qsizetype>(sizeof(bundleCombinePath)) - 1));
    }
    const QString file = fileAt(bundle, path);
    return file.isEmpty() ? std::nullopt : std::optional(BundleAnswer{typeOf(path), {}, file});
}

} // namespace lectern::web
