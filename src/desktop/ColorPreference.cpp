// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/ColorPreference.h"

namespace lectern::desktop {

ColorPreference::ColorPreference(QObject* parent) : QObject(parent) {
    connect(&m_scheme, &PortalSetting::told, this, [this](const QVariant& value) {
        const uint wish = value.toUInt();
        emit told(wish == 1 ? std::optional(true) : wish == 2 ? std::optional(false) : std::nullopt);
    });
}

void ColorPreference::follow() {
    m_scheme.follow();
}

} // namespace lectern::desktop
