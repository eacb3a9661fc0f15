// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What to do about an engine that does not get to its feet: mostly it is the graphics card's driver.
#pragma once

#include "web/WebView.h"

#include <QElapsedTimer>
#include <QObject>

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

class MainWindow;

// Offers to start again without the graphics card once pages have died twice soon after the start, and says
// so where Lectern does without it of its own accord. Belongs to its window.
class EngineTrouble : public QObject {
    Q_OBJECT

public:
    EngineTrouble(MainWindow& window, reader::Settings& settings);

    // The starts before this one have ended early, so this one draws in software: with a way back.
    void tellFallback();

signals:
    // The settings say how; the program is to end and to start anew.
    void restartRequested();

private:
    void watch(web::WebView& view);
    void died();
    void startAgain(bool inSoftware);

    MainWindow& m_window;
    reader::Settings& m_settings;
    QElapsedTimer m_age;
    int m_deaths = 0;
};

} // namespace lectern::window
