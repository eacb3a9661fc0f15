// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop likes light or dark. Rule: XDG Desktop Portal, "org.freedesktop.portal.Settings", key
// color-scheme of org.freedesktop.appearance: 1 = dark, 2 = light, 0 = nothing said. (From Qt 6.5 on
// QStyleHints::colorScheme() tells.)
#pragma once

#include "desktop/PortalSetting.h"

#include <QObject>

#include <optional>

namespace lectern::desktop {

// Asks without waiting; where there is no portal or no bus, nothing is ever told. Lives on the interface
// thread.
class ColorPreference : public QObject {
    Q_OBJECT

public:
    explicit ColorPreference(QObject* parent = nullptr);

    // Begins to ask and to listen.
    void follow();

signals:
    void told(std::optional<bool> isDark);

private:
    PortalSetting m_scheme{QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")};
};

} // namespace lectern::desktop
