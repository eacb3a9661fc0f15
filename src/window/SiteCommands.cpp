// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The report is made when it is first asked for, and follows from then on.
#include "window/SiteCommands.h"

#include "reader/Memory.h"
#include "ui_MainWindow.h"
#include "web/WebProfile.h"
#include "window/BringAlongDialog.h"
#include "window/Editor.h"
#include "window/FaithfulnessText.h"
#include "window/PageReportDialog.h"
#include "window/PageTrust.h"
#include "window/SiteCheckPane.h"
#include "window/StatusLine.h"

#include <QDir>

namespace lectern::window {

using reader::Trust;
using Part = PageReportDialog::Part;

SiteCommands::SiteCommands(Ui::MainWindow& ui, TabArea& tabs, StatusLine& statusLine,
                           const Services& services, Privacy privacy, QWidget& window)
    : QObject(&window), m_ui(ui), m_tabs(tabs), m_statusLine(statusLine), m_services(services),
      m_privacy(privacy), m_window(window) {
    const auto show = [this](Part part) { return [this, part] { showReport(part); }; };
    connect(&statusLine, &StatusLine::reportRequested, this, show(Part::Requests));
    connect(&statusLine, &StatusLine::differencesRequested, this, show(Part::Differences));
    connect(ui.actionPageReport, &QAction::triggered, this, show(Part::Differences));
    connect(ui.actionCheckSite, &QAction::triggered, this, &SiteCommands::checkSite);
    connect(ui.actionBringAlong, &QAction::triggered, this, &SiteCommands::bringAlong);
    connect(ui.actionTrustSite, &QAction::triggered, this, &SiteCommands::setTrust);
}

void SiteCommands::connectPage(PageArea& page) {
    connect(&page, &PageArea::reportRequested, this, [this] { showReport(Part::Requests); });
    connect(&page, &PageArea::reportChanged, this, [this, &page] {
        if (&page == &m_tabs.page())
            follow();
    });
}

void SiteCommands::follow() {
    PageArea& page = m_tabs.page();
    const bool hasPage = page.navigator().collection() && page.view();
    m_ui.actionPageReport->setEnabled(hasPage);
    m_ui.actionCheckSite->setEnabled(hasPage);
    m_ui.actionBringAlong->setEnabled(canBring());
    m_ui.actionTrustSite->setEnabled(page.trust().isChoice());
    m_ui.actionTrustSite->setChecked(page.trust().answer() == Trust::Answer::Trusted);
    m_statusLine.setReport(hasPage, static_cast<int>(page.report().refused.size()));
    m_statusLine.setFaithfulness(faithfulness());
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

void SiteCommands::showReport(Part part) {
    if (!m_report) {
        m_report = new PageReportDialog(&m_window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_report, &PageReportDialog::trustWanted, this, &SiteCommands::setTrust);
        connect(m_report, &PageReportDialog::bringWanted, this, &SiteCommands::bringAlong);
        connect(m_report, &PageReportDialog::editWanted, this, &SiteCommands::edit);
        connect(m_report, &PageReportDialog::pageWanted, this,
                [this](const QString& page) { m_tabs.page().navigator().open(page); });
    }
    fillReport();
    m_report->turnTo(part);
    m_report->QDialog::show();
    m_report->raise();
    m_report->activateWindow();
}

void SiteCommands::checkSite() {
    showReport(Part::Site);
    m_report->site().check();
}

void SiteCommands::edit(const QString& file, int line) {
    const PageArea& page = m_tabs.page();
    if (const reader::CollectionPtr& collection = page.navigator().collection())
        openInEditor(m_services.settings, QDir(collection->folder).filePath(file), line);
}

std::optional<reader::Faithfulness> SiteCommands::faithfulness() const {
    const PageArea& page = m_tabs.page();
    const PageNavigator& navigator = page.navigator();
    if (!navigator.collection() || !page.view() || navigator.page().isEmpty())
        return std::nullopt;
    return faithfulnessOf(*navigator.collection(), navigator.page(), page.report());
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
    m_report->setFaithfulness(faithfulness().value_or(reader::Faithfulness()));
    m_report->site().setSite(page.navigator().collection(),
                             page.view() ? page.profile().sharedCdn() : nullptr);
    m_report->show(page.title(), page.report(), scripts());
}

} // namespace lectern::window
