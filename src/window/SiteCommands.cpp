// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The report is made when it is first asked for, and follows from then on.
#include "window/SiteCommands.h"

#include "reader/Memory.h"
#include "ui_MainWindow.h"
#include "window/BringAlongDialog.h"
#include "window/PageReportDialog.h"
#include "window/PageTrust.h"
#include "window/StatusLine.h"

namespace lectern::window {

using reader::Trust;

SiteCommands::SiteCommands(Ui::MainWindow& ui, TabArea& tabs, StatusLine& statusLine,
                           const Services& services, Privacy privacy, QWidget& window)
    : QObject(&window), m_ui(ui), m_tabs(tabs), m_statusLine(statusLine), m_services(services),
      m_privacy(privacy), m_window(window) {
    connect(&statusLine, &StatusLine::reportRequested, this, &SiteCommands::showReport);
    connect(ui.actionPageReport, &QAction::triggered, this, &SiteCommands::showReport);
    connect(ui.actionBringAlong, &QAction::triggered, this, &SiteCommands::bringAlong);
    connect(ui.actionTrustSite, &QAction::triggered, this, &SiteCommands::setTrust);
}

void SiteCommands::connectPage(PageArea& page) {
    connect(&page, &PageArea::reportRequested, this, &SiteCommands::showReport);
    connect(&page, &PageArea::reportChanged, this, [this, &page] {
        if (&page == &m_tabs.page())
            follow();
    });
}

void SiteCommands::follow() {
    PageArea& page = m_tabs.page();
    const bool hasPage = page.navigator().collection() && page.view();
    m_ui.actionPageReport->setEnabled(hasPage);
    m_ui.actionBringAlong->setEnabled(canBring());
    m_ui.actionTrustSite->setEnabled(page.trust().isChoice());
    m_ui.actionTrustSite->setChecked(page.trust().answer() == Trust::Answer::Trusted);
    m_statusLine.setReport(hasPage, static_cast<int>(page.report().refused.size()));
    if (m_report)
        fillReport();
}

void SiteCommands::setTrust(bool trust) {
    m_tabs.page().trust().set(trust ? Trust::Answer::Trusted : Trust::Answer::Restricted);
    follow();
}

// What is brought along is kept, and a private window keeps nothing.
bool SiteCommands::canBring() const {
    const PageArea& page = m_tabs.page();
    return m_privacy == Privacy::Remembered && page.navigator().collection() && page.view();
}

void SiteCommands::bringAlong() {
    if (!m_bring) {
        PageArea& page = m_tabs.page();
        m_bring = new BringAlongDialog(page.navigator().collection(), page.profile(), &m_window);
        m_bring->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_bring, &BringAlongDialog::changed, &page, &PageArea::markOutdated);
    }
    m_bring->show();
    m_bring->raise();
    m_bring->activateWindow();
}

void SiteCommands::showReport() {
    if (!m_report) {
        m_report = new PageReportDialog(&m_window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_report, &PageReportDialog::trustWanted, this, &SiteCommands::setTrust);
        connect(m_report, &PageReportDialog::bringWanted, this, &SiteCommands::bringAlong);
    }
    fillReport();
    m_report->QDialog::show();
    m_report->raise();
    m_report->activateWindow();
}

void SiteCommands::fillReport() {
    using Scripts = PageReportDialog::Scripts;
    PageArea& page = m_tabs.page();
    const auto scripts = [&page] {
        if (!page.navigator().collection())
            return Scripts::None;
        if (!page.trust().isChoice())
            return Scripts::Always;
        switch (page.trust().answer()) {
        case Trust::Answer::Trusted:
            return Scripts::Trusted;
        case Trust::Answer::Restricted:
            return Scripts::Restricted;
        case Trust::Answer::NotGiven:
            break;
        }
        return Scripts::Unasked;
    };
    m_report->setCanBring(canBring());
    m_report->show(page.title(), page.report(), scripts());
}

} // namespace lectern::window
