// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LooksCommands.h"

#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "web/WebView.h"
#include "window/ActivePage.h"
#include "window/BreadcrumbBar.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QToolBar>

namespace lectern::window {

LooksCommands::LooksCommands(Ui::MainWindow& ui, const ActivePage& active, reader::Settings& settings,
                             QMainWindow& window)
    : QObject(&window), m_ui(ui), m_active(active), m_settings(settings), m_window(window) {
    connect(ui.actionFullScreen, &QAction::triggered, this, [this](bool on) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on));
    });
    connect(ui.actionUndistracted, &QAction::triggered, this, &LooksCommands::setUndistracted);
    connect(ui.actionReaderView, &QAction::triggered, this, &LooksCommands::setReaderView);
    connect(&active, &ActivePage::changed, this, &LooksCommands::followReaderView);
    connect(&settings, &reader::Settings::changed, this, &LooksCommands::followReaderView);
    window.installEventFilter(this);
    followReaderView();
}

bool LooksCommands::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowStateChange) {
        m_ui.actionFullScreen->setChecked(m_window.isFullScreen());
        if (!m_window.isFullScreen() && m_ui.actionUndistracted->isChecked())
            m_ui.actionUndistracted->trigger(); // the desktop's own way out
    }
    // What nobody below wanted: Escape leads out.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_ui.actionUndistracted->isChecked()) {
        m_ui.actionUndistracted->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void LooksCommands::followReaderView() {
    const reader::CollectionPtr& collection = m_active.collection();
    m_ui.actionReaderView->setEnabled(collection != nullptr);
    m_ui.actionReaderView->setChecked(collection && m_settings.readerView(collection->id));
}

void LooksCommands::setReaderView(bool on) {
    if (const reader::CollectionPtr& collection = m_active.collection())
        m_settings.setReaderView(collection->id, on);
}

void LooksCommands::setUndistracted(bool on) {
    if (on) {
        m_wasFullScreen = m_window.isFullScreen();
        m_hidden.clear();
        QList<QWidget*> around{m_ui.menuBar, m_ui.statusBar, &m_active.page().breadcrumbs()};
        for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
            around.append(dock);
        for (QToolBar* bar : m_window.findChildren<QToolBar*>())
            around.append(bar);
        for (QWidget* each : around) {
            if (!each->isHidden())
                m_hidden.append(each);
            each->hide();
        }
    } else {
        for (QWidget* each : m_hidden)
            each->show();
        m_hidden.clear();
    }
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on || m_wasFullScreen));
}

} // namespace lectern::window
