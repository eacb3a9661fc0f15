// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Remembers where in each page reading stopped, and goes on from there.
#pragma once

#include <QObject>
#include <QTimer>

namespace lectern::reader {
class Memory;
struct Place;
} // namespace lectern::reader

namespace lectern::web {
class WebView;
}

namespace lectern::window {

class PageNavigator;

// For one view, as long as it lives. The place is noted whenever scrolling has come to rest.
class PlaceKeeper : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    PlaceKeeper(web::WebView& view, const PageNavigator& navigator, reader::Memory& memory);

private:
    void restore();
    void measure();
    void note(const QString& collection, const QString& page, const reader::Place& place);

    web::WebView& m_view;
    const PageNavigator& m_navigator;
    reader::Memory& m_memory;
    QTimer m_rest;  // since the last scrolling
    QString m_page; // on show: collection and page, as last restored
};

} // namespace lectern::window
