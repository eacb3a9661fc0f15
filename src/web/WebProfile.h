// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's side of Lectern: what all pages share.
#pragma once

#include "web/BundleHandler.h"
#include "web/RequestGuard.h"
#include "web/SchemeHandler.h"

#include <QObject>
#include <QUrl>
#include <QWebEngineProfile>

namespace lectern::web {

class WebPage;

// Off the record: nothing that a page stores outlives the program. Making one starts the engine, which takes
// a good part of the time to the first page. Must outlive every WebPage.
class WebProfile : public QObject {
    Q_OBJECT

public:
    explicit WebProfile(QObject* parent = nullptr);
    ~WebProfile() override;

    QWebEngineProfile& profile() { return m_profile; }
    SchemeHandler& sites() { return m_sites; }
    RequestGuard& guard() { return m_guard; }
    BroughtFiles& brought() { return m_brought; }
    PageReports& reports() { return m_reports; }
    const OfflineCdn& cdn() const { return *m_cdn; }
    const std::shared_ptr<const KeptStyles>& keptStyles() const { return m_keptStyles; }
    std::shared_ptr<const OfflineCdn> sharedCdn() const { return m_cdn; } // for work on other threads
    // Has Chromium start the process of the page that is shown first, while the window is still being made.
    void prepareFirstPage();
    // A page for a view: the one that was prepared, or a new one. Becomes the parent's.
    WebPage* takePage(QObject* parent);
    // The script of CodeColors.h, read when a page first needs it.
    const QString& codeColors();

signals:
    // A page or a click wanted to save a file. Nothing is saved.
    void downloadRefused(const QUrl& address);

private:
    void connectReports();

    std::shared_ptr<const OfflineCdn> m_cdn;
    std::shared_ptr<const KeptStyles> m_keptStyles;
    SchemeHandler m_sites;
    BroughtFiles m_brought{BroughtFiles::defaultFolder()};
    RequestGuard m_guard;
    PageReports m_reports;
    BundleHandler m_bundle;
    QString m_codeColors;
    QWebEngineProfile m_profile; // almost last, so that it goes before what it calls
    std::unique_ptr<WebPage> m_firstPage;
};

} // namespace lectern::web
