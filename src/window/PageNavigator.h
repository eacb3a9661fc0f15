// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which collection and which page are on show, and the ways from one page to another.
#pragma once

#include "reader/Collection.h"
#include "reader/ReadingOrder.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace lectern::web {
class SchemeHandler;
class WebView;
} // namespace lectern::web

namespace lectern::window {

// Follows the view: whatever leads to another page (a link, the way back, a row of the tree), `pageChanged`
// tells. Collections stay open behind the one on show, so that the way back may lead into another one.
class PageNavigator : public QObject {
    Q_OBJECT

public:
    explicit PageNavigator(QObject* parent = nullptr);

    // Both outlive this object. What was asked for before is shown now.
    void setView(web::WebView& view, web::SchemeHandler& sites);

    // Shows a collection: at `page` (a URL of the site or a source path, a #fragment allowed), else at its
    // first page. False where `page` is unknown; the first page is shown then.
    bool show(const reader::CollectionPtr& collection, const QString& page = {});
    // Takes a newer snapshot of the collection on show and stays at its page.
    void refresh(const reader::CollectionPtr& collection);
    // PageInfo::url of a page of the collection on show; an empty one does nothing.
    void open(const QString& pageUrl);

    [[nodiscard]] const reader::CollectionPtr& collection() const { return m_collection; }
    [[nodiscard]] const reader::ReadingOrder& order() const { return m_order; }
    // PageInfo::url; empty where something else than a page is on show.
    [[nodiscard]] const QString& page() const { return m_page; }

public slots:
    void openPrevious() { open(m_order.previous(m_page)); }
    void openNext() { open(m_order.next(m_page)); }
    void openFirst() { open(m_order.start()); }

signals:
    void collectionChanged();
    void pageChanged();

private:
    void take(const reader::CollectionPtr& collection);
    void go(const QUrl& address);
    void follow(const QUrl& address);

    QHash<QString, reader::CollectionPtr> m_open; // by id
    reader::CollectionPtr m_collection;
    reader::ReadingOrder m_order;
    QString m_page;
    QUrl m_wanted; // asked for while there was no view
    web::WebView* m_view = nullptr;
    web::SchemeHandler* m_sites = nullptr;
};

} // namespace lectern::window
