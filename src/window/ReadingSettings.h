// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of how pages are read: zoom, and what links show.
#pragma once

#include "window/SettingsPage.h"

namespace lectern::window {

class ReadingSettings : public SettingsPage {
    Q_OBJECT

public:
    ReadingSettings(const SettingsContext& context, QWidget* parent);
};

} // namespace lectern::window
