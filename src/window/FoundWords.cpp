// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page is marked when it has settled: its code is coloured by then, and it stands at its heading.
#include "window/FoundWords.h"

#include "web/WebView.h"

#include <chrono>
#include <utility>

namespace lectern::window {

using namespace std::chrono_literals;

void FoundWords::setView(web::WebView& view) {
    m_view = &view;
    m_isLoading = true; // its first page
    connect(&view, &web::WebView::loadStarted, this, [this] { m_isLoading = true; });
    connect(&view, &web::WebView::settled, this, [this] {
        m_isLoading = false;
        mark();
    });
    connect(&view.marks(), &web::PageMarks::counted, this, [this](int active, int total) {
        if (m_isMarked)
            emit counted(active, total);
    });
    connect(&view.marks(), &web::PageMarks::cleared, this, [this] {
        if (std::exchange(m_isMarked, false))
            emit counted(0, 0);
    });
}

void FoundWords::expect(const QStringList& words) {
    m_words = words;
    if (!m_view)
        return;
    m_view->marks().clear();
    // Another place in the page on show is gone to without a load.
    QTimer::singleShot(100ms, this, [this] {
        if (!m_isLoading)
            mark();
    });
}

void FoundWords::step(web::FindDirection direction) {
    if (m_isMarked)
        m_view->marks().step(direction);
}

void FoundWords::clear() {
    m_words.clear();
    if (m_isMarked)
        m_view->marks().clear();
}

void FoundWords::mark() {
    if (!m_view || m_words.isEmpty())
        return;
    m_isMarked = true;
    m_marked = std::exchange(m_words, {});
    m_view->marks().mark(m_marked);
}

} // namespace lectern::window
