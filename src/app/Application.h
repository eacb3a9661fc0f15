// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: makes the parts, hands each the references it needs, and lets go of them in order.
#pragma once

#include "app/CommandLine.h"
#include "desktop/BusApplication.h"
#include "desktop/ColorPreference.h"
#include "desktop/EndSignals.h"
#include "desktop/MotionPreference.h"
#include "desktop/SingleInstance.h"
#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "reader/Tasks.h"
#include "web/WebProfile.h"
#include "window/Appearance.h"
#include "window/Desk.h"

#include <QObject>

#include <optional>

namespace lectern::app {

// A window to read in. Lives as long as the event loop.
class Application : public QObject {
    Q_OBJECT

public:
    // `instance` tells what later programs ask for, and outlives this one; null where another program is the
    // first, and owns the session.
    Application(const Options& options, desktop::SingleInstance* instance);
    ~Application() override;

    // After so many starts in a row that were never over, the graphics card is done without.
    static constexpr int mostUnfinishedStarts = 2;

    // Starts the web engine, which is what takes the longest and goes on in processes of its own. Meanwhile
    // the folder is read and the window made; it is shown when its page has been asked for.
    void start();

    // Whether the program is to be started anew after this, by the person's wish.
    [[nodiscard]] bool startsAgain() const { return m_startsAgain; }

private:
    void readAhead();
    void showWindows();
    void settle();
    void listen();
    void open(const desktop::Opening& opening);
    void followDesktop();
    void end();
    void countStart();
    void reportPainted(window::MainWindow* window);

    Options m_options;
    desktop::SingleInstance* m_instance;
    desktop::EndSignals m_endSignals;
    desktop::BusApplication m_busApplication;
    reader::Memory m_memory; // first: it is read while the rest is made
    reader::Settings m_settings;
    window::Appearance m_appearance{m_settings}; // before any window, so that none changes colour
    desktop::ColorPreference m_colorPreference;
    desktop::MotionPreference m_motionPreference;
    reader::OpenCollections m_collections;
    reader::SearchIndexes m_searches;
    reader::Tasks m_tasks;
    std::optional<web::WebProfile> m_profile;
    bool m_startsAgain = false;
    window::Desk m_desk; // last, so that the windows go before what they refer to
};

} // namespace lectern::app
