// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/SessionBus.h"

#include <QDBusConnection>
#include <QFile>
#include <QThread>

#include <atomic>

namespace lectern::desktop {

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> awaited = 0; // threads

// Where neither is there, libdbus would start a bus that nobody else is on.
bool isOffered() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s));
}

} // unnamed namespace

void whenBusIsReached(QObject* context, const std::function<void()>& then) {
    if (!isOffered())
        return;
    QThread* connecting = QThread::create([] {
        QDBusConnection::sessionBus();
        --awaited;
    });
    ++awaited;
    QObject::connect(connecting, &QThread::finished, context, [then] {
        if (QDBusConnection::sessionBus().isConnected())
            then();
    });
    QObject::connect(connecting, &QThread::finished, connecting, &QObject::deleteLater);
    connecting->start();
}

bool isBusAwaited() {
    return awaited > 0;
}

} // namespace lectern::desktop
