// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The libraries that were brought along: which packages, in which versions, with which files.
#pragma once

#include "web/CdnVersion.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <future>
#include <memory>

namespace lectern::web {

struct BundlePackage {
    QString name;
    CdnVersion version;
    QString entry;  // the file for an address that names none
    QString module; // the same for a page that wants an ES module; may be empty
    QSet<QString> files;
    QMultiHash<QString, QString> filesByName; // "all.min.css" -> "css/all.min.css"
    QString systemFolder; // of a package that the distribution installed; its files are not listed

    // Where it lies in the bundle: "bootstrap/5.3.3/".
    QString prefix() const { return name + u'/' + version.text + u'/'; }
    bool contains(const QString& file) const;
};

// Immutable once made; safe from any thread.
class WebBundle {
public:
    // From the manifest.json that fetch-bundle writes. One that cannot be read makes an empty bundle.
    WebBundle(QString folder, const QByteArray& manifest);

    // The bundle in a folder; empty where nothing has been brought. It is read in the background: the first
    // to ask for something waits for that.
    static std::shared_ptr<const WebBundle> open(const QString& folder);
    // Beside the installed program, else in the build folder that the program was built in.
    static QString defaultFolder();

    bool isEmpty() const { return m_contents.get().packages.isEmpty(); }
    // All versions of a package, in no order; empty where it is not bundled.
    QList<BundlePackage> versions(const QString& name) const { return m_contents.get().packages.value(name); }
    // The file at a path inside the bundle ("bootstrap/5.3.3/dist/css/bootstrap.min.css"); empty for a path
    // that the manifest does not name, so nothing else can ever be read. Of a package of the system's the
    // manifest names the folder.
    QString file(const QString& path) const;

private:
    struct Contents {
        QHash<QString, QList<BundlePackage>> packages;
        QSet<QString> paths;
        QList<BundlePackage> systemPackages;
    };

    explicit WebBundle(QString folder);
    static Contents read(const QByteArray& manifest);

    QString m_folder;
    std::shared_future<Contents> m_contents;
};

} // namespace lectern::web
