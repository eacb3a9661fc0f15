// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: page tree and keywords on one side, tabs with pages on the other, the commands around them.
#pragma once

#include "reader/PageFilterModel.h"
#include "reader/Session.h"
#include "web/WebPage.h"
#include "window/PaneCycle.h"
#include "window/Services.h"

#include <QMainWindow>

#include <memory>

namespace lectern::web {
class WebProfile;
class WebView;
} // namespace lectern::web

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class AroundCommands;
class FindCommands;
class BookmarkCommands;
class FolderOpener;
class LibraryCommands;
class PageArea;
class PageCommands;
class SiteCommands;
class StatusLine;
class TabArea;
class WindowKeeper;

// Stands before the web engine is there: setProfile() brings the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, Privacy privacy = Privacy::Remembered,
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    // To be called once; the profile outlives the window.
    void setProfile(web::WebProfile& profile);

    // Reads the folder and shows it in the tab in front, at `page` (a URL of the site or a source path), else
    // at its first page. What fails is said in the window, and what was open stays open.
    void openFolder(const QString& folder, const QString& page = {});
    // The same in a tab of its own, or in the tab that shows the folder already.
    void openBesideOthers(const QString& folder, const QString& page = {});
    void openHandbook() { openFolder(m_services.handbook); }

    // Its tabs sleep until they are looked at.
    void restore(const reader::WindowState& state);
    [[nodiscard]] reader::WindowState state() const;
    // How the window stands, beside its tabs.
    [[nodiscard]] WindowKeeper& keeper() const { return *m_keeper; }

    [[nodiscard]] bool isPrivate() const { return m_privacy == Privacy::Private; }
    [[nodiscard]] TabArea& tabs() const;
    [[nodiscard]] web::WebView* view() const; // of the page that commands go to; null where there is none yet

signals:
    // A page stands on the screen, for each page anew.
    void painted();
    // The same, and the frames after it are drawn: fit for a picture.
    void settled();
    // The folder, or the page asked for in it, could not be shown; `message` is what the window says of it.
    void failed(const QString& message);
    // Something that state() tells has changed.
    void stateChanged();
    void newWindowRequested(const reader::WindowState& state, lectern::window::Privacy privacy);
    void closing();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpToolBar();
    void setUpSidebar();
    void connectFileActions();
    void connectViewActions();
    void connectTabs();
    void tellTrouble();
    void connectPage(PageArea* page);
    void connectView(PageArea& page);

    void chooseFolder();
    void openBeside(PageArea& page, const QUrl& address, web::NewView where);
    void openPageBeside(const QString& pageUrl);
    void tearOff(int index);
    void followTab();
    void followCollection();
    void followPage();
    void updateTitle();
    [[nodiscard]] PageArea& page() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    Privacy m_privacy;
    reader::PageFilterModel m_filter;
    reader::PageTreePtr m_noPages{m_filter.tree()}; // what the sidebar shows beside an empty tab
    QString m_shownId;                              // of the collection in the sidebar
    PaneCycle m_panes;
    StatusLine* m_statusLine;                // owned by the status bar
    AroundCommands* m_around = nullptr;      // a child
    LibraryCommands* m_library = nullptr;    // a child
    BookmarkCommands* m_bookmarks = nullptr; // a child
    FindCommands* m_find = nullptr;          // a child
    WindowKeeper* m_keeper = nullptr;        // a child
    std::unique_ptr<FolderOpener> m_opener;
    std::unique_ptr<PageCommands> m_pageCommands;
    SiteCommands* m_siteCommands; // the window's
};

} // namespace lectern::window
