// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/MapCommands.h"

#include "reader/SearchIndexes.h"
#include "window/MapPane.h"
#include "window/TabArea.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace lectern::window {

namespace {

constexpr int leastWidth = 320; // of a map that one can walk about in
constexpr int usualWidth = 460;
constexpr int leastHeight = 240;

} // unnamed namespace

MapCommands::MapCommands(QMainWindow& window, QAction& action, TabArea& tabs, reader::SearchIndexes& searches)
    : QObject(&window), m_dock(new QDockWidget(&window)), m_pane(new MapPane(m_dock)), m_action(action),
      m_tabs(tabs), m_searches(searches) {
    m_dock->setObjectName(QStringLiteral("map"));
    m_dock->setWindowTitle(tr("Map"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the pane has a heading and buttons of its own
    m_dock->setWidget(m_pane);
    m_dock->hide();
    window.addDockWidget(window.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    connectPane();
}

QWidget& MapCommands::pane() const {
    return *m_pane;
}

void MapCommands::connectPane() {
    connect(&m_action, &QAction::triggered, this, [this](bool on) {
        m_dock->setVisible(on);
        if (on)
            makeRoom();
        if (on)
            m_pane->setFocus(Qt::ShortcutFocusReason);
        else
            m_tabs.page().focusPage();
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this,
            [this] { m_action.setChecked(!m_dock->isHidden()); });
    connect(m_pane, &MapPane::closeRequested, &m_action, &QAction::trigger);
    connect(m_pane, &MapPane::left, this, [this] { m_tabs.page().focusPage(); });
    connect(m_pane, &MapPane::keywordChosen, this, &MapCommands::keywordChosen);
    connect(m_pane, &MapPane::pageChosen, this, &MapCommands::pageChosen);
    connect(m_pane, &MapPane::graphWanted, this, &MapCommands::ask);
    connect(&m_searches, &reader::SearchIndexes::changed, this, [this](const QString& id) {
        if (id == m_shown && !m_searches.find(id)->isFilling()) // once, when all pages have been read
            m_pane->renew(true);
    });
}

// Also beside another pane on the same side, which would leave it a strip.
void MapCommands::makeRoom() {
    auto* window = static_cast<QMainWindow*>(m_dock->parentWidget());
    if (m_dock->width() < leastWidth)
        window->resizeDocks({m_dock}, {usualWidth}, Qt::Horizontal);
    const int half = window->centralWidget()->height() / 2;
    if (m_dock->height() < std::min(leastHeight, half))
        window->resizeDocks({m_dock}, {half}, Qt::Vertical);
}

void MapCommands::ask() {
    if (reader::CollectionIndex* index = m_searches.find(m_shown))
        reader::requestGraph(*index, m_pane,
                             [pane = m_pane](const reader::PageGraph& graph) { pane->setGraph(graph); });
}

void MapCommands::followCollection() {
    const reader::CollectionPtr& collection = m_tabs.page().navigator().collection();
    const QString id = collection ? collection->id : QString();
    if (std::exchange(m_shown, id) != id)
        m_pane->renew(collection != nullptr);
}

void MapCommands::followPage() {
    m_pane->setCurrentPage(m_tabs.page().navigator().page());
}

} // namespace lectern::window
