// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The headings of the page on show, as they stand on the screen, and the way to them.
#pragma once

#include "reader/OutlineModel.h"

#include <QObject>

#include <functional>

namespace lectern::web {

class WebView;

// Asks for the headings of what the page is about: navigation, asides and footers have none. `take` is not
// called once `receiver` is gone.
void readOutline(WebView& view, QObject* receiver,
                 const std::function<void(const QList<reader::OutlineHeading>&)>& take);

struct OutlinePosition {
    int heading = -1; // the one that is being read, counted as readOutline() gave them; -1 = none
    double top = 0;   // of the first heading on the screen, in the page's pixels: changes while scrolling

    bool operator==(const OutlinePosition&) const = default;
};

// Where the reader is among the headings read last.
void findOutlinePosition(WebView& view, QObject* receiver,
                         const std::function<void(const OutlinePosition&)>& take);

// Scrolls to a heading of those read last, which is then the one that is read until the page is scrolled.
void goToHeading(WebView& view, int heading);

} // namespace lectern::web
