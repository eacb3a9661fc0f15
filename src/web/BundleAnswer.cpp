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

// Large files that few pages ask for lie packed in the bundle (resources/web/fetch-bundle), as qCompress()
// packs them.
QString packedAt(const QString& file) {
    const QString packed = file + QLatin1String(".z");
    return !file.isEmpty() && !QFile::exists(file) && QFile::exists(packed) ? packed : QString();
}

QByteArray unpacked(const QString& packed) {
    QFile file(packed);
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
}

std::optional<BundleAnswer> combined(const WebBundle& bundle, const QString& list) {
    const QStringList paths = list.split(u',');
    BundleAnswer answer{typeOf(paths.last()), {}, {}};
    for (const QString& path : paths) {
        const QString place = fileAt(bundle, path);
        const QByteArray rest = answer.contentType.startsWith("text/css") ? "\n" : "\n;\n";
        if (const QString packed = packedAt(place); !packed.isEmpty()) {
            answer.body += unpacked(packed) + rest;
            continue;
        }
        QFile file(place);
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return std::nullopt;
        }
        // A script may end in a comment, or without the semicolon that the next one counts on.
        answer.body += file.readAll() + rest;
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
    if (const QString packed = packedAt(file); !packed.isEmpty()) {
        return BundleAnswer{typeOf(path), unpacked(packed), {}};
    }
    return file.isEmpty() ? std::nullopt : std::optional(BundleAnswer{typeOf(path), {}, file});
}

} // namespace lectern::web
