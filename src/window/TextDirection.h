// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that read in the other direction than the window they stand in: Latin titles and paths in a window of
// Hebrew or Arabic, and the other way round. Left to the window's direction, "/home/x/" would end in its
// first stroke and "C++ (draft)" begin with its last bracket.
#pragma once

#include <QString>

namespace lectern::window {

// How such a text is to be drawn in a window of that direction: Qt::TextForceLeftToRight or -RightToLeft
// where nothing in it reads in the window's direction, 0 for any other. A flag for QPainter::drawText; beside
// it, the alignment has to be an absolute one.
[[nodiscard]] int ownDirectionFlag(const QString& text, Qt::LayoutDirection window);

// The same where no flag can be given: the text between Unicode's marks of an embedding. They are meant for
// drawing; what is copied or compared stays without them. (Fonts have these marks rather than the isolates.)
[[nodiscard]] QString inOwnDirection(const QString& text, Qt::LayoutDirection window);

// A translated sentence whose places %1 to %9 take whatever is put into them in its own direction.
// Rule: Unicode Standard Annex #9, "Explicit Directional Isolates".
[[nodiscard]] QString withIsolatedPlaces(const QString& sentence);

} // namespace lectern::window
