// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop is to move as little as possible. Rule: XDG Desktop Portal,
// "org.freedesktop.portal.Settings": reduced-motion of org.freedesktop.appearance, 1 = reduce; older desktops
// hand out their own settings.
#pragma once

#include "desktop/PortalSetting.h"

#include <QObject>

#include <array>

namespace lectern::desktop {

// As PortalSetting: tells nothing where nothing is said. Lives on the interface thread.
class MotionPreference : public QObject {
    Q_OBJECT

public:
    explicit MotionPreference(QObject* parent = nullptr);

    // Begins to ask and to listen.
    void follow();

signals:
    void told(bool isReduced);

private:
    void tell(std::size_t setting, bool isReduced);

    PortalSetting m_common{QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion")};
    PortalSetting m_gnome{QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")};
    PortalSetting m_plasma{QStringLiteral("org.kde.kdeglobals.KDE"),
                           QStringLiteral("AnimationDurationFactor")};
    std::array<bool, 3> m_isReduced{}; // by each of them
};

} // namespace lectern::desktop
