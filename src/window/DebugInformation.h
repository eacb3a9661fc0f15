// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How Lectern runs on this machine, as a text for a report.
#pragma once

#include "window/Services.h"

#include <QList>

class QScreen;

namespace lectern::window {

struct DebugLine {
    QString name; // not translated: who reads it may speak another language
    QString value;
};

struct DebugSection {
    QString title;
    QList<DebugLine> lines;
};

// Holds nothing of what was read: no folder, no page. Asking for the graphics driver starts it, unless it is
// switched off. `screen` is the one that the window is on.
[[nodiscard]] QList<DebugSection> debugInformation(const Services& services, const QScreen* screen);

// For a report: sections under headings of Markdown.
[[nodiscard]] QString toText(const QList<DebugSection>& sections);

} // namespace lectern::window
