// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lectern's own action icons, drawn in the colour of the text beside them.
#pragma once

#include <QIcon>

namespace lectern::window {

// How an icon behaves where the language is written from right to left.
enum class IconDirection {
    Fixed,
    Mirrored, // an arrow that means "back" or "on"
};

// The icon of resources/icons/NAME.svg. Its colour follows the palette while it is shown, light or dark.
// An unknown name gives an icon that paints nothing. For the interface thread only.
[[nodiscard]] QIcon icon(QLatin1StringView name, IconDirection direction = IconDirection::Fixed);

} // namespace lectern::window
