// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/WebBundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace lectern::web {

namespace {

Q_LOGGING_CATEGORY(bundle, "lectern.web.bundle", QtWarningMsg)

QString text(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

BundlePackage readPackage(const QJsonObject& object) {
    BundlePackage package;
    package.name = text(object, "name");
    package.entry = text(object, "entry");
    package.module = text(object, "module");
    package.version = CdnVersion::parse(text(object, "version")).value_or(CdnVersion());
    package.systemFolder = text(object, "system");
    const QJsonObject files = object.value(QLatin1String("files")).toObject();
    for (const QString& file : files.keys()) {
        package.files.insert(file);
        package.filesByName.insert(file.section(u'/', -1), file);
    }
    return package;
}

} // namespace

bool BundlePackage::contains(const QString& file) const {
    if (systemFolder.isEmpty()) {
        return files.contains(file);
    }
    return !file.isEmpty() && !file.split(u'/').contains(QLatin1String("..")) &&
           QFileInfo(systemFolder + u'/' + file).isFile();
}

WebBundle::WebBundle(QString folder, const QByteArray& manifest)
    : m_folder(std::move(folder)),
      m_contents(std::async(std::launch::deferred, [manifest] { return read(manifest); })) {}

WebBundle::WebBundle(QString folder)
    : m_folder(std::move(folder)), m_contents(std::async(std::launch::async, [this] {
          QFile manifest(m_folder + QLatin1String("/manifest.json"));
          const bool isThere = manifest.open(QIODevice::ReadOnly);
          if (!isThere) {
              qCWarning(bundle).noquote()
                  << "no libraries in" << m_folder << "- pages that load them from a CDN lack them";
          }
          return read(isThere ? manifest.readAll() : QByteArray());
      })) {}

WebBundle::Contents WebBundle::read(const QByteArray& manifest) {
    Contents contents;
    const QJsonObject root = QJsonDocument::fromJson(manifest).object();
    const QJsonArray packages = root.value(QLatin1String("packages")).toArray();
    for (const auto& value : packages) {
        const BundlePackage package = readPackage(value.toObject());
        if (!package.systemFolder.isEmpty()) {
            if (!package.contains(package.entry)) {
                continue; // not installed
            }
            contents.systemPackages.append(package);
        }
        for (const QString& file : package.files) {
            contents.paths.insert(package.prefix() + file);
        }
        contents.packages[package.name].append(package);
    }
    return contents;
}

std::shared_ptr<const WebBundle> WebBundle::open(const QString& folder) {
    return std::shared_ptr<const WebBundle>(new WebBundle(folder));
}

QString WebBundle::defaultFolder() {
    const QDir programs(QCoreApplication::applicationDirPath());
    const auto place = [&programs](const char* relative) {
        return QDir::cleanPath(programs.absoluteFilePath(QString::fromUtf8(relative)));
    };
    const QString installed = place(LECTERN_BUNDLE_FROM_PREFIX);
    return QDir(installed).exists() ? installed : place(LECTERN_BUNDLE_FROM_BUILD);
}

QString WebBundle::file(const QString& path) const {
    const Contents& contents = m_contents.get();
    if (contents.paths.contains(path)) {
        return m_folder + u'/' + path;
    }
    for (const BundlePackage& package : contents.systemPackages) {
        if (const QString prefix = package.prefix(); path.startsWith(prefix)) {
            const QString file = path.mid(prefix.size());
            return package.contains(file) ? package.systemFolder + u'/' + file : QString();
        }
    }
    return {};
}

} // namespace lectern::web
