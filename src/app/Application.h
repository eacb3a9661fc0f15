// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: makes the parts, hands each the references it needs, and lets go of them in order.
#pragma once

#include "app/CommandLine.h"
#include "reader/Settings.h"
#include "reader/SiteLoader.h"
#include "web/WebProfile.h"
#include "window/MainWindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lectern::app {

// A window to read in. Lives as long as the event loop.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const Options& options);
    ~Application() override;

    // Begins to read the folder, shows the window, then starts the web engine: in this order, because the
    // engine is what takes the longest and the window can be looked at before it is there.
    void start();

private:
    void startEngine();

    Options m_options;
    reader::Settings m_settings;
    reader::SiteLoader m_loader;
    std::optional<web::WebProfile> m_profile;
    std::unique_ptr<window::MainWindow> m_window; // last, so that it goes before what it refers to
};

} // namespace lectern::app
