// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/BusApplication.h"

#include <QDBusConnection>
#include <QDir>
#include <QUrl>

namespace lectern::desktop {

using namespace Qt::StringLiterals;

namespace {

QByteArray token(const QVariantMap& platformData) {
    const QByteArray token = platformData.value(u"activation-token"_s).toByteArray();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toByteArray() : token;
}

} // unnamed namespace

BusApplication::BusApplication(QObject* parent) : QObject(parent) {}

void BusApplication::offer() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.registerObject(u"/org/lectern/Lectern"_s, this, QDBusConnection::ExportAllSlots))
        bus.registerService(u"org.lectern.Lectern"_s);
}

void BusApplication::Activate(const QVariantMap& platformData) {
    emit requested({{}, {}, token(platformData)});
}

void BusApplication::Open(const QStringList& addresses, const QVariantMap& platformData) {
    for (const QString& address : addresses) {
        const QUrl url(address);
        const QString folder = url.isLocalFile() ? url.toLocalFile() : address;
        if (QDir::isAbsolutePath(folder) && QDir(folder).exists())
            emit requested({QDir::cleanPath(folder), {}, token(platformData)});
    }
}

void BusApplication::ActivateAction(const QString&, const QVariantList&, const QVariantMap& platformData) {
    Activate(platformData);
}

} // namespace lectern::desktop
