// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ActivePage.h"

#include "web/WebView.h"
#include "window/TabArea.h"

namespace lectern::window {

ActivePage::ActivePage(TabArea& tabs, QObject* parent) : QObject(parent), m_tabs(tabs) {
    connect(&tabs, &TabArea::pageChanged, this, [this] {
        listen();
        emit changed();
        emit shown();
    });
    listen();
}

PageArea& ActivePage::page() const {
    return m_tabs.page();
}

web::WebView* ActivePage::view() const {
    return page().view();
}

void ActivePage::listen() {
    for (const QMetaObject::Connection& connection : std::as_const(m_connections))
        disconnect(connection);
    const PageArea& active = page();
    m_connections = {
        connect(&active.navigator(), &PageNavigator::pageChanged, this, &ActivePage::changed),
        connect(&active.navigator(), &PageNavigator::collectionChanged, this, &ActivePage::changed),
        connect(&active, &PageArea::viewMade, this, &ActivePage::listen),
    };
    if (const web::WebView* shownBy = active.view()) {
        m_connections += {
            connect(shownBy, &web::WebView::painted, this, &ActivePage::shown),
            connect(shownBy, &web::WebView::settled, this, &ActivePage::shown),
            connect(shownBy, &web::WebView::moved, this, &ActivePage::moved),
        };
    }
}

} // namespace lectern::window
