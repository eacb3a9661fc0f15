// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lectern on the session's bus. Rule: freedesktop.org, Desktop Entry Specification, "D-Bus Activation": the
// interface org.freedesktop.Application at a path made of the program's name.
#pragma once

#include "desktop/Opening.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace lectern::desktop {

class BusApplication : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit BusApplication(QObject* parent = nullptr);

    // To be called once the bus is reached. Where the name is another's, nothing is ever requested.
    void offer();

public slots:
    void Activate(const QVariantMap& platformData);
    // Folders, as addresses or paths; what is no local folder is passed over.
    void Open(const QStringList& addresses, const QVariantMap& platformData);
    // The launcher's file names no actions.
    void ActivateAction(const QString& action, const QVariantList& parameter,
                        const QVariantMap& platformData);

signals:
    void requested(const lectern::desktop::Opening& opening);
};

} // namespace lectern::desktop
