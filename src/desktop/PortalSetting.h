// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One setting of the desktop, as its portal tells it. Rule: XDG Desktop Portal,
// "org.freedesktop.portal.Settings".
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace lectern::desktop {

// Asks without waiting; where there is no portal, no bus or no such setting, nothing is ever told. Lives on
// the interface thread.
class PortalSetting : public QObject {
    Q_OBJECT

public:
    PortalSetting(const QString& group, const QString& key, QObject* parent = nullptr);

    // Begins to ask and to listen.
    void follow();

signals:
    void told(const QVariant& value);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QString m_group;
    QString m_key;
};

} // namespace lectern::desktop
