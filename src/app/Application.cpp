// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing here decides; it only puts together.
#include "app/Application.h"

#include "app/Handbook.h"
#include "web/WebView.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>

namespace lectern::app {

Application::Application(const Options& options)
    : m_options(options),
      m_window(std::make_unique<window::MainWindow>(m_loader, m_settings, handbookFolder())) {
    if (m_options.reportPainted) {
        connect(
            m_window.get(), &window::MainWindow::painted, this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
            },
            Qt::SingleShotConnection);
    }
}

Application::~Application() = default;

void Application::start() {
    if (m_options.folder.isEmpty())
        m_window->openHandbook();
    else
        m_window->openFolder(m_options.folder, m_options.page);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_window->show();
    QTimer::singleShot(0, this, &Application::startEngine);
}

void Application::startEngine() {
    m_profile.emplace();
    // The site may have been read meanwhile: let it be shown now, not behind the window's first paint.
    QCoreApplication::sendPostedEvents(&m_loader, QEvent::MetaCall);
    m_window->setProfile(*m_profile);
    // Drawing it takes a while, and nobody misses it in the first moments.
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/org.lectern.Lectern.svg")));
}

} // namespace lectern::app
