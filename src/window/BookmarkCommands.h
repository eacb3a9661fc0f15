// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands for bookmarks: the star, the menu, and the pane beside the pages.
#pragma once

#include "window/BookmarksPane.h"
#include "window/Services.h"

#include <QObject>

class QDockWidget;
class QMenu;

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class FolderOpener;
class MainWindow;

class BookmarkCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object; the window owns it.
    BookmarkCommands(Ui::MainWindow& ui, reader::Bookmarks& bookmarks, FolderOpener& opener,
                     MainWindow& window);

    // Another page is on show: the star tells whether it has a bookmark.
    void follow();
    [[nodiscard]] QWidget* pane() const { return m_pane; }

private:
    void addPane();
    void connectMenu();
    void fillMenu(QMenu& menu, const QModelIndex& parent);
    void toggle();
    void add(const QString& folder, const QString& page, const QString& name);
    void remove(const QModelIndex& bookmark);
    void open(const QModelIndex& bookmark, OpenWhere where);

    Ui::MainWindow& m_ui;
    reader::Bookmarks& m_bookmarks;
    FolderOpener& m_opener;
    MainWindow& m_window;
    QDockWidget* m_dock = nullptr;   // the window's
    BookmarksPane* m_pane = nullptr; // the dock's
};

} // namespace lectern::window
