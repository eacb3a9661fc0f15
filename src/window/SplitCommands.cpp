// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SplitCommands.h"

#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "window/ActivePage.h"
#include "window/BreadcrumbBar.h"

namespace lectern::window {

SplitCommands::SplitCommands(Ui::MainWindow& ui, TabArea& tabs, const ActivePage& active,
                             reader::Settings& settings, QObject* parent)
    : QObject(parent), m_ui(ui), m_tabs(tabs), m_settings(settings) {
    connect(ui.actionSplit, &QAction::triggered, this, [this] {
        m_tabs.tab().split(m_tabs.page().state()); // the same page twice, to go on from in one of them
        m_tabs.tab().changeSide();
    });
    connect(ui.actionCloseSide, &QAction::triggered, this, [this] { m_tabs.tab().join(); });
    connect(ui.actionOtherSide, &QAction::triggered, this, [this] { m_tabs.tab().changeSide(); });
    connect(&active, &ActivePage::changed, this, &SplitCommands::follow);
    connectBreadcrumbs();
    follow();
}

void SplitCommands::connectBreadcrumbs() {
    m_ui.actionBreadcrumbs->setChecked(m_settings.breadcrumbs());
    const auto heed = [this](PageArea* page) {
        page->breadcrumbs().setWanted(m_ui.actionBreadcrumbs->isChecked());
    };
    const auto heedAll = [this, heed] {
        for (int index = 0; index < m_tabs.count(); ++index) {
            for (PageArea* page : m_tabs.tab(index).pages())
                heed(page);
        }
    };
    heedAll();
    connect(&m_tabs, &TabArea::pageAdded, this, heed);
    connect(m_ui.actionBreadcrumbs, &QAction::toggled, this, [this, heedAll](bool on) {
        m_settings.setBreadcrumbs(on);
        heedAll();
    });
    connect(m_ui.actionSiblings, &QAction::triggered, this,
            [this] { m_tabs.page().breadcrumbs().openSiblings(); });
}

void SplitCommands::follow() {
    const bool isSplit = m_tabs.tab().isSplit();
    m_ui.actionSplit->setEnabled(!isSplit && !m_tabs.page().isEmpty());
    m_ui.actionCloseSide->setEnabled(isSplit);
    m_ui.actionOtherSide->setEnabled(isSplit);
    m_ui.actionSiblings->setEnabled(!m_tabs.page().navigator().page().isEmpty());
}

} // namespace lectern::window
