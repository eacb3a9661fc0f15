// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/AroundCommands.h"

#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "window/DetailsPane.h"
#include "window/OutlinePane.h"

#include <QApplication>

namespace lectern::window {

AroundCommands::AroundCommands(Ui::MainWindow& ui, ActivePage& active, reader::Settings& settings,
                               QObject* parent)
    : QObject(parent), m_ui(ui), m_remembered(settings.aroundSection()) {
    ui.around->setTitleBarWidget(new QWidget(ui.around)); // it cannot be moved: a title would be idle
    ui.around->hide();
    connect(ui.actionAround, &QAction::toggled, this, [this, &active](bool shown) {
        if (!shown && m_ui.around->isAncestorOf(QApplication::focusWidget()))
            active.page().focusPage(); // else the keyboard would go to whatever comes next
        m_ui.around->setVisible(shown);
    });
    auto* outline = new OutlinePane(active);
    connect(outline, &OutlinePane::headingLinkRequested, this, &AroundCommands::headingLinkRequested);
    add(outline, tr("Outline"), ui.actionOutline);
    add(new DetailsPane(active, settings), tr("Details"), ui.actionDetails);
    connect(ui.aroundPane, &AroundPane::frontChanged, this,
            [&settings](const QWidget* section) { settings.setAroundSection(section->objectName()); });
}

void AroundCommands::add(QWidget* section, const QString& title, QAction* command) {
    m_ui.aroundPane->add(section, title);
    if (section->objectName() == m_remembered)
        m_ui.aroundPane->bringToFront(section);
    if (command) {
        connect(command, &QAction::triggered, section, [this, section] {
            m_ui.actionAround->setChecked(true);
            m_ui.aroundPane->bringToFront(section);
            section->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

} // namespace lectern::window
