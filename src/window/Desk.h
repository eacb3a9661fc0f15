// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All windows of the program.
#pragma once

#include "reader/Session.h"
#include "window/Services.h"

#include <QList>
#include <QObject>

namespace lectern::web {
class WebProfile;
}

namespace lectern::window {

class MainWindow;

class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(const Services& services);
    ~Desk() override; // closes the windows that are left

    // Makes a window, not shown yet.
    MainWindow& add(const reader::WindowState& state = {});
    // To be called once; the profile outlives the windows.
    void setProfile(web::WebProfile& profile);

    [[nodiscard]] const QList<MainWindow*>& windows() const { return m_windows; }

signals:
    void added(lectern::window::MainWindow* window);

private:
    void quit();

    Services m_services;
    web::WebProfile* m_profile = nullptr;
    QList<MainWindow*> m_windows;
};

} // namespace lectern::window
