// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: page tree and keywords on one side, the page on the other, the commands around them.
#pragma once

#include "reader/KeywordModel.h"
#include "reader/PageFilterModel.h"
#include "reader/Watcher.h"
#include "window/PageNavigator.h"
#include "window/PaneCycle.h"

#include <QMainWindow>

#include <memory>

namespace lectern {
struct Diagnostic;
}

namespace lectern::reader {
class Settings;
class SiteLoader;
} // namespace lectern::reader

namespace lectern::web {
class WebProfile;
class WebView;
} // namespace lectern::web

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class StatusLine;

// Stands before the web engine is there: setProfile() brings the page area, as soon as the window is on
// screen.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // Loader and settings outlive the window. `handbook` is the folder that opens on F1.
    MainWindow(reader::SiteLoader& loader, reader::Settings& settings, const QString& handbook,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    // To be called once; the profile outlives the window.
    void setProfile(web::WebProfile& profile);

    // Reads the folder and shows it at `page` (a URL of the site or a source path), else at its first page.
    // What fails is said in the window, and what was open stays open.
    void openFolder(const QString& folder, const QString& page = {});
    void openHandbook() { openFolder(m_handbook); }

    [[nodiscard]] web::WebView* view() const; // null before setProfile()

signals:
    // A page stands on the screen, for each page anew.
    void painted();
    // The same, and the frames after it are drawn: fit for a picture.
    void settled();
    // The folder, or the page asked for in it, could not be shown; `message` is what the window says of it.
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpToolBar();
    void setUpSidebar();
    void connectFileActions();
    void connectViewActions();
    void connectGoActions();
    void connectLoader();
    void connectView();
    void connectEditActions();

    void chooseFolder();
    void loaded(const reader::CollectionPtr& collection);
    void loadFailed(const QString& folder, const Diagnostic& cause);
    void loadCancelled();
    void rescan();
    void fail(const QString& title, const QString& text, const QString& details = {});
    void showComplaints();

    void followCollection();
    void followPage();
    void updateTitle();
    void setZoomText(double factor);
    void restoreLayout();

    std::unique_ptr<Ui::MainWindow> m_ui;
    reader::SiteLoader& m_loader;
    reader::Settings& m_settings;
    QString m_handbook;
    QString m_wantedPage; // in the folder being read
    reader::PageFilterModel m_filter;
    reader::KeywordModel m_keywords{m_filter};
    PageNavigator m_navigator;
    reader::Watcher m_watcher;
    QString m_shownId;       // of the collection in the sidebar
    bool m_isRescan = false; // what is being read is open already, and has changed
    PaneCycle m_panes;
    StatusLine* m_statusLine; // owned by the status bar
};

} // namespace lectern::window
