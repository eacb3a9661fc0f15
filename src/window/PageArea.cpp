// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The view says what happens in the page; the bars say it to the person.
#include "window/PageArea.h"

#include "ui_PageArea.h"
#include "web/WebProfile.h"
#include "web/WebView.h"

#include <QDesktopServices>

namespace lectern::window {

using web::WebView;

namespace {

constexpr qsizetype mostRefusedListed = 200; // a page may ask without end

} // unnamed namespace

PageArea::PageArea(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PageArea>()) {
    m_ui->setupUi(this);
    connect(m_ui->emptyState, &EmptyState::openFolderRequested, this, &PageArea::openFolderRequested);
    connect(m_ui->emptyState, &EmptyState::openHandbookRequested, this, &PageArea::openHandbookRequested);
    connect(m_ui->linkQuestion, &LinkQuestionBar::accepted, this, &PageArea::openInBrowser);
    for (const Bar* bar : {static_cast<Bar*>(m_ui->linkQuestion), static_cast<Bar*>(m_ui->findBar)})
        connect(bar, &Bar::closed, this, &PageArea::focusPage);
}

PageArea::~PageArea() = default;

void PageArea::setProfile(web::WebProfile& profile) {
    m_view = new WebView(profile, m_ui->stack);
    m_view->setAccessibleName(tr("Page"));
    m_ui->stack->addWidget(m_view);
    connectFind();
    connectRefusals(profile);
    const web::WebPage& page = m_view->webPage();
    connect(&page, &web::WebPage::externalLinkRequested, this, &PageArea::askAboutLink);
    connect(&page, &web::WebPage::newViewRequested, m_view, &WebView::setUrl);
    connect(&page, &web::WebPage::renderProcessTerminated, this, [this] {
        notify(NotificationKind::Error, tr("This page has stopped working. Reload it to read on."));
    });
}

void PageArea::notify(NotificationKind kind, const QString& text, const QString& details) {
    m_ui->notification->notify(kind, text, details);
}

void PageArea::showFailure(const QString& title, const QString& text) {
    m_ui->emptyState->showMessage(title, text);
    m_ui->stack->setCurrentWidget(m_ui->emptyState);
}

void PageArea::showPage() {
    if (m_view)
        m_ui->stack->setCurrentWidget(m_view);
}

void PageArea::focusPage() {
    if (m_view && m_ui->stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void PageArea::tellRefused() {
    notify(NotificationKind::Information,
           tr("Lectern reads offline: what this page asked of the network was refused."),
           m_refused.join(u'\n'));
}

FindBar& PageArea::findBar() {
    return *m_ui->findBar;
}

ProgressStrip& PageArea::progress() {
    return *m_ui->progress;
}

void PageArea::connectFind() {
    connect(m_ui->findBar, &FindBar::findRequested, m_view, &WebView::find);
    connect(m_view, &WebView::findCounted, m_ui->findBar, &FindBar::setResult);
}

void PageArea::connectRefusals(web::WebProfile& profile) {
    connect(m_view, &WebView::pageShown, m_ui->linkQuestion, &Bar::dismiss);
    // A load also starts, and fails, where a link is only asked about: the page on show stays what it is.
    connect(m_view, &WebView::loadStarted, this, [this] { m_isNewPage = true; });
    connect(m_view, &WebView::loadFinished, this, [this](bool ok) {
        if (ok && m_isNewPage)
            forgetRefused();
        m_isNewPage = false;
    });
    connect(&profile.guard(), &web::RequestGuard::refused, this, [this](const QUrl& address) {
        if (m_isNewPage)
            forgetRefused();
        if (m_refused.size() < mostRefusedListed)
            m_refused.append(address.toString(QUrl::FullyEncoded));
        emit refusedChanged(static_cast<int>(m_refused.size()));
    });
    connect(&profile, &web::WebProfile::downloadRefused, this, [this](const QUrl& address) {
        notify(NotificationKind::Information, tr("This page wanted to save a file. Lectern saves none."),
               address.toString(QUrl::FullyEncoded));
    });
    connect(&m_view->webPage(), &web::WebPage::navigationRefused, this, [this](const QUrl& address) {
        notify(NotificationKind::Information,
               tr("This page wanted to lead out of the site. It was kept here."),
               address.toString(QUrl::FullyEncoded));
    });
}

void PageArea::forgetRefused() {
    m_isNewPage = false;
    m_refused.clear();
    emit refusedChanged(0);
}

void PageArea::askAboutLink(const QUrl& address) {
    m_ui->linkQuestion->ask(address);
}

void PageArea::openInBrowser(const QUrl& address) {
    if (!QDesktopServices::openUrl(address))
        notify(NotificationKind::Warning, tr("No program on this system opens this address."),
               address.toString(QUrl::FullyEncoded));
}

} // namespace lectern::window
