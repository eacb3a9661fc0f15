// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LargeText.h"

#include <QFontInfo>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace lectern::window {

namespace {

constexpr double formLetters = 12; // pixels; those that the forms are drawn with
constexpr double mostOfScreen = 0.9;

} // unnamed namespace

void growWithLetters(QWidget& dialog) {
    const double growth = std::max(1.0, QFontInfo(dialog.font()).pixelSize() / formLetters);
    const QSize room = dialog.screen()->availableSize() * mostOfScreen;
    dialog.resize((dialog.size() * growth).boundedTo(room).expandedTo(dialog.size()));
}

} // namespace lectern::window
