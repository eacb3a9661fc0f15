// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A bookmark is of a page and a heading in it. The same command makes it and takes it away.
#include "window/BookmarkCommands.h"

#include "reader/Bookmarks.h"
#include "ui_MainWindow.h"
#include "web/ReadingPlace.h"
#include "web/WebView.h"
#include "window/Actions.h"
#include "window/BookmarkPopover.h"
#include "window/FolderOpener.h"
#include "window/Icons.h"
#include "window/MainWindow.h"

#include <QDockWidget>
#include <QMenu>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Bookmarks;

BookmarkCommands::BookmarkCommands(Ui::MainWindow& ui, Bookmarks& bookmarks, FolderOpener& opener,
                                   MainWindow& window)
    : QObject(&window), m_ui(ui), m_bookmarks(bookmarks), m_opener(opener), m_window(window) {
    ui.toolBar->insertAction(ui.actionFind, ui.actionBookmark);
    connect(ui.actionBookmark, &QAction::triggered, this, &BookmarkCommands::toggle);
    addPane();
    connectMenu();
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bookmarks, change, this, &BookmarkCommands::follow);
    connect(&bookmarks, &QAbstractItemModel::modelReset, this, &BookmarkCommands::follow);
}

void BookmarkCommands::addPane() {
    m_dock = new QDockWidget(tr("Bookmarks"), &m_window);
    m_dock->setObjectName("bookmarksDock"_L1);
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the pane has a title of its own
    m_pane = new BookmarksPane(m_bookmarks, m_dock);
    m_dock->setWidget(m_pane);
    m_window.addDockWidget(m_window.isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
                           m_dock,
                           Qt::Vertical); // below the sidebar
    m_dock->hide();
    connect(m_ui.actionBookmarks, &QAction::triggered, this, [this](bool shown) {
        m_dock->setVisible(shown);
        if (shown)
            m_pane->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this,
            [this] { m_ui.actionBookmarks->setChecked(!m_dock->isHidden()); });
    connect(m_pane, &BookmarksPane::closeRequested, m_dock, &QWidget::hide);
    connect(m_pane, &BookmarksPane::chosen, this, &BookmarkCommands::open);
    connect(m_pane, &BookmarksPane::removeRequested, this, &BookmarkCommands::remove);
    connect(m_pane, &BookmarksPane::left, this, [this] { m_window.tabs().page().focusPage(); });
}

void BookmarkCommands::connectMenu() {
    const qsizetype fixed = m_ui.menuBookmarks->actions().size();
    connect(m_ui.menuBookmarks, &QMenu::aboutToShow, this, [this, fixed] {
        for (QAction* old : m_ui.menuBookmarks->actions().mid(fixed)) {
            delete old->menu();
            delete old;
        }
        fillMenu(*m_ui.menuBookmarks, {});
    });
}

void BookmarkCommands::fillMenu(QMenu& menu, const QModelIndex& parent) {
    for (int row = 0; row < m_bookmarks.rowCount(parent); ++row) {
        const QPersistentModelIndex index = m_bookmarks.index(row, 0, parent);
        const QString name = index.data().toString().replace(u'&', "&&"_L1);
        if (index.data(Bookmarks::IsFolder).toBool())
            fillMenu(*menu.addMenu(icon("folder"_L1), name), index);
        else
            menu.addAction(icon("bookmark"_L1), name, this, [this, index] { open(index, OpenWhere::Here); });
    }
    if (m_bookmarks.rowCount(parent) == 0)
        menu.addAction(parent.isValid() ? tr("Empty") : tr("No bookmarks yet"))->setEnabled(false);
}

void BookmarkCommands::follow() {
    const PageNavigator& navigator = m_window.tabs().page().navigator();
    const bool hasPage = navigator.collection() && !navigator.page().isEmpty();
    const bool isMarked = hasPage && m_bookmarks.has(navigator.collection()->folder, navigator.page());
    m_ui.actionBookmark->setEnabled(hasPage);
    m_ui.actionBookmark->setChecked(isMarked);
    m_ui.actionBookmark->setIcon(isMarked ? icon("star-filled"_L1) : icon("star"_L1));
    setTip(*m_ui.actionBookmark, isMarked ? tr("This page has a bookmark")
                                          : tr("Bookmark this page, at the heading you have come to"));
}

void BookmarkCommands::toggle() {
    PageArea& page = m_window.tabs().page();
    const QString url = page.navigator().page();
    follow(); // a click has turned the star already
    if (!page.view() || url.isEmpty())
        return;
    const QString folder = page.navigator().collection()->folder;
    const QString title = page.navigator().order().title(url);
    web::findHeading(*page.view(), this, [this, folder, url, title](const web::HeadingInView& heading) {
        const QString place = heading.id.isEmpty() ? url : url + u'#' + heading.id;
        if (const QModelIndex known = m_bookmarks.find(folder, place); known.isValid())
            remove(known);
        else if (heading.text.isEmpty() || heading.text == title)
            add(folder, place, title);
        else //: the name of a bookmark: %1 is the page, %2 a heading in it
            add(folder, place, tr("%1 – %2").arg(title, heading.text));
    });
}

void BookmarkCommands::add(const QString& folder, const QString& page, const QString& name) {
    const QModelIndex bookmark = m_bookmarks.add(name, folder, page);
    auto* popover = new BookmarkPopover(m_bookmarks, bookmark, &m_window);
    connect(popover, &BookmarkPopover::removeRequested, this,
            [this](const QPersistentModelIndex& index) { remove(index); });
    const QWidget* star = m_ui.toolBar->widgetForAction(m_ui.actionBookmark);
    popover->showAt(star && star->isVisible() ? *star : *m_ui.menuBar);
}

void BookmarkCommands::remove(const QModelIndex& bookmark) {
    if (!bookmark.isValid())
        return;
    const bool isFolder = bookmark.data(Bookmarks::IsFolder).toBool();
    const QString name = bookmark.data().toString();
    const Bookmarks::Removed removed = m_bookmarks.remove(bookmark);
    m_window.tabs().offerUndo(isFolder ? tr("The folder “%1” was removed with its bookmarks.").arg(name)
                                       : tr("The bookmark “%1” was removed.").arg(name),
                              [&bookmarks = m_bookmarks, removed] { bookmarks.putBack(removed); });
}

void BookmarkCommands::open(const QModelIndex& bookmark, OpenWhere where) {
    const QString folder = bookmark.data(Bookmarks::Folder).toString();
    const QString page = bookmark.data(Bookmarks::Page).toString();
    const reader::TabState tab{{{folder, page, bookmark.data().toString(), {}}}};
    if (where == OpenWhere::Behind)
        m_window.tabs().add(tab, web::NewView::Behind);
    else if (where == OpenWhere::Here)
        m_opener.bringBack(folder, page, m_window.tabs().page());
    else
        emit m_window.newWindowRequested({{}, {tab}, 0},
                                         m_window.isPrivate() ? Privacy::Private : Privacy::Remembered);
}

} // namespace lectern::window
