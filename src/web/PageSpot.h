// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies at a place of the page on show: for menus, commands and previews.
#pragma once

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QString>
#include <QUrl>

#include <functional>

namespace lectern::web {

class WebView;

struct PageSpot {
    QUrl link;         // empty = none
    QRect linkArea;    // in the view
    QString headingId; // of the heading at this place; empty = none, or one that no link leads to
    QString code;      // the whole block
    QString selection; // wherever in the page it is
    QPoint place;      // in the view
};

// All three ask the page. `take` is not called once `receiver` is gone.
using TakeSpot = std::function<void(const PageSpot&)>;

// At a place in the view.
void findSpot(WebView& view, const QPoint& place, QObject* receiver, const TakeSpot& take);
// At the element under the pointer, or at the one that has the keyboard.
void findPointedSpot(WebView& view, QObject* receiver, const TakeSpot& take);
void findFocusedSpot(WebView& view, QObject* receiver, const TakeSpot& take);

// The block of code that a person means: where the selection or the keyboard is, else under the pointer, else
// the first one of which most is in sight. Marks it for a moment; the spot is empty where there is none.
void findMeantCode(WebView& view, QObject* receiver, const TakeSpot& take);

} // namespace lectern::web
