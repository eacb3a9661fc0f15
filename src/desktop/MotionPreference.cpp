// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/MotionPreference.h"

#include <algorithm>

namespace lectern::desktop {

MotionPreference::MotionPreference(QObject* parent) : QObject(parent) {
    connect(&m_common, &PortalSetting::told, this,
            [this](const QVariant& value) { tell(0, value.toUInt() == 1); });
    connect(&m_gnome, &PortalSetting::told, this,
            [this](const QVariant& value) { tell(1, value.typeId() == QMetaType::Bool && !value.toBool()); });
    connect(&m_plasma, &PortalSetting::told, this, [this](const QVariant& value) {
        bool isNumber = false;
        const double factor = value.toString().toDouble(&isNumber);
        tell(2, isNumber && factor == 0);
    });
}

void MotionPreference::follow() {
    m_common.follow();
    m_gnome.follow();
    m_plasma.follow();
}

void MotionPreference::tell(std::size_t setting, bool isReduced) {
    m_isReduced.at(setting) = isReduced;
    emit told(std::any_of(m_isReduced.begin(), m_isReduced.end(), [](bool each) { return each; }));
}

} // namespace lectern::desktop
