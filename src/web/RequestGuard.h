// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps every request inside the site that makes it.
#pragma once

#include "web/SchemeHandler.h"

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace lectern::web {

// Refuses and counts whatever leaves the scheme, and what one site asks of another; what a site asks of its
// own web address it gets from the folder. Runs on the interface thread for each request, so it only
// compares.
class RequestGuard : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

public:
    // The sites must outlive it.
    explicit RequestGuard(const SchemeHandler& sites, QObject* parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

    // Counts what was refused elsewhere, before it became a request.
    void count(const QUrl& address, const QUrl& page);

    // Since the start or the last reset.
    int refusedCount() const { return m_refused; }
    void resetCount();

signals:
    // `page`: the page that asked.
    void refused(const QUrl& address, const QUrl& page);

private:
    const SchemeHandler& m_sites;
    int m_refused = 0;
};

} // namespace lectern::web
