// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each part gives and takes a value of its own; here they come together.
#include "window/WindowKeeper.h"

#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "window/MainWindow.h"

#include <QDockWidget>
#include <QToolBar>

#include <algorithm>

namespace lectern::window {

WindowKeeper::WindowKeeper(Ui::MainWindow& ui, reader::Settings& settings, MainWindow& window)
    : QObject(&window), m_ui(ui), m_settings(settings), m_window(window),
      m_isMirrored(window.isRightToLeft()) {}

// Docks are stored by side: what was stored in a window that reads from the other side is not taken up.
void WindowKeeper::restoreLayout() {
    m_window.restoreGeometry(m_settings.windowGeometry());
    m_window.restoreState(m_settings.windowState(), m_isMirrored);
    m_ui.sidePane->restoreState(m_settings.sidebarState());
    followPanes();
}

// What is hidden for the sake of the page alone is no wish for another day. The size comes first: desktops
// take their time to give back what a window had before it was full screen.
void WindowKeeper::keepLayout() {
    m_settings.setWindowGeometry(m_window.saveGeometry());
    if (m_ui.actionUndistracted->isChecked())
        m_ui.actionUndistracted->trigger();
    m_settings.setWindowState(m_window.saveState(m_isMirrored));
    m_settings.setSidebarState(m_ui.sidePane->saveState());
}

WindowSpot WindowKeeper::spot() const {
    WindowSpot spot;
    spot.session = m_window.state();
    spot.isUndistracted = m_ui.actionUndistracted->isChecked();
    if (spot.isUndistracted)
        m_ui.actionUndistracted->trigger(); // for as long as it takes to see what is behind
    for (const QWidget* pane : panes()) {
        if (!pane->isHidden())
            spot.panes.append(pane->objectName());
    }
    if (spot.isUndistracted)
        m_ui.actionUndistracted->trigger();
    spot.side = m_ui.sidePane->spot();
    for (const PageArea* page : pages())
        spot.pages.append(page->spot());
    if (const QWidget* focus = m_window.focusWidget())
        spot.focus = focus->objectName();
    return spot;
}

void WindowKeeper::goTo(const WindowSpot& spot) {
    m_window.restore(spot.session);
    showPanes(spot.panes);
    m_ui.sidePane->goTo(spot.side);
    const QList<PageArea*> restored = pages();
    const qsizetype count = std::min(restored.size(), spot.pages.size());
    for (qsizetype i = 0; i < count; ++i)
        restored.at(i)->goTo(spot.pages.at(i));
    for (QWidget* widget : m_window.findChildren<QWidget*>(spot.focus)) {
        if (!spot.focus.isEmpty() && widget->isVisibleTo(&m_window))
            widget->setFocus(Qt::OtherFocusReason);
    }
    if (spot.isUndistracted)
        m_ui.actionUndistracted->trigger();
}

QList<QWidget*> WindowKeeper::panes() const {
    QList<QWidget*> panes;
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
        panes.append(dock);
    for (QToolBar* bar : m_window.findChildren<QToolBar*>())
        panes.append(bar);
    return panes;
}

QList<PageArea*> WindowKeeper::pages() const {
    QList<PageArea*> pages;
    for (int index = 0; index < m_window.tabs().count(); ++index)
        pages += m_window.tabs().tab(index).pages();
    return pages;
}

void WindowKeeper::showPanes(const QStringList& names) {
    for (QWidget* pane : panes())
        pane->setVisible(names.contains(pane->objectName()));
    followPanes();
}

void WindowKeeper::followPanes() {
    m_ui.actionSidebar->setChecked(!m_ui.sidebar->isHidden());
    m_ui.actionAround->setChecked(!m_ui.around->isHidden());
    m_ui.actionToolbar->setChecked(!m_ui.toolBar->isHidden());
}

} // namespace lectern::window
