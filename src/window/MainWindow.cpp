// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands and panes are wired to each other here; what they do is theirs.
#include "window/MainWindow.h"

#include "reader/Settings.h"
#include "reader/SiteLoader.h"
#include "ui_MainWindow.h"
#include "web/WebProfile.h"
#include "web/WebView.h"
#include "window/AboutDialog.h"
#include "window/Actions.h"
#include "window/FindBar.h"
#include "window/NotificationBar.h"
#include "window/ProgressStrip.h"
#include "window/RecentMenu.h"
#include "window/StatusLine.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& folder) {
    const QString name = QFileInfo(folder).fileName();
    return name.isEmpty() ? folder : name;
}

// The first folder among what is being dragged; empty where there is none.
QString droppedFolder(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            return url.toLocalFile();
    }
    return {};
}

} // unnamed namespace

MainWindow::MainWindow(reader::SiteLoader& loader, reader::Settings& settings, const QString& handbook,
                       QWidget* parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_loader(loader), m_settings(settings),
      m_handbook(handbook), m_statusLine(new StatusLine(this)) {
    m_ui->setupUi(this);
    completeActions(*this);
    setUpToolBar();
    setUpSidebar();
    m_ui->statusBar->addWidget(m_statusLine, 1);
    connectFileActions();
    connectViewActions();
    connectGoActions();
    connectLoader();
    connect(&m_navigator, &PageNavigator::collectionChanged, this, &MainWindow::followCollection);
    connect(&m_navigator, &PageNavigator::pageChanged, this, &MainWindow::followPage);
    connect(&m_watcher, &reader::Watcher::changed, this, &MainWindow::rescan);
    restoreLayout();
    followPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::setProfile(web::WebProfile& profile) {
    m_ui->pageArea->setProfile(profile);
    m_panes.add(view());
    connectEditActions();
    connectView();
    m_navigator.setView(*view(), profile.sites());
    if (m_navigator.order().count() > 0) {
        m_ui->pageArea->showPage();
        m_ui->pageArea->focusPage();
    }
}

web::WebView* MainWindow::view() const {
    return m_ui->pageArea->view();
}

void MainWindow::openFolder(const QString& folder, const QString& page) {
    m_wantedPage = page;
    m_isRescan = false;
    m_loader.open(folder);
}

void MainWindow::setUpToolBar() {
    auto* gap = new QWidget(m_ui->toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(gap);
    m_ui->toolBar->addActions({m_ui->actionZoomOut, m_ui->actionZoomReset, m_ui->actionZoomIn});
    m_ui->toolBar->addSeparator();
    m_ui->toolBar->addAction(m_ui->actionFind);
    setZoomText(m_settings.zoom());
}

void MainWindow::setUpSidebar() {
    m_ui->sidebar->setTitleBarWidget(new QWidget(m_ui->sidebar)); // it cannot be moved: a title would be idle
    m_ui->sidePane->setModels(m_filter, m_keywords);
    resizeDocks({m_ui->sidebar}, {280}, Qt::Horizontal);
    for (QWidget* pane : m_ui->sidePane->panes())
        m_panes.add(pane);
    connect(m_ui->sidePane, &SidePane::pageChosen, &m_navigator, &PageNavigator::open);
    connect(m_ui->sidePane, &SidePane::left, m_ui->pageArea, &PageArea::focusPage);
}

void MainWindow::connectFileActions() {
    connect(m_ui->actionOpenFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_ui->actionOpenHandbook, &QAction::triggered, this, &MainWindow::openHandbook);
    connect(m_ui->pageArea, &PageArea::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_ui->pageArea, &PageArea::openHandbookRequested, this, &MainWindow::openHandbook);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    const auto* recent = new RecentMenu(*m_ui->menuRecent, *m_ui->actionClearRecent, m_settings);
    connect(recent, &RecentMenu::chosen, this, [this](const QString& folder) { openFolder(folder); });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] {
        auto* about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void MainWindow::connectViewActions() {
    connect(m_ui->actionSidebar, &QAction::toggled, m_ui->sidebar, &QWidget::setVisible);
    connect(m_ui->actionToolbar, &QAction::toggled, m_ui->toolBar, &QWidget::setVisible);
    connect(m_ui->actionFullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_ui->actionNextPane, &QAction::triggered, this,
            [this] { m_panes.move(CycleDirection::Forward); });
    connect(m_ui->actionPreviousPane, &QAction::triggered, this,
            [this] { m_panes.move(CycleDirection::Backward); });
    connect(m_ui->actionFilter, &QAction::triggered, this, [this] {
        m_ui->actionSidebar->setChecked(true);
        m_ui->sidePane->focusFilter();
    });
    connect(m_ui->actionClearFilter, &QAction::triggered, &m_filter, &reader::PageFilterModel::clear);
    connect(&m_filter, &reader::PageFilterModel::filterChanged, this,
            [this] { m_ui->actionClearFilter->setEnabled(m_filter.isFiltering()); });
    m_ui->actionClearFilter->setEnabled(false);
}

void MainWindow::connectGoActions() {
    connect(m_ui->actionPreviousPage, &QAction::triggered, &m_navigator, &PageNavigator::openPrevious);
    connect(m_ui->actionNextPage, &QAction::triggered, &m_navigator, &PageNavigator::openNext);
    connect(m_ui->actionFirstPage, &QAction::triggered, &m_navigator, &PageNavigator::openFirst);
}

void MainWindow::connectLoader() {
    ProgressStrip& progress = m_ui->pageArea->progress();
    connect(&m_loader, &reader::SiteLoader::started, this, [this, &progress](const QString& folder) {
        if (!m_isRescan)
            progress.begin(tr("Reading %1…", "%1 is a folder").arg(nameOf(folder)));
    });
    connect(&m_loader, &reader::SiteLoader::progressed, &progress, [&progress](int files) {
        progress.setText(tr("%n file(s) read", "while a folder is being opened", files));
    });
    connect(&m_loader, &reader::SiteLoader::loaded, this, &MainWindow::loaded);
    connect(&m_loader, &reader::SiteLoader::failed, this, &MainWindow::loadFailed);
    connect(&progress, &ProgressStrip::cancelRequested, this, &MainWindow::loadCancelled);
}

void MainWindow::connectEditActions() {
    FindBar& findBar = m_ui->pageArea->findBar();
    connect(m_ui->actionFind, &QAction::triggered, &findBar, &FindBar::start);
    connect(m_ui->actionFindNext, &QAction::triggered, &findBar,
            [&findBar] { findBar.step(web::FindDirection::Forward); });
    connect(m_ui->actionFindPrevious, &QAction::triggered, &findBar,
            [&findBar] { findBar.step(web::FindDirection::Backward); });
    connect(m_ui->actionCopy, &QAction::triggered, view(),
            [this] { view()->triggerPageAction(QWebEnginePage::Copy); });
    connect(m_ui->actionSelectAll, &QAction::triggered, view(),
            [this] { view()->triggerPageAction(QWebEnginePage::SelectAll); });
}

void MainWindow::connectView() {
    // Each of the window's commands is as enabled as the engine's own.
    const auto mirror = [this](QAction* action, QWebEnginePage::WebAction command) {
        QAction* own = view()->pageAction(command);
        connect(action, &QAction::triggered, own, &QAction::trigger);
        connect(own, &QAction::enabledChanged, action, &QAction::setEnabled);
        action->setEnabled(own->isEnabled());
    };
    mirror(m_ui->actionBack, QWebEnginePage::Back);
    mirror(m_ui->actionForward, QWebEnginePage::Forward);
    mirror(m_ui->actionReload, QWebEnginePage::Reload);
    connect(m_ui->actionZoomIn, &QAction::triggered, view(), &web::WebView::zoomIn);
    connect(m_ui->actionZoomOut, &QAction::triggered, view(), &web::WebView::zoomOut);
    connect(m_ui->actionZoomReset, &QAction::triggered, view(), &web::WebView::resetZoom);
    connect(view(), &web::WebView::zoomChanged, this, [this](double factor) {
        m_settings.setZoom(factor);
        setZoomText(factor);
    });
    // The engine keeps a factor per site; a person keeps one pair of eyes.
    connect(view(), &web::WebView::loadStarted, this, [this] { view()->setZoomFactor(m_settings.zoom()); });
    connect(&view()->webPage(), &web::WebPage::linkHovered, m_statusLine, &StatusLine::setLink);
    connect(m_ui->pageArea, &PageArea::refusedChanged, m_statusLine, &StatusLine::setRefused);
    connect(m_statusLine, &StatusLine::refusedRequested, m_ui->pageArea, &PageArea::tellRefused);
    connect(view(), &web::WebView::painted, this, &MainWindow::painted);
    connect(view(), &web::WebView::settled, this, &MainWindow::settled);
    connect(view(), &web::WebView::titleChanged, this, &MainWindow::updateTitle);
}

void MainWindow::chooseFolder() {
    const QString start =
        m_navigator.collection() ? QFileInfo(m_navigator.collection()->folder).path() : QDir::homePath();
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open the folder of a documentation site"), start);
    if (!folder.isEmpty())
        openFolder(folder);
}

void MainWindow::loaded(const reader::CollectionPtr& collection) {
    m_ui->pageArea->progress().end();
    if (std::exchange(m_isRescan, false)) {
        m_navigator.refresh(collection);
        return;
    }
    if (collection->folder != QFileInfo(m_handbook).canonicalFilePath())
        m_settings.addRecentFolder(collection->folder);
    const bool found = m_navigator.show(collection, m_wantedPage);
    if (collection->pages->pageCount() == 0) {
        fail(tr("No pages in “%1”").arg(nameOf(collection->folder)),
             tr("Lectern shows the Markdown and HTML pages of a site. Open the folder that holds the site's "
                "_config.yml."));
        return;
    }
    m_ui->pageArea->showPage();
    m_ui->pageArea->focusPage();
    showComplaints();
    if (!found) {
        const QString text =
            tr("This site has no page %1. Its first page is shown instead.").arg(m_wantedPage);
        m_ui->pageArea->notify(NotificationKind::Warning, text);
        emit failed(text);
    }
}

void MainWindow::loadFailed(const QString& folder, const Diagnostic& cause) {
    m_ui->pageArea->progress().end();
    const QString details = QString::fromStdString(toString(cause));
    const bool isRescan = std::exchange(m_isRescan, false);
    const QFileInfo info(folder);
    if (!info.exists())
        fail(tr("“%1” is not there").arg(nameOf(folder)),
             tr("%1 may have been moved, renamed, or be on a disk that is not connected.").arg(folder),
             details);
    else if (!info.isDir())
        fail(tr("“%1” is no folder").arg(nameOf(folder)), tr("Open the folder that the site lies in."),
             details);
    else if (!info.isReadable() || !info.isExecutable())
        fail(tr("“%1” cannot be read").arg(nameOf(folder)),
             tr("You lack the permission to read this folder."), details);
    else if (isRescan)
        m_ui->pageArea->notify(NotificationKind::Warning,
                               tr("The site has changed, and cannot be read as it is now."), details);
    else
        fail(tr("“%1” cannot be opened").arg(nameOf(folder)),
             tr("Something in this folder keeps Lectern from reading it as a site."), details);
}

// What is open stays open; the message says why nothing new came.
void MainWindow::fail(const QString& title, const QString& text, const QString& details) {
    const bool somethingToRead = m_navigator.order().count() > 0;
    if (!somethingToRead)
        m_ui->pageArea->showFailure(title, text);
    if (somethingToRead || !details.isEmpty())
        m_ui->pageArea->notify(NotificationKind::Error, title + u'.',
                               details.isEmpty() ? text : text + u'\n' + details);
    emit failed(details.isEmpty() ? title : title + u": "_s + details);
}

void MainWindow::loadCancelled() {
    m_loader.cancel();
    m_ui->pageArea->progress().end();
    if (!m_navigator.collection())
        m_ui->pageArea->showFailure(tr("Nothing is open"), tr("Reading the folder was stopped."));
}

void MainWindow::rescan() {
    if (m_loader.isBusy())
        return; // what is being read is new enough
    m_isRescan = true;
    m_loader.open(m_watcher.folder());
}

void MainWindow::showComplaints() {
    const Diagnostics& complaints = m_navigator.collection()->site->diagnostics();
    if (!complaints.hasErrors())
        return;
    QStringList lines;
    for (const Diagnostic& complaint : complaints.list())
        lines.append(QString::fromStdString(toString(complaint)));
    const int count = static_cast<int>(complaints.list().size() + complaints.dropped());
    m_ui->pageArea->notify(NotificationKind::Warning,
                           tr("This folder has %n problem(s). All other pages can be read.", nullptr, count),
                           lines.join(u'\n'));
}

void MainWindow::followCollection() {
    const reader::CollectionPtr& collection = m_navigator.collection();
    m_filter.setTree(collection->pages);
    if (std::exchange(m_shownId, collection->id) != collection->id)
        m_ui->sidePane->startCollection();
    m_watcher.watch(collection->folder); // again after each change: files come and go
    followPage();
}

void MainWindow::followPage() {
    const QString& page = m_navigator.page();
    const reader::ReadingOrder& order = m_navigator.order();
    const QString previous = order.previous(page);
    const QString next = order.next(page);
    m_ui->sidePane->setCurrentPage(page);
    m_ui->actionPreviousPage->setEnabled(!previous.isEmpty());
    m_ui->actionNextPage->setEnabled(!next.isEmpty());
    m_ui->actionFirstPage->setEnabled(order.count() > 0 && page != order.start());
    setTip(*m_ui->actionPreviousPage, previous.isEmpty()
                                          ? tr("Previous page in reading order")
                                          : tr("Previous page: %1").arg(order.title(previous)));
    setTip(*m_ui->actionNextPage,
           next.isEmpty() ? tr("Next page in reading order") : tr("Next page: %1").arg(order.title(next)));
    updateTitle();
}

void MainWindow::updateTitle() {
    const reader::CollectionPtr& collection = m_navigator.collection();
    QString page = m_navigator.order().title(m_navigator.page());
    if (page.isEmpty() && view() && collection)
        page = view()->title();
    if (!collection)
        setWindowTitle(QStringLiteral("Lectern"));
    else if (page.isEmpty() || page == collection->title)
        setWindowTitle(collection->title);
    else //: the window's title: %1 is the page, %2 the site
        setWindowTitle(tr("%1 – %2").arg(page, collection->title));
}

void MainWindow::setZoomText(double factor) {
    //: a zoom factor such as "110 %"; %1 is the number
    m_ui->actionZoomReset->setIconText(tr("%1 %").arg(QLocale().toString(qRound(factor * 100))));
}

void MainWindow::restoreLayout() {
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
    m_ui->sidePane->restoreState(m_settings.sidebarState());
    m_ui->actionSidebar->setChecked(!m_ui->sidebar->isHidden());
    m_ui->actionToolbar->setChecked(!m_ui->toolBar->isHidden());
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::WindowStateChange)
        m_ui->actionFullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    m_settings.setSidebarState(m_ui->sidePane->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFolder(droppedFolder(event->mimeData()));
}

} // namespace lectern::window
