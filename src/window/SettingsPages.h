// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of all pages of the settings. A new page is a class of its own and one line here.
#pragma once

#include "window/SettingsPage.h"

#include <QList>

namespace lectern::window {

struct SettingsPageEntry {
    QLatin1StringView icon; // of resources/icons
    SettingsPage* (*make)(const SettingsContext& context, QWidget* parent);
};

// In the order in which they are listed.
[[nodiscard]] const QList<SettingsPageEntry>& settingsPages();

} // namespace lectern::window
