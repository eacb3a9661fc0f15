// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/PageMenu.h"

#include "ui_MainWindow.h"
#include "web/Scheme.h"
#include "web/WebView.h"
#include "window/CopyCommands.h"
#include "window/FindBar.h"

#include <QMenu>

namespace lectern::window {

using web::NewView;
using web::PageSpot;

namespace {

constexpr qsizetype mostShown = 24; // of a selection, in the name of a command

} // unnamed namespace

PageMenu::PageMenu(Ui::MainWindow& ui, TabArea& tabs, CopyCommands& copy, QObject* parent)
    : QObject(parent), m_ui(ui), m_tabs(tabs), m_copy(copy) {
    for (PageArea* page : tabs.tab().pages())
        listen(page);
    connect(&tabs, &TabArea::pageAdded, this, &PageMenu::listen);
}

void PageMenu::listen(PageArea* page) {
    connect(page, &PageArea::viewMade, this, [this, page] {
        connect(page->view(), &web::WebView::menuRequested, this,
                [this, page](const PageSpot& spot, const QPoint& place) { show(*page, spot, place); });
    });
}

void PageMenu::show(PageArea& page, const PageSpot& spot, const QPoint& globalPosition) {
    auto* menu = new QMenu(&page);
    menu->setObjectName(QStringLiteral("pageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!spot.link.isEmpty())
        addLink(*menu, page, spot);
    if (!spot.selection.trimmed().isEmpty())
        addSelection(*menu, page, spot);
    addPlace(*menu, spot);
    menu->addActions({m_ui.actionBack, m_ui.actionForward, m_ui.actionReload});
    menu->addSeparator();
    if (spot.selection.trimmed().isEmpty())
        menu->addAction(m_ui.actionCopyMarkdown);
    menu->addActions({m_ui.actionCopyLink, m_ui.actionSelectAll});
    menu->popup(globalPosition);
}

void PageMenu::addLink(QMenu& menu, PageArea& page, const PageSpot& spot) {
    const auto open = [&menu, &page, link = spot.link](const QString& text, NewView where) {
        menu.addAction(text, &page, [&page, link, where] { page.view()->webPage().openBeside(link, where); });
    };
    if (web::isSiteAddress(spot.link)) {
        open(tr("Open link in new &tab"), NewView::Behind);
        open(tr("Open link in new &window"), NewView::InWindow);
        open(tr("Open link on the &other side"), NewView::OtherSide);
    } else {
        open(tr("Open link in the &browser…"), NewView::InFront);
    }
    menu.addAction(tr("Copy link &address"), this, [this, link = spot.link] {
        const reader::CollectionPtr& collection = m_tabs.page().navigator().collection();
        QUrl address = link;
        if (const QString url = collection ? web::pageUrlOf(*collection, link) : QString(); !url.isEmpty()) {
            const QString fragment = link.fragment(QUrl::FullyDecoded);
            const QUrl published =
                web::publishedAddressOf(*collection, fragment.isEmpty() ? url : url + u'#' + fragment);
            address = published.isEmpty() ? link : published;
        }
        const QString text = address.toString(QUrl::FullyEncoded);
        m_copy.copyText(text, tr("Copied: %1").arg(text));
    });
    menu.addSeparator();
}

void PageMenu::addSelection(QMenu& menu, PageArea& page, const PageSpot& spot) {
    menu.addActions({m_ui.actionCopy, m_ui.actionCopyMarkdown});
    const QString text = spot.selection.simplified();
    QString shown = text.size() > mostShown ? text.left(mostShown) + u'…' : text;
    //: %1 is the text that is selected
    menu.addAction(tr("&Find “%1” in page").arg(shown.replace(u'&', QStringLiteral("&&"))), &page,
                   [&page, text] { page.findBar().start(text); });
    menu.addSeparator();
}

void PageMenu::addPlace(QMenu& menu, const PageSpot& spot) {
    if (!spot.code.isEmpty())
        menu.addAction(tr("Copy &code block"), this, [this, code = spot.code] { m_copy.copyCode(code); });
    if (!spot.headingId.isEmpty())
        menu.addAction(tr("Copy link to this &heading"), this,
                       [this, id = spot.headingId] { m_copy.copyLinkTo(id); });
    if (!spot.code.isEmpty() || !spot.headingId.isEmpty())
        menu.addSeparator();
}

} // namespace lectern::window
