// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/RequestGuard.h"

#include "web/BundleHandler.h"
#include "web/PageScripts.h"
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
    if (isBundleAddress(url)) {
        return !isDocument(info.resourceType()); // parts of pages, never a page
    }
    if (!isSiteAddress(url)) {
        return false;
    }
    // The scheme answers cross-origin requests with leave to read, so one site could read another.
    const bool isOwn = info.initiator().isEmpty() || info.initiator().host() == url.host();
    return isOwn || info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
}

// Names no site, so it can only lead to that of the page that asks.
QUrl fetchedAddress(const reader::Collection& collection, const QUrl& detour) {
    QUrl address = detour;
    address.setScheme(QLatin1String(schemeName));
    address.setHost(collection.id);
    return address;
}

// Only ever from the web to our scheme: a request that is redirected twice here crashes Qt 6.4
// (QTBUG-109357).
QUrl ownAddress(const QWebEngineUrlRequestInfo& info, const SchemeHandler& sites) {
    if (isSiteAddress(info.requestUrl()) || info.requestMethod() != "GET") {
        return {};
    }
    const reader::CollectionPtr collection = sites.collection(info.initiator().host());
    if (!collection) {
        return {};
    }
    return info.requestUrl().host() == QLatin1String(ownFetchHost)
               ? fetchedAddress(*collection, info.requestUrl())
               : addressOfPublished(*collection, info.requestUrl());
}

} // namespace

RequestGuard::RequestGuard(const SchemeHandler& sites, std::shared_ptr<const OfflineCdn> cdn, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent), m_sites(sites), m_cdn(std::move(cdn)) {}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo& info) {
    if (const QUrl own = ownAddress(info, m_sites); !own.isEmpty()) {
        info.redirect(own);
    } else if (sendToBundle(info)) {
        return;
    } else if (!isAllowed(info)) {
        info.block(true);
        count(info.requestUrl(), info.firstPartyUrl());
    } else if (isDocument(info.resourceType())) {
        info.setHttpHeader(SchemeHandler::documentHeader, "1");
    }
}

// In one hop: a second redirect of the same request brings Chromium 102 down (QTBUG-109357).
bool RequestGuard::sendToBundle(QWebEngineUrlRequestInfo& info) {
    QUrl url = info.requestUrl();
    if (isSiteAddress(url) && m_cdn->table().knowsHost(url.host())) {
        url.setScheme(QStringLiteral("https")); // "//unpkg.com/..." has taken the page's own scheme
    }
    const bool isRemote = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isRemote || isDocument(info.resourceType()) || info.requestMethod() != "GET") {
        return false;
    }
    const std::optional<CdnMatch> match = m_cdn->resolve(url);
    if (match) {
        info.redirect(match->address);
        emit substituted(url, *match, info.firstPartyUrl());
    }
    return match.has_value();
}

void RequestGuard::count(const QUrl& address, const QUrl& page) {
    ++m_refused;
    emit refused(address, page);
}

void RequestGuard::resetCount() {
    m_refused = 0;
}

} // namespace lectern::web
