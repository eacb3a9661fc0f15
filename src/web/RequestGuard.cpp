// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/RequestGuard.h"

#include "web/Scheme.h"
#include "web/SchemeHandler.h"

namespace lectern::web {

namespace {

bool isDocument(QWebEngineUrlRequestInfo::ResourceType type) {
    return type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame ||
           type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame;
}

bool isAllowed(const QWebEngineUrlRequestInfo& info) {
    const QUrl url = info.requestUrl();
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("data") || scheme == QLatin1String("blob") ||
        scheme == QLatin1String("about")) {
        return true; // made by the page itself; navigation to them is WebPage's to judge
    }
    if (!isSiteAddress(url)) {
        return false;
    }
    // The scheme answers cross-origin requests with leave to read, so one site could read another.
    const bool isOwn = info.initiator().isEmpty() || info.initiator().host() == url.host();
    return isOwn || info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
}

} // namespace

RequestGuard::RequestGuard(QObject* parent) : QWebEngineUrlRequestInterceptor(parent) {}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo& info) {
    if (!isAllowed(info)) {
        info.block(true);
        ++m_refused;
        emit refused(info.requestUrl(), info.firstPartyUrl());
    } else if (isDocument(info.resourceType())) {
        info.setHttpHeader(SchemeHandler::documentHeader, "1");
    }
}

void RequestGuard::resetCount() {
    m_refused = 0;
}

} // namespace lectern::web
