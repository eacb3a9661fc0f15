// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/CopyCommands.h"

#include "reader/PageSource.h"
#include "ui_MainWindow.h"
#include "web/PageMarkdown.h"
#include "web/PageSpot.h"
#include "web/Scheme.h"
#include "web/WebView.h"
#include "window/ActivePage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace lectern::window {

namespace {

constexpr int saidMilliseconds = 3000;

} // unnamed namespace

CopyCommands::CopyCommands(Ui::MainWindow& ui, const ActivePage& active, QObject* parent)
    : QObject(parent), m_ui(ui), m_active(active) {
    connect(ui.actionCopyMarkdown, &QAction::triggered, this, &CopyCommands::copyMarkdown);
    connect(ui.actionCopyCode, &QAction::triggered, this, &CopyCommands::copyMeantCode);
    connect(ui.actionCopyLink, &QAction::triggered, this, [this] { copyLinkTo({}); });
    connect(&active, &ActivePage::changed, this, &CopyCommands::follow);
    follow();
}

void CopyCommands::copyMarkdown() {
    web::WebView* view = m_active.view();
    if (!view)
        return;
    if (!view->hasSelection())
        return copyPageSource();
    web::readMarkdown(*view, this, [this](const QString& text) {
        copyText(text, tr("The selection is copied as Markdown."));
    });
}

void CopyCommands::copyLinkTo(const QString& fragment) {
    const PageNavigator& navigator = m_active.page().navigator();
    if (!navigator.collection() || navigator.page().isEmpty())
        return;
    const QString page = fragment.isEmpty() ? navigator.page() : navigator.page() + u'#' + fragment;
    QUrl link = web::publishedAddressOf(*navigator.collection(), page);
    if (link.isEmpty())
        link = web::addressOf(*navigator.collection(), page);
    const QString text = link.toString(QUrl::FullyEncoded);
    copyText(text, tr("Copied: %1").arg(text));
}

void CopyCommands::copyCode(const QString& code) {
    copyText(code, tr("%n line(s) of code copied", nullptr, static_cast<int>(code.count(u'\n')) + 1));
}

void CopyCommands::copyText(const QString& text, const QString& said) {
    if (text.isEmpty())
        return m_ui.statusBar->showMessage(tr("There is nothing to copy."), saidMilliseconds);
    QGuiApplication::clipboard()->setText(text);
    m_ui.statusBar->showMessage(said, saidMilliseconds);
}

void CopyCommands::copyMeantCode() {
    web::WebView* view = m_active.view();
    if (!view)
        return;
    web::findMeantCode(*view, this, [this](const web::PageSpot& spot) {
        if (spot.code.isEmpty())
            m_ui.statusBar->showMessage(tr("No block of code is in sight."), saidMilliseconds);
        else
            copyCode(spot.code);
    });
}

void CopyCommands::copyPageSource() {
    const reader::CollectionPtr collection = m_active.collection();
    if (!collection)
        return;
    const QString said = tr("The page is copied as Markdown.");
    m_queue.run<std::optional<QString>>(
        &m_active.page(),
        [collection, page = m_active.url()] { return reader::markdownSource(*collection, page); },
        [this, said, view = m_active.view()](const std::optional<QString>& source) {
            if (source)
                copyText(*source, said);
            else
                web::readMarkdown(*view, this, [this, said](const QString& text) { copyText(text, said); });
        });
}

void CopyCommands::follow() {
    const bool isPage = !m_active.url().isEmpty();
    for (QAction* action : {m_ui.actionCopyMarkdown, m_ui.actionCopyCode, m_ui.actionCopyLink})
        action->setEnabled(isPage);
}

} // namespace lectern::window
