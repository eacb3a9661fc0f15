// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site whose libraries lie in its own folder instead of on a CDN: what its pages are held against.
#pragma once

#include "web/BundleAnswer.h"
#include "web/OfflineCdn.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace lectern::web {

class LocalCopy {
public:
    LocalCopy(const OfflineCdn& cdn, QString folder) : m_cdn(cdn), m_folder(std::move(folder)) {}

    // The text with "/vendor/..." for each address that the CDN answers; what lies there is copied into the
    // folder.
    QByteArray linked(const QByteArray& text) {
        static const QRegularExpression pattern(
            QStringLiteral("(?:https?:)?//[\\w.-]+\\.[a-z]+(?:[/?][^\\s\"'<>)]*)?"));
        QString result;
        qsizetype copied = 0;
        const QString source = QString::fromUtf8(text);
        for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString path = pathFor(match.captured());
            if (!path.isEmpty()) {
                result += source.mid(copied, match.capturedStart() - copied) + path;
                copied = match.capturedEnd();
            }
        }
        result += source.mid(copied);
        // Hashes are of files that the page need not get, and as often as not invented.
        static const QRegularExpression hashes(QStringLiteral("\\sintegrity=(?:\"[^\"]*\"|[^\\s>]*)"));
        return result.remove(hashes).toUtf8();
    }

    // All pages and style sheets of the folder.
    void linkAll() {
        QDirIterator files(m_folder,
                           {QStringLiteral("*.html"), QStringLiteral("*.md"), QStringLiteral("*.css")},
                           QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext()) {
            paths.append(files.next());
        }
        for (const QString& path : paths) {
            if (!path.startsWith(m_folder + QLatin1String("/vendor/"))) {
                write(path, linked(read(path)));
            }
        }
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }
    static void copyFolder(const QString& from, const QString& to) {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = to + path.mid(from.size());
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(path, target);
        }
    }

private:
    QString pathFor(QString address) {
        address.replace(QLatin1String("&amp;"), QLatin1String("&"));
        const QString full =
            address.startsWith(QLatin1String("//")) ? QLatin1String("https:") + address : address;
        const std::optional<CdnMatch> match = m_cdn.resolve(QUrl(full));
        const std::optional<BundleAnswer> answer =
            match ? answerFromBundle(m_cdn.bundle(), match->address) : std::nullopt;
        if (!answer) {
            return {};
        }
        if (!answer->file.isEmpty() && !match->given.isEmpty()) {
            const QString prefix = match->package + u'/' + match->given;
            const QString inside = match->address.path().mid(1);
            const QString source = answer->file.chopped(inside.size() - prefix.size());
            copyOnce(source, QLatin1String("/vendor/") + prefix);
            return QLatin1String("/vendor/") + inside;
        }
        // Made on the spot: fonts' sheets, several files in one, nothing.
        QByteArray body = answer->body;
        for (const BundlePackage& package : fontsIn(body)) {
            const QString source = m_cdn.bundle().file(package.prefix() + *package.files.begin());
            copyOnce(source.left(source.indexOf(package.prefix()) + package.prefix().size() - 1),
                     QLatin1String("/vendor/") + package.prefix().chopped(1));
        }
        body.replace("url(/", "url(/vendor/");
        // Several in one lie beside the last of them, whose other parts are found from there.
        QString beside;
        if (const QString path = match->address.path(); path.contains(QLatin1String(bundleCombinePath))) {
            const QString last = path.section(u',', -1);
            const QString source = m_cdn.bundle().file(last);
            const QString prefix =
                match->package.isEmpty() ? QString() : match->package + u'/' + match->given;
            if (!prefix.isEmpty()) {
                copyOnce(source.chopped(last.size() - prefix.size()), QLatin1String("/vendor/") + prefix);
                beside = last.left(last.lastIndexOf(u'/') + 1);
            }
        }
        const QString name = QStringLiteral("/vendor/%1made-%2.%3")
                                 .arg(beside)
                                 .arg(m_made.size())
                                 .arg(answer->contentType.startsWith("text/css") ? QStringLiteral("css")
                                                                                 : QStringLiteral("js"));
        m_made.append(name);
        write(m_folder + name, body);
        return name;
    }

    QList<BundlePackage> fontsIn(const QByteArray& sheet) const {
        static const QRegularExpression pattern(QStringLiteral("url\\(/((?:@[\\w-]+/)?[\\w-]+)/"));
        QList<BundlePackage> packages;
        for (auto matches = pattern.globalMatch(QString::fromUtf8(sheet)); matches.hasNext();) {
            packages += m_cdn.bundle().versions(matches.next().captured(1));
        }
        return packages;
    }

    void copyOnce(const QString& from, const QString& to) {
        if (!QDir(m_folder + to).exists()) {
            copyFolder(from, m_folder + to);
        }
    }

    const OfflineCdn& m_cdn;
    QString m_folder;
    QStringList m_made;
};

} // namespace lectern::web
