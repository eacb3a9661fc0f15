// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a page the reader is, taken from the page and given back to it.
#pragma once

#include "reader/Places.h"

#include <QObject>

#include <functional>

namespace lectern::web {

class WebView;

// Asks the page on show. `take` is not called where there is none, or once `receiver` is gone.
void measurePlace(WebView& view, QObject* receiver, const std::function<void(const reader::Place&)>& take);

// Scrolls the page that is being loaded to the place as soon as it is there, and again when its pictures are,
// unless the reader has scrolled meanwhile. Asked again of the same document, it does nothing. A link to a
// #fragment leads there; a page that comes back does so where it was, also with a #fragment.
void restorePlace(WebView& view, const reader::Place& place);

// A heading of a page, as a link to it names it and as it reads.
struct HeadingInView {
    QString id; // empty above the first heading that has one
    QString text;
};

// The heading that reading has come to: the last one above, or at the top of, what is on show. `take` is not
// called where the page does not answer, or `receiver` is gone.
void findHeading(WebView& view, QObject* receiver, const std::function<void(const HeadingInView&)>& take);

} // namespace lectern::web
