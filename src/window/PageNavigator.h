// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which collection and which page are on show, and the ways from one page to another.
#pragma once

#include "reader/OpenCollections.h"
#include "reader/ReadingOrder.h"

#include <QObject>
#include <QUrl>

namespace lectern::web {
class SchemeHandler;
class WebView;
} // namespace lectern::web

namespace lectern::window {

// Follows the view: whatever leads to another page (a link, the way back, a row of the tree), `pageChanged`
// tells. The way back may lead into another of the open collections.
class PageNavigator : public QObject {
    Q_OBJECT

public:
    // The collections outlive this object.
    explicit PageNavigator(reader::OpenCollections& collections, QObject* parent = nullptr);

    // Both outlive this object. What was asked for before is shown now. The first page is shown by way of
    // `history`, where that ends at it.
    void setView(web::WebView& view, web::SchemeHandler& sites, const QByteArray& history = {});

    // Shows a collection: at `page` (a URL of the site or a source path, a #fragment allowed), else at its
    // first page. False where `page` is unknown; the first page is shown then.
    bool show(const reader::CollectionPtr& collection, const QString& page = {});
    // PageInfo::url of a page of the collection on show; an empty one does nothing.
    void open(const QString& pageUrl);
    // An address of any open collection.
    void openAddress(const QUrl& address);

    [[nodiscard]] const reader::CollectionPtr& collection() const { return m_collection; }
    [[nodiscard]] const reader::ReadingOrder& order() const { return m_order; }
    // PageInfo::url; empty where something else than a page is on show.
    [[nodiscard]] const QString& page() const { return m_page; }
    // The same with the #fragment on show.
    [[nodiscard]] QString place() const { return m_fragment.isEmpty() ? m_page : m_page + u'#' + m_fragment; }

public slots:
    void openPrevious() { open(m_order.previous(m_page)); }
    void openNext() { open(m_order.next(m_page)); }
    void openFirst() { open(m_order.start()); }

signals:
    void collectionChanged();
    void pageChanged();
    // The folder on show has changed: what stands on the screen is of yesterday.
    void outdated();

private:
    void take(const reader::CollectionPtr& collection);
    void renew(const reader::CollectionPtr& collection);
    void go(const QUrl& address);
    void follow(const QUrl& address);

    reader::OpenCollections& m_collections;
    reader::CollectionPtr m_collection;
    reader::ReadingOrder m_order;
    QString m_page;
    QString m_fragment;
    QUrl m_wanted;        // asked for while there was no view
    QByteArray m_history; // to be taken up with the first page
    web::WebView* m_view = nullptr;
    web::SchemeHandler* m_sites = nullptr;
};

} // namespace lectern::window
