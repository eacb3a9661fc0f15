// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Panes are wired to each other here, and follow the tab in front; what they do is theirs.
#include "window/MainWindow.h"

#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "web/Scheme.h"
#include "web/WebProfile.h"
#include "web/WebView.h"
#include "window/Actions.h"
#include "window/AroundCommands.h"
#include "window/BookmarkCommands.h"
#include "window/CopyCommands.h"
#include "window/FindCommands.h"
#include "window/FolderOpener.h"
#include "window/LibraryCommands.h"
#include "window/LooksCommands.h"
#include "window/MapCommands.h"
#include "window/NotificationBar.h"
#include "window/PageCommands.h"
#include "window/PageMenu.h"
#include "window/PaperCommands.h"
#include "window/ProgramCommands.h"
#include "window/RecentMenu.h"
#include "window/RelatedPane.h"
#include "window/SiteCommands.h"
#include "window/SplitCommands.h"
#include "window/StatusLine.h"
#include "window/TabBar.h"
#include "window/TabCommands.h"
#include "window/TabOrder.h"
#include "window/WindowKeeper.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace lectern::window {

namespace {

// The first folder among what is being dragged; empty where there is none.
QString droppedFolder(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            return url.toLocalFile();
    }
    return {};
}

// Of the panes beside the page, in a window that has not been arranged yet.
constexpr int usualPaneWidth = 280;
constexpr int mostPaneWidth = 420;
constexpr int mostLetters = 30; // in a line of theirs

} // unnamed namespace

MainWindow::MainWindow(const Services& services, Privacy privacy, QWidget* parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_services(services), m_privacy(privacy),
      m_statusLine(new StatusLine(this)) {
    m_ui->setupUi(this);
    completeActions(*this);
    setUpToolBar();
    m_find = new FindCommands(*this, *m_ui, tabs(), services, m_filter);
    setUpSidebar();
    m_ui->statusBar->addWidget(m_statusLine, 1);
    m_opener = std::make_unique<FolderOpener>(tabs(), services, privacy);
    m_siteCommands = new SiteCommands(*m_ui, tabs(), *m_statusLine, services, privacy, *this);
    m_library = new LibraryCommands(services, *m_opener, *this, privacy);
    connectTabs();
    m_pageCommands = std::make_unique<PageCommands>(*m_ui, tabs(), services.settings, privacy);
    new TabCommands(*m_ui, tabs(), this);
    auto* active = new ActivePage(tabs(), this);
    new SplitCommands(*m_ui, tabs(), *active, services.settings, this);
    auto* copy = new CopyCommands(*m_ui, *active, this);
    new PageMenu(*m_ui, tabs(), *copy, this);
    m_around = new AroundCommands(*m_ui, *active, services.settings, this);
    m_around->add(&m_find->related(), tr("Related"), m_ui->actionRelated);
    connect(m_around, &AroundCommands::headingLinkRequested, copy, &CopyCommands::copyLinkTo);
    m_bookmarks = new BookmarkCommands(*m_ui, services.memory.bookmarks(), *m_opener, *this);
    m_panes.add(m_bookmarks->pane());
    new PaperCommands(*m_ui, *active, tabs(), this);
    new LooksCommands(*m_ui, *active, services.settings, *this);
    connectFileActions();
    connectViewActions();
    m_keeper = new WindowKeeper(*m_ui, services.settings, *this);
    new ProgramCommands(*m_ui, services, *this);
    m_keeper->restoreLayout();
    followTab();
}

MainWindow::~MainWindow() {
    tabs().disconnect(this); // what goes now needs no following
}

void MainWindow::setProfile(web::WebProfile& profile) {
    tabs().setProfile(profile);
    page().focusPage();
}

TabArea& MainWindow::tabs() const {
    return *m_ui->tabArea;
}

PageArea& MainWindow::page() const {
    return tabs().page();
}

web::WebView* MainWindow::view() const {
    return page().view();
}

void MainWindow::openFolder(const QString& folder, const QString& page) {
    m_opener->open(folder, page, this->page());
}

void MainWindow::openBesideOthers(const QString& folder, const QString& page) {
    const QString id = reader::collectionId(folder);
    for (int index = 0; index < tabs().count(); ++index) {
        const reader::PageState state = tabs().tab(index).active().state();
        if (page.isEmpty() && !state.isEmpty() && reader::collectionId(state.folder) == id)
            return tabs().select(index);
    }
    if (!this->page().isEmpty())
        tabs().add({}, web::NewView::InFront);
    openFolder(folder, page);
}

void MainWindow::restore(const reader::WindowState& state) {
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    tabs().restore(state);
}

reader::WindowState MainWindow::state() const {
    return {saveGeometry(), tabs().state(), tabs().current(), tabs().closed()};
}

void MainWindow::setUpToolBar() {
    auto* gap = new QWidget(m_ui->toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(gap);
    m_ui->toolBar->addActions({m_ui->actionZoomOut, m_ui->actionZoomReset, m_ui->actionZoomIn});
    m_ui->toolBar->addSeparator();
    m_ui->toolBar->addActions({m_ui->actionFind, m_ui->actionAround});
}

void MainWindow::setUpSidebar() {
    m_ui->sidebar->setTitleBarWidget(new QWidget(m_ui->sidebar)); // it cannot be moved: a title would be idle
    m_ui->sidePane->setModels(m_filter, m_find->facets());
    m_ui->sidePane->takeLettersOf(*this);
    if (isRightToLeft()) { // a window mirrors all but its docks
        addDockWidget(Qt::RightDockWidgetArea, m_ui->sidebar);
        addDockWidget(Qt::LeftDockWidgetArea, m_ui->around);
    }
    // Wider for large letters, but not so wide that little is left of the page.
    const int width = qBound(usualPaneWidth, mostLetters * fontMetrics().averageCharWidth(), mostPaneWidth);
    resizeDocks({m_ui->sidebar, m_ui->around}, {width, width - 20}, Qt::Horizontal);
    for (QWidget* pane : m_ui->sidePane->panes())
        m_panes.add(pane);
    m_panes.add(&tabs().bar());
    m_panes.add(&tabs());
    m_panes.add(m_ui->aroundPane->pane());
    m_panes.add(&m_find->map().pane());
    const reader::Places& places = m_services.memory.places();
    m_ui->sidePane->setProgress([this, &places](const QString& url) {
        const auto place = places.find(m_shownId, url);
        return place ? place->progress : 0.0;
    });
    connect(&places, &reader::Places::noted, m_ui->sidePane, &SidePane::updateProgress);
    connect(m_ui->sidePane, &SidePane::pageChosen, this,
            [this](const QString& url) { page().navigator().open(url); });
    connect(m_ui->sidePane, &SidePane::pageChosenBeside, this, &MainWindow::openPageBeside);
    connect(m_ui->sidePane, &SidePane::left, this, [this] { page().focusPage(); });
}

void MainWindow::connectFileActions() {
    connect(m_ui->actionNewWindow, &QAction::triggered, this,
            [this] { emit newWindowRequested({}, m_privacy); });
    connect(m_ui->actionNewPrivateWindow, &QAction::triggered, this,
            [this] { emit newWindowRequested({}, Privacy::Private); });
    connect(m_ui->actionOpenFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_ui->actionOpenHandbook, &QAction::triggered, this, &MainWindow::openHandbook);
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::quitRequested);
    const auto* recent = new RecentMenu(*m_ui->menuRecent, *m_ui->actionClearRecent, m_services.settings);
    connect(recent, &RecentMenu::chosen, this, [this](const QString& folder) { openFolder(folder); });
    connect(recent, &RecentMenu::removed, &tabs(), &TabArea::offerUndo);
}

void MainWindow::connectViewActions() {
    connect(m_ui->actionSidebar, &QAction::toggled, m_ui->sidebar, &QWidget::setVisible);
    connect(m_ui->actionToolbar, &QAction::toggled, m_ui->toolBar, &QWidget::setVisible);
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

void MainWindow::connectTabs() {
    connect(&tabs(), &TabArea::pageAdded, this, &MainWindow::connectPage);
    tabs().start(m_services, m_privacy);
    connect(&tabs(), &TabArea::pageChanged, this, &MainWindow::followTab);
    connect(&tabs(), &TabArea::tabsChanged, this, &MainWindow::stateChanged);
    connect(&tabs(), &TabArea::tornOff, this, &MainWindow::tearOff);
    connect(&tabs(), &TabArea::emptied, this, &QWidget::close);
    connect(m_opener.get(), &FolderOpener::failed, this, &MainWindow::failed);
    connect(&m_services.memory, &reader::Memory::troubled, this, &MainWindow::tellTrouble);
    tellTrouble();
}

void MainWindow::tellTrouble() {
    const QString& file = m_services.memory.troubledFile();
    switch (m_services.memory.trouble()) {
    case reader::Memory::Trouble::None:
        return;
    case reader::Memory::Trouble::SetAside:
        return tabs().notify(
            NotificationKind::Warning,
            tr("The file in which Lectern remembers was damaged. What could be read of it was kept."),
            tr("The damaged file is kept as %1.").arg(file));
    case reader::Memory::Trouble::Forgetful:
        return tabs().notify(
            NotificationKind::Warning,
            tr("Lectern cannot write the file in which it remembers, and will forget what is "
               "read now."),
            file);
    }
}

void MainWindow::connectPage(PageArea* page) {
    m_library->connectPage(*page);
    const auto inFront = [this, page](auto follow) {
        return [this, page, follow] {
            if (page == &this->page())
                (this->*follow)();
        };
    };
    connect(&page->navigator(), &PageNavigator::collectionChanged, this,
            inFront(&MainWindow::followCollection));
    connect(&page->navigator(), &PageNavigator::pageChanged, this, inFront(&MainWindow::followPage));
    connect(page, &PageArea::titleChanged, this, inFront(&MainWindow::updateTitle));
    connect(page, &PageArea::titleChanged, this, &MainWindow::stateChanged);
    connect(page, &PageArea::viewMade, this, [this, page] { connectView(*page); });
    connect(page, &PageArea::linkHovered, m_statusLine, &StatusLine::setLink);
    m_siteCommands->connectPage(*page);
    connect(page, &PageArea::folderWanted, this, [this, page](const QString& folder, const QString& url) {
        m_opener->bringBack(folder, url, *page);
    });
    connect(page, &PageArea::newViewRequested, this,
            [this, page](const QUrl& address, web::NewView where) { openBeside(*page, address, where); });
    connect(page, &PageArea::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(page, &PageArea::openHandbookRequested, this, &MainWindow::openHandbook);
    connect(page, &PageArea::noticed, &tabs(), &TabArea::notify);
}

void MainWindow::connectView(PageArea& page) {
    m_pageCommands->connectView(page);
    connect(page.view(), &web::WebView::painted, this, [this, &page] {
        if (&page == &this->page())
            emit painted();
    });
    connect(page.view(), &web::WebView::settled, this, [this, &page] {
        if (&page == &this->page())
            emit settled();
    });
}

void MainWindow::chooseFolder() {
    const reader::CollectionPtr& collection = page().navigator().collection();
    const QString start = collection ? QFileInfo(collection->folder).path() : QDir::homePath();
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open the folder of a documentation site"), start);
    if (!folder.isEmpty())
        openFolder(folder);
}

void MainWindow::openBeside(PageArea& page, const QUrl& address, web::NewView where) {
    const reader::CollectionPtr& collection = page.navigator().collection();
    const QString url = collection ? web::pageUrlOf(*collection, address) : QString();
    if (url.isEmpty()) { // a file of the site, or a page that is not there
        page.openAddress(address);
        return;
    }
    const QString fragment = address.fragment(QUrl::FullyDecoded);
    const reader::PageState state{collection->folder,
                                  fragment.isEmpty() ? url : url + u'#' + fragment,
                                  page.navigator().order().title(url),
                                  {}};
    if (where == web::NewView::InWindow)
        emit newWindowRequested({{}, {{{state}}}, 0}, m_privacy);
    else if (where == web::NewView::OtherSide)
        tabs().tab().openBeside(collection, state);
    else
        tabs().add({{state}}, where);
}

void MainWindow::openPageBeside(const QString& pageUrl) {
    if (const reader::CollectionPtr& collection = page().navigator().collection())
        openBeside(page(), web::addressOf(*collection, pageUrl), web::NewView::Behind);
}

void MainWindow::tearOff(int index) {
    if (tabs().count() > 1)
        emit newWindowRequested({{}, {tabs().take(index)}, 0}, m_privacy);
}

void MainWindow::followTab() {
    m_statusLine->setLink({});
    followCollection();
    emit stateChanged();
}

void MainWindow::followCollection() {
    const reader::CollectionPtr& collection = page().navigator().collection();
    const QString id = collection ? collection->id : QString();
    const reader::PageTreePtr tree = collection ? collection->pages : m_noPages;
    if (m_filter.tree() != tree)
        m_filter.setTree(tree);
    if (std::exchange(m_shownId, id) != id)
        m_ui->sidePane->startCollection(id);
    m_find->followCollection();
    followPage();
}

void MainWindow::followPage() {
    m_ui->sidePane->setCurrentPage(page().navigator().page());
    m_find->followPage();
    m_pageCommands->follow();
    m_siteCommands->follow();
    m_bookmarks->follow();
    updateTitle();
}

void MainWindow::updateTitle() {
    const reader::CollectionPtr& collection = page().navigator().collection();
    QString title = collection ? collection->title : QStringLiteral("Lectern");
    if (collection && page().title() != title) //: the window's title: %1 is the page, %2 the site
        title = tr("%1 – %2").arg(page().title(), title);
    if (isPrivate()) //: the title of a window that remembers nothing; %1 is the title of any other
        title = tr("%1 (private)").arg(title);
    setWindowTitle(title);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    emit closing();
    if (isPrivate())
        m_services.memory.trust().forgetForNow();
    m_keeper->keepLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    emit stateChanged();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    emit stateChanged();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFolder(droppedFolder(event->mimeData()));
}

bool MainWindow::focusNextPrevChild(bool next) {
    return moveKeyboard(*this, next ? TabDirection::Forward : TabDirection::Backward);
}

} // namespace lectern::window
