// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Three groups of addresses, most telling first.
#include "window/PageReportDialog.h"

#include "ui_PageReport.h"
#include "window/LargeText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace lectern::window {

namespace {

using web::RequestKind;

QString shown(const QUrl& address) {
    return address.toString(QUrl::FullyEncoded);
}

} // unnamed namespace

PageReportDialog::PageReportDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PageReportDialog>()) {
    m_ui->setupUi(this);
    growWithLetters(*this);
    QFont bold = m_ui->pageTitle->font();
    bold.setBold(true);
    m_ui->pageTitle->setFont(bold);
    m_ui->things->header()->setStretchLastSection(false);
    m_ui->things->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->things->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_ui->trustToggle, &QPushButton::clicked, this, [this] { emit trustWanted(!m_isTrusted); });
    connect(m_ui->bringButton, &QPushButton::clicked, this, &PageReportDialog::bringWanted);
    connect(m_ui->differencesTab, &DifferencesPane::editWanted, this, &PageReportDialog::editWanted);
    connect(m_ui->siteTab, &SiteCheckPane::editWanted, this, &PageReportDialog::editWanted);
    connect(m_ui->siteTab, &SiteCheckPane::pageWanted, this, &PageReportDialog::pageWanted);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &PageReportDialog::copy);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
}

PageReportDialog::~PageReportDialog() = default;

void PageReportDialog::show(const QString& title, const web::PageReport& report, Scripts scripts) {
    m_ui->pageTitle->setText(title);
    tellScripts(scripts, report.ownScripts);
    m_ui->things->clear();
    addRefused(report.refused);
    addGiven(report.given);
    addBrought(report.brought);
    if (m_ui->things->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_ui->things, {tr("This page asked for nothing beyond its own site.")});
    m_ui->things->expandAll();
}

void PageReportDialog::setCanBring(bool can) {
    m_ui->bringButton->setEnabled(can);
}

void PageReportDialog::setFaithfulness(const reader::Faithfulness& faithfulness) {
    m_ui->differencesTab->show(faithfulness);
}

SiteCheckPane& PageReportDialog::site() const {
    return *m_ui->siteTab;
}

void PageReportDialog::turnTo(Part part) {
    m_ui->tabs->setCurrentIndex(static_cast<int>(part));
}

void PageReportDialog::tellScripts(Scripts scripts, int ownScripts) {
    m_isTrusted = scripts == Scripts::Trusted;
    m_ui->trustToggle->setVisible(scripts != Scripts::None && scripts != Scripts::Always);
    //: a button: the site's own scripts are on and go off
    m_ui->trustToggle->setText(m_isTrusted ? tr("&Trust no longer") : tr("&Trust this site"));
    switch (scripts) {
    case Scripts::None:
        return m_ui->scripts->clear();
    case Scripts::Always:
        return m_ui->scripts->setText(tr("This is Lectern's own handbook."));
    case Scripts::Trusted:
        return m_ui->scripts->setText(
            tr("You trust this site: its own scripts run, without network and files."));
    case Scripts::Restricted:
    case Scripts::Unasked:
        return m_ui->scripts->setText(
            ownScripts == 0
                ? tr("This page has no scripts of its own. The site's are off.")
                : tr("%n script(s) of this page are off. Lectern's libraries run.", "", ownScripts));
    }
}

QTreeWidgetItem* PageReportDialog::addGroup(const QString& title) {
    auto* group = new QTreeWidgetItem(m_ui->things, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void PageReportDialog::addRefused(const QList<web::PageReport::Refused>& refused) {
    if (refused.isEmpty())
        return;
    const auto name = [](RequestKind kind) {
        switch (kind) {
        case RequestKind::Picture:
            return tr("a picture", "what was kept out");
        case RequestKind::StyleSheet:
            return tr("a style sheet", "what was kept out");
        case RequestKind::Script:
            return tr("a script", "what was kept out");
        case RequestKind::Font:
            return tr("a font", "what was kept out");
        case RequestKind::Media:
            return tr("sound or film", "what was kept out");
        case RequestKind::Frame:
            return tr("a frame", "what was kept out");
        case RequestKind::Data:
            return tr("an exchange of data", "what was kept out");
        case RequestKind::Navigation:
            return tr("a way out of the site", "what was kept out");
        case RequestKind::Other:
            break;
        }
        return tr("something else", "what was kept out");
    };
    QTreeWidgetItem* group = addGroup(tr("Kept out: %n request(s) to the network", "", refused.size()));
    for (const web::PageReport::Refused& each : refused) {
        //: what a page got in the place of a picture, a script...
        const QString got = tr("nothing (%1)").arg(name(each.kind));
        auto* item = new QTreeWidgetItem(group, {shown(each.address), got});
        item->setToolTip(0, shown(each.address));
    }
}

void PageReportDialog::addGiven(const QList<web::PageReport::Given>& given) {
    if (given.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(tr("Given from Lectern's libraries"));
    for (const web::PageReport::Given& each : given) {
        const web::CdnMatch& match = each.match;
        QString got = match.package + u' ' + match.given;
        if (match.package.isEmpty())
            got = tr("made by Lectern");
        else if (match.fit != web::VersionFit::Exact && !match.asked.isEmpty() && match.asked != match.given)
            //: %1 is a library and the version given, %2 the version that was asked for
            got = tr("%1 in place of %2").arg(got, match.asked);
        auto* item = new QTreeWidgetItem(group, {shown(each.address), got});
        item->setToolTip(0, shown(each.address));
    }
}

void PageReportDialog::addBrought(const QList<QUrl>& brought) {
    if (brought.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(tr("Given from what you brought along"));
    for (const QUrl& each : brought)
        new QTreeWidgetItem(group, {shown(each), tr("the copy in the cache")});
}

// Of the tab in front, since that is what is being looked at.
void PageReportDialog::copy() const {
    QStringList lines{m_ui->pageTitle->text(), m_ui->scripts->text()};
    if (m_ui->tabs->currentWidget() == m_ui->differencesTab)
        lines.append(u'\n' + m_ui->differencesTab->text());
    else if (m_ui->tabs->currentWidget() == m_ui->siteTab)
        lines = {m_ui->siteTab->text()};
    else
        lines.append(thingsText());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString PageReportDialog::thingsText() const {
    QStringList lines;
    for (int i = 0; i < m_ui->things->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = m_ui->things->topLevelItem(i);
        lines.append(u'\n' + group->text(0));
        for (int j = 0; j < group->childCount(); ++j)
            lines.append(group->child(j)->text(0) + u'\t' + group->child(j)->text(1));
    }
    return lines.join(u'\n');
}

} // namespace lectern::window
