// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Light or dark: the program's palette, by the person's choice or as the desktop has it.
#pragma once

#include "reader/Settings.h"

#include <QObject>
#include <QPalette>

#include <optional>

namespace lectern::window {

// Follows the settings live; windows, icons and Reader view follow the palette. One for the program, made
// after the application.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(reader::Settings& settings, QObject* parent = nullptr);

    // What the desktop says it likes; empty where it says nothing, and its own palette holds.
    void setDesktopIsDark(std::optional<bool> isDark);

private:
    void apply();

    reader::Settings& m_settings;
    QPalette m_desktops; // the palette that the platform gave
    std::optional<bool> m_desktopIsDark;
};

// Lectern's own palettes. Text has a contrast of 7:1 or more on what it stands on, links of 4.5:1.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace lectern::window
