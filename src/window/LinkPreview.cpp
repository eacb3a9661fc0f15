// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LinkPreview.h"

#include "reader/Settings.h"
#include "web/Scheme.h"
#include "web/WebView.h"
#include "window/PreviewCard.h"

#include <QEvent>

#include <chrono>

namespace lectern::window {

using namespace std::chrono_literals;

LinkPreview::LinkPreview(web::WebView& view, reader::OpenCollections& collections,
                         const reader::Settings& settings)
    : QObject(&view), m_view(view), m_collections(collections) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(500ms);
    connect(&m_rest, &QTimer::timeout, this, &LinkPreview::ask);
    connect(&view.webPage(), &web::WebPage::linkHovered, this, [this, &settings](const QString& link) {
        hide();
        m_link = link;
        if (settings.hoverPreview() && web::isSiteAddress(QUrl(link)))
            m_rest.start();
    });
    connect(&view, &web::WebView::moved, this, &LinkPreview::hide);
    connect(&view, &web::WebView::pageShown, this, &LinkPreview::hide);
    connect(&view, &web::WebView::menuRequested, this, &LinkPreview::hide);
    view.installEventFilter(this);
}

bool LinkPreview::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowDeactivate)
        hide();
    return QObject::eventFilter(watched, event);
}

void LinkPreview::ask() {
    const auto heed = [this, asked = ++m_asked](auto otherwise) {
        return [this, asked, otherwise](const web::PageSpot& spot) {
            if (asked != m_asked)
                return;
            if (spot.link.toString() == m_link)
                prepare(spot);
            else
                otherwise();
        };
    };
    web::findPointedSpot(m_view, this,
                         heed([this, heed] { web::findFocusedSpot(m_view, this, heed([] {})); }));
}

void LinkPreview::prepare(const web::PageSpot& spot) {
    const reader::CollectionPtr collection = m_collections.find(spot.link.host());
    const QString page = collection ? web::pageUrlOf(*collection, spot.link) : QString();
    const QString fragment = spot.link.fragment(QUrl::FullyDecoded);
    const bool isHere = collection && fragment.isEmpty() && web::pageUrlOf(*collection, m_view.url()) == page;
    if (page.isEmpty() || isHere || spot.linkArea.isEmpty())
        return;
    m_queue.run<std::optional<reader::PagePreview>>(
        this, [collection, page, fragment] { return reader::previewOf(*collection, page, fragment); },
        [this, asked = m_asked, link = spot.linkArea](const std::optional<reader::PagePreview>& preview) {
            take(asked, preview, link);
        });
}

void LinkPreview::take(int asked, const std::optional<reader::PagePreview>& preview, const QRect& link) {
    if (asked != m_asked || !preview || !m_view.isVisible())
        return;
    if (!m_card)
        m_card = new PreviewCard(&m_view);
    m_card->show(*preview, link);
}

void LinkPreview::hide() {
    ++m_asked;
    m_rest.stop();
    if (m_card)
        m_card->hide();
}

} // namespace lectern::window
