// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The view says what happens in the page; the bars say it to the person.
#include "window/PageArea.h"

#include "reader/Memory.h"
#include "ui_PageArea.h"
#include "web/PageWatch.h"
#include "web/ReadingPlace.h"
#include "web/Scheme.h"
#include "web/ViewHistory.h"
#include "web/WebProfile.h"
#include "web/WebView.h"
#include "window/LibraryPane.h"
#include "window/LinkPreview.h"
#include "window/NotificationBar.h"
#include "window/PageTrust.h"
#include "window/PlaceKeeper.h"
#include "window/ReaderViews.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPainter>

namespace lectern::window {

using web::WebView;

namespace {

constexpr int markHeight = 3;

// A stack is as wide as the widest of its widgets has to be, also of those out of sight.
void leaveWidthToCurrent(const QStackedWidget& stack) {
    for (int index = 0; index < stack.count(); ++index) {
        const bool isCurrent = index == stack.currentIndex();
        const QSizePolicy::Policy policy = isCurrent ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(index)->setSizePolicy(policy, policy);
    }
}

QString stopped(web::PageWatch::Reason reason) {
    switch (reason) {
    case web::PageWatch::Reason::Busy:
        return PageArea::tr("This page did not come to an end and was stopped. Reload it to read on.");
    case web::PageWatch::Reason::Memory:
        return PageArea::tr("This page took too much memory and was stopped. Reload it to read on.");
    case web::PageWatch::Reason::None:
        break;
    }
    return PageArea::tr("This page has stopped working. Reload it to read on.");
}

// Inside the site, the path says it all; the rest is Lectern's own.
QString shownAddress(const QUrl& address) {
    return web::isSiteAddress(address) ? address.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                       : address.toString();
}

} // unnamed namespace

PageArea::PageArea(const Services& services, Privacy privacy, const reader::PageState& state, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PageArea>()), m_services(services), m_privacy(privacy),
      m_navigator(services.collections), m_state(state) {
    m_ui->setupUi(this);
    connect(m_ui->stack, &QStackedWidget::currentChanged, this,
            [this] { leaveWidthToCurrent(*m_ui->stack); });
    connect(m_ui->emptyState, &EmptyState::openFolderRequested, this, &PageArea::openFolderRequested);
    connect(m_ui->emptyState, &EmptyState::openHandbookRequested, this, &PageArea::openHandbookRequested);
    connect(m_ui->linkQuestion, &LinkQuestionBar::accepted, this, &PageArea::openInBrowser);
    m_trust = std::make_unique<PageTrust>(*m_ui->trustBar, m_navigator, services, privacy);
    connect(m_trust.get(), &PageTrust::changed, this, &PageArea::markOutdated);
    connect(m_ui->trustBar, &TrustBar::detailsRequested, this, &PageArea::reportRequested);
    for (const Bar* bar :
         std::initializer_list<const Bar*>{m_ui->linkQuestion, m_ui->trustBar, m_ui->foundBar, m_ui->findBar})
        connect(bar, &Bar::closed, this, &PageArea::focusPage);
    m_ui->foundBar->setWords(m_foundWords);
    connect(m_ui->findBar, &FindBar::findRequested, this, [this](const QString& text) {
        if (!text.isEmpty())
            m_foundWords.clear(); // before the view hears of it: one kind of marks at a time
    });
    m_ui->breadcrumbs->follow(m_navigator, services.memory.places());
    new ReaderViewFollower(*this, services.settings);
    connect(&m_navigator, &PageNavigator::pageChanged, this, &PageArea::titleChanged);
    connect(&m_navigator, &PageNavigator::outdated, this, &PageArea::markOutdated);
}

PageArea::~PageArea() {
    if (m_view) { // it goes behind what follows it
        m_view->disconnect(this);
        m_view->webPage().disconnect(this);
    }
}

void PageArea::setProfile(web::WebProfile& profile) {
    m_profile = &profile;
    if (m_navigator.collection())
        makeView();
}

void PageArea::awaken() {
    if (!m_navigator.collection() && !m_state.isEmpty())
        emit folderWanted(m_state.folder, m_state.page);
    if (m_profile && !m_view && !isEmpty())
        makeView(); // the engine gets ready while the folder is being read
    if (m_isOutdated)
        renewPage();
}

void PageArea::discard() {
    if (m_view && !m_view->isVisible())
        m_view->page()->setLifecycleState(QWebEnginePage::LifecycleState::Discarded);
}

// The pointer rests on none of its links any more, and nothing else says so.
void PageArea::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit linkHovered({});
}

void PageArea::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isEmpty() && !m_isExpecting)
        showLibrary();
}

void PageArea::showLibrary() {
    m_isExpecting = false;
    if (!m_library) {
        m_library = new LibraryPane(m_services.memory.library(), m_ui->stack);
        m_library->setObjectName(QStringLiteral("library"));
        m_ui->stack->addWidget(m_library);
        setFocusProxy(m_library);
        emit libraryMade(m_library);
    }
    m_ui->stack->setCurrentWidget(m_library);
}

bool PageArea::show(const reader::CollectionPtr& collection, const QString& page) {
    m_isExpecting = false;
    const bool found = m_navigator.show(collection, page);
    if (m_profile && !m_view)
        makeView();
    if (m_view)
        m_ui->stack->setCurrentWidget(m_view);
    return found;
}

void PageArea::openAddress(const QUrl& address) {
    m_navigator.openAddress(address);
    if (m_profile && !m_view)
        makeView();
    if (m_view)
        m_ui->stack->setCurrentWidget(m_view);
}

void PageArea::showFailure(const QString& title, const QString& text, const QString& details) {
    m_isExpecting = false;
    m_ui->emptyState->showMessage(title, text, details);
    m_ui->stack->setCurrentWidget(m_ui->emptyState);
}

void PageArea::focusPage() {
    if (m_view && m_ui->stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_ui->stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PageArea::setSide(Side side) {
    m_side = side;
    m_ui->outer->setContentsMargins(0, side == Side::Alone ? 0 : markHeight, 0, 0);
    update();
}

void PageArea::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (m_side == Side::Active)
        QPainter(this).fillRect(0, 0, width(), markHeight, palette().color(QPalette::Highlight));
}

web::PageReport PageArea::report() const {
    return m_view ? m_profile->reports().of(m_view->url()) : web::PageReport();
}

FindBar& PageArea::findBar() {
    return *m_ui->findBar;
}

BreadcrumbBar& PageArea::breadcrumbs() {
    return *m_ui->breadcrumbs;
}

void PageArea::findOn(web::FindDirection direction) {
    if (m_view && m_ui->findBar->isHidden() && m_view->marks().isMarked())
        m_view->marks().step(direction);
    else
        m_ui->findBar->step(direction);
}

reader::PageState PageArea::state() const {
    if (!m_navigator.collection() || m_navigator.page().isEmpty())
        return m_state;
    return {m_navigator.collection()->folder, m_navigator.place(), title(),
            m_view ? web::savedHistory(*m_view) : m_state.history};
}

PageArea::Spot PageArea::spot() const {
    Spot spot{m_ui->findBar->spot(), m_foundWords.words(), m_library ? m_library->filter() : QString(),
              m_place};
    if (m_view && m_privacy == Privacy::Private) {
        spot.place.emplace();
        spot.place->beyond = m_view->page()->scrollPosition().y() / m_view->zoomFactor();
    }
    return spot;
}

void PageArea::goTo(const Spot& spot) {
    m_ui->findBar->goTo(spot.find);
    m_foundWords.expect(spot.foundWords);
    m_place = spot.place;
    if (!spot.libraryFilter.isEmpty() && isEmpty()) {
        showLibrary();
        m_library->setFilter(spot.libraryFilter);
    }
}

QString PageArea::title() const {
    if (!m_navigator.collection())
        return m_state.isEmpty() ? tr("Library") : m_state.title;
    QString title = m_navigator.order().title(m_navigator.page());
    if (title.isEmpty() && m_view)
        title = m_view->title();
    return title.isEmpty() ? m_navigator.collection()->title : title;
}

void PageArea::makeView() {
    m_view = new WebView(*m_profile, m_ui->stack);
    m_view->setAccessibleName(tr("Page"));
    m_ui->stack->addWidget(m_view);
    setFocusProxy(m_view);
    m_foundWords.setView(*m_view);
    if (m_navigator.collection())
        m_ui->stack->setCurrentWidget(m_view);
    connectPage();
    connectRefusals();
    new LinkPreview(*m_view, m_services.collections, m_services.settings); // the view's
    if (m_privacy == Privacy::Remembered)
        new PlaceKeeper(*m_view, m_navigator, m_services.memory); // the view's
    else
        m_view->webPage().leaveNoTrace();
    m_navigator.setView(*m_view, m_profile->sites(), m_state.history);
    emit viewMade();
}

void PageArea::connectPage() {
    connect(m_ui->findBar, &FindBar::findRequested, m_view, &WebView::find);
    connect(m_view, &WebView::findCounted, m_ui->findBar, &FindBar::setResult);
    const auto takeUp = [this] {
        if (const auto place = std::exchange(m_place, std::nullopt))
            web::restorePlace(*m_view, *place);
        m_ui->findBar->again();
    };
    connect(m_view, &WebView::settled, this, takeUp, Qt::SingleShotConnection);
    connect(m_view, &WebView::titleChanged, this, &PageArea::titleChanged);
    const web::WebPage& page = m_view->webPage();
    connect(&page, &web::WebPage::linkHovered, this,
            [this](const QString& address) { emit linkHovered(shownAddress(QUrl(address))); });
    connect(m_view, &WebView::pageShown, this, [this] { emit linkHovered({}); });
    connect(&page, &web::WebPage::externalLinkRequested, m_ui->linkQuestion, &LinkQuestionBar::ask);
    connect(&page, &web::WebPage::newViewRequested, this, &PageArea::newViewRequested);
    auto* watch = new web::PageWatch(*m_view);
    connect(&page, &web::WebPage::renderProcessTerminated, this,
            [this, watch](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    emit noticed(NotificationKind::Error, stopped(watch->takeReason()), {});
            });
}

void PageArea::connectRefusals() {
    connect(m_view, &WebView::pageShown, m_ui->linkQuestion, &Bar::dismiss);
    connect(m_view, &WebView::pageShown, this, &PageArea::followReport);
    connect(&m_profile->reports(), &web::PageReports::changed, this, [this](const QUrl& page) {
        if (page.matches(m_view->url(), QUrl::RemoveFragment))
            followReport();
    });
    connect(m_profile, &web::WebProfile::downloadRefused, this, [this](const QUrl& address) {
        if (isVisible())
            emit noticed(NotificationKind::Information,
                         tr("This page wanted to save a file. Lectern saves none."),
                         address.toString(QUrl::FullyEncoded));
    });
    connect(&m_view->webPage(), &web::WebPage::navigationRefused, this, [this](const QUrl& address) {
        emit noticed(NotificationKind::Information,
                     tr("This page wanted to lead out of the site. It was kept here."),
                     address.toString(QUrl::FullyEncoded));
    });
}

void PageArea::followReport() {
    m_trust->follow(report().ownScripts);
    emit reportChanged();
}

void PageArea::openInBrowser(const QUrl& address) {
    if (!QDesktopServices::openUrl(address))
        emit noticed(NotificationKind::Warning, tr("No program on this system opens this address."),
                     address.toString(QUrl::FullyEncoded));
}

void PageArea::markOutdated() {
    m_isOutdated = true;
    if (isVisible())
        renewPage();
}

void PageArea::renewPage() {
    m_isOutdated = false;
    if (m_view && !m_view->url().isEmpty())
        m_view->reload();
}

} // namespace lectern::window
