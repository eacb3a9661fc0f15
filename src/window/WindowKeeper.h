// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a window stands: kept for the next start, and as a value for a window that takes another's place.
#pragma once

#include "window/PageArea.h"
#include "window/SidePane.h"

#include <QObject>
#include <QStringList>

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class MainWindow;

// All that a person has come to in a window.
struct WindowSpot {
    reader::WindowState session;
    QStringList panes; // the docks and tool bars that are open, by object name
    SidePane::Spot side;
    QList<PageArea::Spot> pages; // of all tabs in order, those side by side from the first one on
    QString focus;               // what has the keyboard, by object name; empty = the page
    bool isUndistracted = false;
};

// For one window, whose child it is. What is the same in every window is kept by the settings themselves.
class WindowKeeper : public QObject {
    Q_OBJECT

public:
    WindowKeeper(Ui::MainWindow& ui, reader::Settings& settings, MainWindow& window);

    // The size of the window and its panes, from and for another day.
    void restoreLayout();
    void keepLayout();

    // Everything is as it was once `spot` is gone to in a window made anew. Both leave the layout to
    // keepLayout() and restoreLayout().
    [[nodiscard]] WindowSpot spot() const;
    void goTo(const WindowSpot& spot);

private:
    [[nodiscard]] QList<QWidget*> panes() const;
    [[nodiscard]] QList<PageArea*> pages() const;
    void showPanes(const QStringList& names);
    void followPanes();

    Ui::MainWindow& m_ui;
    reader::Settings& m_settings;
    MainWindow& m_window;
    bool m_isMirrored; // as the window was made
};

} // namespace lectern::window
