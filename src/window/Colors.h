// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours that are computed from the palette, so that they hold in the light and in the dark.
#pragma once

#include <QColor>
#include <QPalette>

namespace lectern::window {

// `over` laid on `base`; a share of 0 gives `base`, 1 gives `over`.
[[nodiscard]] QColor blend(const QColor& base, const QColor& over, qreal share);

[[nodiscard]] bool isDark(const QPalette& palette);

// Text that stands back (counts, hints) and still has a contrast of 4.5:1 to the window.
[[nodiscard]] QColor quietText(const QPalette& palette);

// The line between two areas.
[[nodiscard]] QColor hairline(const QPalette& palette);

// WCAG 2.1, "contrast ratio": 1 to 21.
[[nodiscard]] qreal contrast(const QColor& a, const QColor& b);

} // namespace lectern::window
