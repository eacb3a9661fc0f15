// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The view's address is the truth; everything else follows it.
#include "window/PageNavigator.h"

#include "web/Scheme.h"
#include "web/SchemeHandler.h"
#include "web/ViewHistory.h"
#include "web/WebView.h"

namespace lectern::window {

PageNavigator::PageNavigator(reader::OpenCollections& collections, QObject* parent)
    : QObject(parent), m_collections(collections) {
    connect(&collections, &reader::OpenCollections::renewed, this, &PageNavigator::renew);
}

void PageNavigator::setView(web::WebView& view, web::SchemeHandler& sites, const QByteArray& history) {
    m_view = &view;
    m_sites = &sites;
    connect(&view, &web::WebView::pageShown, this, &PageNavigator::follow);
    for (const reader::CollectionPtr& collection : m_collections.all())
        sites.add(collection);
    if (m_collection)
        sites.add(m_collection);
    m_history = history;
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

void PageNavigator::open(const QString& pageUrl) {
    if (m_collection && !pageUrl.isEmpty())
        go(web::addressOf(*m_collection, pageUrl));
}

void PageNavigator::openAddress(const QUrl& address) {
    if (const reader::CollectionPtr collection = m_collections.find(address.host())) {
        if (!m_collection) {
            take(collection);
            emit collectionChanged();
        }
        go(address);
    }
}

void PageNavigator::take(const reader::CollectionPtr& collection) {
    m_collection = collection;
    m_order = reader::ReadingOrder(collection->pages);
    if (m_sites)
        m_sites->add(collection);
}

void PageNavigator::renew(const reader::CollectionPtr& collection) {
    if (m_sites)
        m_sites->add(collection);
    if (!m_collection || m_collection->id != collection->id || m_collection == collection)
        return;
    take(collection);
    emit collectionChanged();
    emit outdated();
}

void PageNavigator::go(const QUrl& address) {
    if (!m_view)
        m_wanted = address;
    else if (!web::restoreHistory(*m_view, std::exchange(m_history, {}), address))
        m_view->setUrl(address);
}

void PageNavigator::follow(const QUrl& address) {
    if (!web::isSiteAddress(address))
        return; // the empty page before the first one
    if (m_collection && m_collection->id != address.host()) {
        const reader::CollectionPtr other = m_collections.find(address.host());
        if (!other)
            return;
        take(other);
        emit collectionChanged();
    }
    m_page = m_collection ? web::pageUrlOf(*m_collection, address) : QString();
    m_fragment = address.fragment(QUrl::FullyDecoded);
    emit pageChanged();
}

} // namespace lectern::window
