// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands for the page on show: find, copy, zoom, and the ways to other pages.
#pragma once

#include "window/Services.h"

#include <QObject>

class QAction;

namespace lectern::web {
class WebView;
enum class Way;
} // namespace lectern::web

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class PageArea;
class TabArea;

// Each command goes to whichever page is the active one when it is called.
class PageCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    PageCommands(Ui::MainWindow& ui, TabArea& tabs, reader::Settings& settings, Privacy privacy);

    // Another page is active, or another address on show in it.
    void follow();
    // To be called once for each view.
    void connectView(PageArea& page);

private:
    void connectEdit();
    void connectZoom();
    void connectWays();
    void addHistoryMenu(QAction& action, web::Way way);
    void followOrder();
    void setZoomText(double factor);
    // Whose zoom it is; a private window has that for all, and leaves none behind of its own.
    [[nodiscard]] QString zoomedCollection(const PageArea& page) const;
    [[nodiscard]] web::WebView* view() const;

    Ui::MainWindow& m_ui;
    TabArea& m_tabs;
    reader::Settings& m_settings;
    Privacy m_privacy;
};

} // namespace lectern::window
