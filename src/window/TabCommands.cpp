// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of a tab acts on the tab it was asked for, also on one that is not in front.
#include "window/TabCommands.h"

#include "ui_MainWindow.h"

#include <QMenu>
#include <QShortcut>

namespace lectern::window {

TabCommands::TabCommands(Ui::MainWindow& ui, TabArea& tabs, QObject* parent)
    : QObject(parent), m_ui(ui), m_tabs(tabs) {
    connectActions();
    connect(&tabs, &TabArea::tabsChanged, this, &TabCommands::follow);
    connect(&tabs, &TabArea::pageChanged, this, &TabCommands::follow);
    connect(&tabs, &TabArea::menuRequested, this, &TabCommands::showMenu);
    follow();
}

void TabCommands::connectActions() {
    connect(m_ui.actionNewTab, &QAction::triggered, &m_tabs,
            [this] { m_tabs.add({}, web::NewView::InFront); });
    connect(m_ui.actionCloseTab, &QAction::triggered, &m_tabs, [this] { m_tabs.close(m_tabs.current()); });
    connect(m_ui.actionReopenTab, &QAction::triggered, &m_tabs, &TabArea::reopen);
    connect(m_ui.actionNextTab, &QAction::triggered, &m_tabs, [this] { m_tabs.step(1); });
    connect(m_ui.actionPreviousTab, &QAction::triggered, &m_tabs, [this] { m_tabs.step(-1); });
    connect(m_ui.actionPinTab, &QAction::triggered, &m_tabs,
            [this](bool on) { m_tabs.setPinned(m_tabs.current(), on); });
    connect(m_ui.actionTearOffTab, &QAction::triggered, &m_tabs,
            [this] { emit m_tabs.tornOff(m_tabs.current()); });
    for (int number = 1; number <= 9; ++number) { // 9 is the last one, as in web browsers
        auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), &m_tabs);
        connect(key, &QShortcut::activated, &m_tabs,
                [this, number] { m_tabs.select(number == 9 ? m_tabs.count() - 1 : number - 1); });
    }
}

void TabCommands::follow() {
    const bool several = m_tabs.count() > 1;
    m_ui.actionNextTab->setEnabled(several);
    m_ui.actionPreviousTab->setEnabled(several);
    m_ui.actionTearOffTab->setEnabled(several);
    m_ui.actionReopenTab->setEnabled(m_tabs.canReopen());
    m_ui.actionPinTab->setChecked(m_tabs.tab().isPinned());
}

void TabCommands::showMenu(int index, const QPoint& globalPosition) {
    auto* menu = new QMenu(&m_tabs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPinned = m_tabs.tab(index).isPinned();
    menu->addAction(isPinned ? tr("Un&pin tab") : tr("&Pin tab"), &m_tabs,
                    [this, index, isPinned] { m_tabs.setPinned(index, !isPinned); });
    menu->addAction(tr("&Duplicate tab"), &m_tabs, [this, index] {
        reader::TabState copy = m_tabs.tab(index).state();
        copy.isPinned = false;
        m_tabs.add(copy, web::NewView::InFront);
    });
    menu->addAction(tr("&Move to a new window"), &m_tabs, [this, index] { emit m_tabs.tornOff(index); })
        ->setEnabled(m_tabs.count() > 1);
    menu->addSeparator();
    menu->addAction(tr("&Close tab"), &m_tabs, [this, index] { m_tabs.close(index); });
    menu->addAction(tr("Close &other tabs"), &m_tabs, [this, index] { m_tabs.closeOthers(index); })
        ->setEnabled(m_tabs.count() > 1);
    menu->addAction(m_ui.actionReopenTab);
    menu->popup(globalPosition);
}

} // namespace lectern::window
