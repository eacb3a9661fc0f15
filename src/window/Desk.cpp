// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/Desk.h"

#include "window/MainWindow.h"

namespace lectern::window {

Desk::Desk(const Services& services) : m_services(services) {}

Desk::~Desk() {
    const QList<MainWindow*> left = std::exchange(m_windows, {});
    qDeleteAll(left);
}

MainWindow& Desk::add(const reader::WindowState& state) {
    auto* window = new MainWindow(m_services);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::quitRequested, this, &Desk::quit);
    connect(window, &MainWindow::newWindowRequested, this,
            [this](const reader::WindowState& wanted) { add(wanted).show(); });
    window->restore(state);
    if (m_profile)
        window->setProfile(*m_profile);
    emit added(window);
    return *window;
}

void Desk::setProfile(web::WebProfile& profile) {
    m_profile = &profile;
    for (MainWindow* window : std::as_const(m_windows))
        window->setProfile(profile);
}

void Desk::quit() {
    const QList<MainWindow*> open = m_windows;
    for (MainWindow* window : open)
        window->close();
}

} // namespace lectern::window
