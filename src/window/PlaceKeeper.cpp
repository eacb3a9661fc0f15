// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/PlaceKeeper.h"

#include "reader/Memory.h"
#include "web/ReadingPlace.h"
#include "web/WebView.h"
#include "window/PageNavigator.h"

#include <chrono>

namespace lectern::window {

using namespace std::chrono_literals;

PlaceKeeper::PlaceKeeper(web::WebView& view, const PageNavigator& navigator, reader::Memory& memory)
    : QObject(&view), m_view(view), m_navigator(navigator), m_memory(memory) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &PlaceKeeper::measure);
    connect(&navigator, &PageNavigator::pageChanged, this, &PlaceKeeper::restore);
    connect(&view, &web::WebView::loadStarted, this, [this] {
        m_page.clear(); // a page that is loaded anew begins where it was left
        m_rest.stop();
    });
    connect(&view, &web::WebView::settled, this, [this] { m_rest.start(); });
    connect(view.page(), &QWebEnginePage::scrollPositionChanged, this, [this] {
        if (!m_page.isEmpty())
            m_rest.start();
    });
    connect(&view, &web::WebView::loadFinished, this, [this] {
        m_page.clear(); // what was asked of a page on its way in may be lost; asked twice, it is heeded once
        restore();
    });
}

void PlaceKeeper::restore() {
    const reader::CollectionPtr& collection = m_navigator.collection();
    if (!collection || m_navigator.page().isEmpty())
        return;
    const QString page = reader::Places::key(collection->id, m_navigator.page());
    if (std::exchange(m_page, page) == page)
        return; // another place in the same page
    if (const auto place = m_memory.places().find(collection->id, m_navigator.page()))
        web::restorePlace(m_view, *place);
}

void PlaceKeeper::measure() {
    const reader::CollectionPtr& collection = m_navigator.collection();
    if (!collection || m_navigator.page().isEmpty() || !m_view.isVisible())
        return;
    web::measurePlace(m_view, this,
                      [this, id = collection->id, page = m_navigator.page()](const reader::Place& place) {
                          note(id, page, place);
                      });
}

void PlaceKeeper::note(const QString& collection, const QString& page, const reader::Place& place) {
    if (page != m_navigator.page())
        return; // gone on meanwhile
    m_memory.places().note(collection, page, place);
    m_memory.library().pageRead(collection, page, m_navigator.order().title(page), place.progress);
}

} // namespace lectern::window
