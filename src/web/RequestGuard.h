// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps every request inside the site that makes it.
#pragma once

#include "web/BroughtFiles.h"
#include "web/OfflineCdn.h"
#include "web/PageReport.h"
#include "web/SchemeHandler.h"

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace lectern::web {

// Sends on to the bundle what it has, refuses and counts whatever else leaves the scheme, and what one site
// asks of another; what a site asks of its own web address it gets from the folder. Runs on the interface
// thread for each request, so it only compares.
class RequestGuard : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

public:
    // Sites and files must outlive it.
    RequestGuard(const SchemeHandler& sites, std::shared_ptr<const OfflineCdn> cdn, BroughtFiles& brought,
                 QObject* parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

    // Counts what was refused elsewhere, before it became a request.
    void count(const QUrl& address, const QUrl& page, RequestKind kind);

    // Since the start or the last reset.
    int refusedCount() const { return m_refused; }
    void resetCount();

signals:
    // Given from what was brought along.
    void brought(const QUrl& address, const QUrl& page);
    // A page is about to be loaded into a view.
    void pageRequested(const QUrl& page);
    // `page`: the page that asked.
    void refused(const QUrl& address, const QUrl& page, lectern::web::RequestKind kind);
    // Given from the bundle instead of from the network.
    void substituted(const QUrl& address, const lectern::web::CdnMatch& match, const QUrl& page);

private:
    bool isRestrictedScript(const QWebEngineUrlRequestInfo& info) const;
    bool sendToBundle(QWebEngineUrlRequestInfo& info);
    bool sendToBrought(QWebEngineUrlRequestInfo& info);

    const SchemeHandler& m_sites;
    std::shared_ptr<const OfflineCdn> m_cdn;
    BroughtFiles& m_brought;
    int m_refused = 0;
};

} // namespace lectern::web
