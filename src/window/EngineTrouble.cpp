// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/EngineTrouble.h"

#include "reader/Settings.h"
#include "web/WebPage.h"
#include "window/MainWindow.h"
#include "window/NotificationBar.h"
#include "window/TabArea.h"

#include <QCoreApplication>

#include <chrono>

namespace lectern::window {

namespace {

using namespace std::chrono_literals;

// Later it is rather the page that is at fault.
constexpr auto atTheStart = 60s;
constexpr int mostDeaths = 2;

} // unnamed namespace

EngineTrouble::EngineTrouble(MainWindow& window, reader::Settings& settings)
    : QObject(&window), m_window(window), m_settings(settings) {
    m_age.start();
    connect(&window.tabs(), &TabArea::pageAdded, this, [this](PageArea* page) {
        connect(page, &PageArea::viewMade, this, [this, page] { watch(*page->view()); });
    });
    for (PageArea* page : window.tabs().tab().pages())
        connect(page, &PageArea::viewMade, this, [this, page] { watch(*page->view()); });
}

void EngineTrouble::watch(web::WebView& view) {
    connect(&view.webPage(), &web::WebPage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status == QWebEnginePage::CrashedTerminationStatus ||
                    status == QWebEnginePage::AbnormalTerminationStatus)
                    died();
            });
}

void EngineTrouble::died() {
    const bool hasCard = !QCoreApplication::testAttribute(Qt::AA_UseSoftwareOpenGL);
    if (hasCard && ++m_deaths >= mostDeaths &&
        !m_age.hasExpired(std::chrono::milliseconds(atTheStart).count()))
        m_window.tabs().offer(
            NotificationKind::Error,
            tr("Pages have stopped working twice. The driver of the graphics card may be at fault."),
            tr("&Start again without the graphics card"), [this] { startAgain(true); });
}

void EngineTrouble::tellFallback() {
    m_window.tabs().offer(NotificationKind::Information,
                          tr("Lectern ended early twice, so from now on it draws without the graphics card."),
                          tr("&Start again with the graphics card"), [this] { startAgain(false); });
}

void EngineTrouble::startAgain(bool inSoftware) {
    m_settings.setDrawsInSoftware(inSoftware);
    emit restartRequested();
}

} // namespace lectern::window
