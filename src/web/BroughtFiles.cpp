// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/BroughtFiles.h"

#include "web/BundleAnswer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace lectern::web {

namespace {

constexpr char listName[] = "list.json";
constexpr char hostMark[] = "brought";

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// What comes from the list is only ever a name that hashOf() makes.
bool isHash(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return pattern.match(name).hasMatch();
}

bool write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QString BroughtFiles::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QLatin1String("/lectern/brought");
}

QUrl BroughtFiles::innerAddress(const QString& collection, const QUrl& address) {
    const QByteArray server =
        (address.scheme() + QLatin1String("://") + address.authority(QUrl::FullyEncoded)).toUtf8();
    QUrl inner = address.adjusted(QUrl::RemoveFragment);
    inner.setAuthority(QString());
    inner.setScheme(QLatin1String(bundleSchemeName));
    inner.setHost(u's' + hashOf(server).first(16) + u'.' + collection + u'.' + QLatin1String(hostMark));
    return inner;
}

QString BroughtFiles::collectionOf(const QUrl& innerAddress) {
    const QStringList parts = innerAddress.host().split(u'.');
    const bool isBrought = innerAddress.scheme() == QLatin1String(bundleSchemeName) && parts.size() == 3 &&
                           parts[2] == QLatin1String(hostMark);
    return isBrought ? parts[1] : QString();
}

std::optional<BroughtFile> BroughtFiles::find(const QString& collection, const QUrl& address) {
    const QUrl inner = collectionOf(address).isEmpty() ? innerAddress(collection, address)
                                                       : address.adjusted(QUrl::RemoveFragment);
    const List& files = list(collection);
    const auto found = files.find(inner);
    return found == files.end() ? std::nullopt : std::optional(*found);
}

QString BroughtFiles::pathOf(const QString& collection, const BroughtFile& file) const {
    return path(collection, file.sha256);
}

QByteArray BroughtFiles::read(const QString& path, const BroughtFile& file) {
    QFile stored(path);
    const bool isWhole = stored.open(QIODevice::ReadOnly) && stored.size() == file.size;
    const QByteArray bytes = isWhole ? stored.readAll() : QByteArray();
    return hashOf(bytes) == file.sha256 ? bytes : QByteArray();
}

bool BroughtFiles::add(const QString& collection, const QUrl& address, const QByteArray& contentType,
                       const QByteArray& bytes) {
    const BroughtFile file{address.adjusted(QUrl::RemoveFragment), contentType, hashOf(bytes), bytes.size()};
    if (!QDir().mkpath(path(collection, {})) || !write(path(collection, file.sha256), bytes)) {
        return false;
    }
    list(collection).insert(innerAddress(collection, address), file);
    save(collection);
    return true;
}

void BroughtFiles::removeAll(const QString& collection) {
    m_lists.insert(collection, {});
    QDir(path(collection, {})).removeRecursively();
}

BroughtFiles::List& BroughtFiles::list(const QString& collection) {
    const auto known = m_lists.find(collection);
    if (known != m_lists.end()) {
        return *known;
    }
    List files;
    QFile stored(path(collection, QLatin1String(listName)));
    const QByteArray json = stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const BroughtFile file{QUrl(entry.value(QLatin1String("address")).toString()),
                               entry.value(QLatin1String("type")).toString().toLatin1(),
                               entry.value(QLatin1String("sha256")).toString(),
                               entry.value(QLatin1String("size")).toInteger()};
        if (isHash(file.sha256)) {
            files.insert(innerAddress(collection, file.address), file);
        }
    }
    return *m_lists.insert(collection, files);
}

void BroughtFiles::save(const QString& collection) const {
    QJsonArray entries;
    for (const BroughtFile& file : m_lists.value(collection)) {
        entries.append(QJsonObject{{QStringLiteral("address"), file.address.toString(QUrl::FullyEncoded)},
                                   {QStringLiteral("type"), QString::fromLatin1(file.contentType)},
                                   {QStringLiteral("sha256"), file.sha256},
                                   {QStringLiteral("size"), file.size}});
    }
    write(path(collection, QLatin1String(listName)), QJsonDocument(entries).toJson());
}

QString BroughtFiles::path(const QString& collection, const QString& name) const {
    return m_folder + u'/' + collection + u'/' + name;
}

} // namespace lectern::web
