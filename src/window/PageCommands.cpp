// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A command without a page is disabled; one that Chromium knows is as enabled as Chromium's own.
#include "window/PageCommands.h"

#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "web/ViewHistory.h"
#include "web/WebView.h"
#include "window/Actions.h"
#include "window/FindBar.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace lectern::window {

using web::WebView;

namespace {

struct Mirror {
    QAction* Ui::MainWindow::*action;
    QWebEnginePage::WebAction command;
};

constexpr int mostInHistoryMenu = 15;

const std::array mirrors{Mirror{&Ui::MainWindow::actionBack, QWebEnginePage::Back},
                         Mirror{&Ui::MainWindow::actionForward, QWebEnginePage::Forward},
                         Mirror{&Ui::MainWindow::actionReload, QWebEnginePage::Reload}};

} // unnamed namespace

PageCommands::PageCommands(Ui::MainWindow& ui, TabArea& tabs, reader::Settings& settings, Privacy privacy)
    : m_ui(ui), m_tabs(tabs), m_settings(settings), m_privacy(privacy) {
    connectEdit();
    connectZoom();
    connectWays();
    addHistoryMenu(*m_ui.actionBack, web::Way::Back);
    addHistoryMenu(*m_ui.actionForward, web::Way::Forward);
    setZoomText(m_settings.zoom());
    connect(&settings, &reader::Settings::changed, this, [this] {
        if (WebView* shown = view())
            shown->setZoomFactor(m_settings.zoom(zoomedCollection(m_tabs.page())));
        follow();
    });
}

void PageCommands::follow() {
    for (const Mirror& mirror : mirrors)
        (m_ui.*mirror.action)->setEnabled(view() && view()->pageAction(mirror.command)->isEnabled());
    for (QAction* action : {m_ui.actionCopy, m_ui.actionSelectAll, m_ui.actionFind, m_ui.actionFindNext,
                            m_ui.actionFindPrevious})
        action->setEnabled(view());
    setZoomText(m_settings.zoom(zoomedCollection(m_tabs.page())));
    followOrder();
}

void PageCommands::connectView(PageArea& page) {
    WebView* view = page.view();
    for (const Mirror& mirror : mirrors)
        connect(view->pageAction(mirror.command), &QAction::enabledChanged, this, &PageCommands::follow);
    connect(view, &WebView::zoomChanged, this, [this, &page](double factor) {
        m_settings.setZoom(factor, zoomedCollection(page));
        setZoomText(factor);
    });
    // The engine keeps a factor per site; a person keeps one pair of eyes, or says otherwise.
    connect(view, &WebView::loadStarted, this,
            [this, view, &page] { view->setZoomFactor(m_settings.zoom(zoomedCollection(page))); });
    follow();
}

void PageCommands::connectEdit() {
    const auto onPage = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (view())
                act(m_tabs.page());
        });
    };
    onPage(m_ui.actionFind, [](PageArea& page) { page.findBar().start(); });
    onPage(m_ui.actionFindNext, [](PageArea& page) { page.findOn(web::FindDirection::Forward); });
    onPage(m_ui.actionFindPrevious, [](PageArea& page) { page.findOn(web::FindDirection::Backward); });
    onPage(m_ui.actionCopy, [](PageArea& page) { page.view()->triggerPageAction(QWebEnginePage::Copy); });
    onPage(m_ui.actionSelectAll,
           [](PageArea& page) { page.view()->triggerPageAction(QWebEnginePage::SelectAll); });
}

void PageCommands::connectZoom() {
    const auto zoom = [this](QAction* action, void (WebView::*change)()) {
        connect(action, &QAction::triggered, this, [this, change] {
            if (view())
                (view()->*change)();
        });
    };
    zoom(m_ui.actionZoomIn, &WebView::zoomIn);
    zoom(m_ui.actionZoomOut, &WebView::zoomOut);
    zoom(m_ui.actionZoomReset, &WebView::resetZoom);
}

void PageCommands::connectWays() {
    for (const Mirror& mirror : mirrors) {
        connect(m_ui.*mirror.action, &QAction::triggered, this, [this, command = mirror.command] {
            if (view())
                view()->triggerPageAction(command);
        });
    }
    connect(m_ui.actionPreviousPage, &QAction::triggered, this,
            [this] { m_tabs.page().navigator().openPrevious(); });
    connect(m_ui.actionNextPage, &QAction::triggered, this, [this] { m_tabs.page().navigator().openNext(); });
    connect(m_ui.actionFirstPage, &QAction::triggered, this,
            [this] { m_tabs.page().navigator().openFirst(); });
}

// The button's menu, by a long press or a right click: the pages in this direction, nearest first.
void PageCommands::addHistoryMenu(QAction& action, web::Way way) {
    auto* button = qobject_cast<QToolButton*>(m_ui.toolBar->widgetForAction(&action));
    auto* menu = new QMenu(button);
    menu->setObjectName(action.objectName() + QStringLiteral("Menu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu, way] {
        menu->clear();
        const QList<web::HistoryEntry> entries =
            view() ? web::historyOf(*view(), way, mostInHistoryMenu) : QList<web::HistoryEntry>();
        int steps = 0;
        for (const web::HistoryEntry& entry : entries) {
            QString text = entry.title.isEmpty() ? entry.address.path() : entry.title;
            menu->addAction(text.replace(u'&', QStringLiteral("&&")), this, [this, way, steps = ++steps] {
                if (view())
                    web::goBy(*view(), way, steps);
            });
        }
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::DelayedPopup);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, button, &QToolButton::showMenu);
}

void PageCommands::followOrder() {
    const PageNavigator& navigator = m_tabs.page().navigator();
    const QString& page = navigator.page();
    const reader::ReadingOrder& order = navigator.order();
    const QString previous = order.previous(page);
    const QString next = order.next(page);
    m_ui.actionPreviousPage->setEnabled(!previous.isEmpty());
    m_ui.actionNextPage->setEnabled(!next.isEmpty());
    m_ui.actionFirstPage->setEnabled(order.count() > 0 && page != order.start());
    setTip(*m_ui.actionPreviousPage, previous.isEmpty() ? tr("Previous page in reading order")
                                                        : tr("Previous page: %1").arg(order.title(previous)));
    setTip(*m_ui.actionNextPage,
           next.isEmpty() ? tr("Next page in reading order") : tr("Next page: %1").arg(order.title(next)));
}

void PageCommands::setZoomText(double factor) {
    //: a zoom factor such as "110 %"; %1 is the number
    m_ui.actionZoomReset->setIconText(tr("%1 %").arg(QLocale().toString(qRound(factor * 100))));
}

QString PageCommands::zoomedCollection(const PageArea& page) const {
    const reader::CollectionPtr& collection = page.navigator().collection();
    return collection && m_privacy == Privacy::Remembered ? collection->id : QString();
}

WebView* PageCommands::view() const {
    return m_tabs.page().view();
}

} // namespace lectern::window
