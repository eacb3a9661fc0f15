// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The view's address is the truth; everything else follows it.
#include "window/PageNavigator.h"

#include "web/Scheme.h"
#include "web/SchemeHandler.h"
#include "web/WebView.h"

namespace lectern::window {

PageNavigator::PageNavigator(QObject* parent) : QObject(parent) {}

void PageNavigator::setView(web::WebView& view, web::SchemeHandler& sites) {
    m_view = &view;
    m_sites = &sites;
    connect(&view, &web::WebView::pageShown, this, &PageNavigator::follow);
    for (const reader::CollectionPtr& collection : std::as_const(m_open))
        sites.add(collection);
    if (!m_wanted.isEmpty())
        go(m_wanted);
}

bool PageNavigator::show(const reader::CollectionPtr& collection, const QString& page) {
    take(collection);
    emit collectionChanged();
    const QString fragment = page.section(u'#', 1);
    const QString url = page.isEmpty() ? QString() : reader::pageUrl(*collection, page.section(u'#', 0, 0));
    if (url.isEmpty())
        openFirst();
    else
        open(fragment.isEmpty() ? url : url + u'#' + fragment);
    return page.isEmpty() || !url.isEmpty();
}

void PageNavigator::refresh(const reader::CollectionPtr& collection) {
    take(collection);
    emit collectionChanged();
    if (m_view)
        m_view->reload();
}

void PageNavigator::open(const QString& pageUrl) {
    if (m_collection && !pageUrl.isEmpty())
        go(web::addressOf(*m_collection, pageUrl));
}

void PageNavigator::take(const reader::CollectionPtr& collection) {
    m_collection = collection;
    m_order = reader::ReadingOrder(collection->pages);
    m_open.insert(collection->id, collection);
    if (m_sites)
        m_sites->add(collection);
}

void PageNavigator::go(const QUrl& address) {
    if (m_view)
        m_view->setUrl(address);
    else
        m_wanted = address;
}

void PageNavigator::follow(const QUrl& address) {
    if (!web::isSiteAddress(address))
        return; // the empty page before the first one
    if (m_collection && m_collection->id != address.host()) {
        const reader::CollectionPtr other = m_open.value(address.host());
        if (!other)
            return;
        take(other);
        emit collectionChanged();
    }
    m_page = m_collection ? web::pageUrlOf(*m_collection, address) : QString();
    emit pageChanged();
}

} // namespace lectern::window
