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

bool isScript(QWebEngineUrlRequestInfo::ResourceType type) {
    return type == QWebEngineUrlRequestInfo::ResourceTypeScript ||
           type == QWebEngineUrlRequestInfo::ResourceTypeWorker ||
           type == QWebEngineUrlRequestInfo::ResourceTypeSharedWorker ||
           type == QWebEngineUrlRequestInfo::ResourceTypeServiceWorker;
}

RequestKind kindOf(QWebEngineUrlRequestInfo::ResourceType type) {
    switch (type) {
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
    case QWebEngineUrlRequestInfo::ResourceTypeFavicon:
        return RequestKind::Picture;
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
        return RequestKind::StyleSheet;
    case QWebEngineUrlRequestInfo::ResourceTypeScript:
    case QWebEngineUrlRequestInfo::ResourceTypeWorker:
    case QWebEngineUrlRequestInfo::ResourceTypeSharedWorker:
    case QWebEngineUrlRequestInfo::ResourceTypeServiceWorker:
        return RequestKind::Script;
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
        return RequestKind::Font;
    case QWebEngineUrlRequestInfo::ResourceTypeMedia:
        return RequestKind::Media;
    case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
        return RequestKind::Frame;
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        return RequestKind::Navigation;
    case QWebEngineUrlRequestInfo::ResourceTypeXhr:
    case QWebEngineUrlRequestInfo::ResourceTypePing:
    case QWebEngineUrlRequestInfo::ResourceTypeWebSocket:
        return RequestKind::Data;
    default:
        return RequestKind::Other;
    }
}

bool isAllowed(const QWebEngineUrlRequestInfo& info) {
    const QUrl url = info.requestUrl();
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("data") || scheme == QLatin1String("blob") ||
        scheme == QLatin1String("about")) {
        return true; // made by the page itself; navigation to them is WebPage's to judge
    }
    if (isBundleAddress(url)) {
        // Parts of pages, never a page; and what was brought along is for the site that it was brought for.
        const QString owner = BroughtFiles::collectionOf(url);
        return !isDocument(info.resourceType()) && (owner.isEmpty() || owner == info.initiator().host());
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

RequestGuard::RequestGuard(const SchemeHandler& sites, std::shared_ptr<const OfflineCdn> cdn,
                           BroughtFiles& brought, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent), m_sites(sites), m_cdn(std::move(cdn)), m_brought(brought) {}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo& info) {
    if (isRestrictedScript(info)) {
        info.block(true); // the page's policy says so, too
    } else if (const QUrl own = ownAddress(info, m_sites); !own.isEmpty()) {
        info.redirect(own);
    } else if (sendToBundle(info) || sendToBrought(info)) {
        return;
    } else if (!isAllowed(info)) {
        info.block(true);
        count(info.requestUrl(), info.firstPartyUrl(), kindOf(info.resourceType()));
    } else if (isDocument(info.resourceType())) {
        const bool isPage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        const QUrl page = isPage ? info.requestUrl() : info.firstPartyUrl();
        info.setHttpHeader(SchemeHandler::documentHeader, page.toEncoded());
        if (isPage) {
            emit pageRequested(info.requestUrl());
        }
    }
}

bool RequestGuard::isRestrictedScript(const QWebEngineUrlRequestInfo& info) const {
    if (!isScript(info.resourceType())) {
        return false;
    }
    const QString brought = BroughtFiles::collectionOf(info.requestUrl());
    const reader::CollectionPtr collection =
        m_sites.collection(brought.isEmpty() ? info.requestUrl().host() : brought);
    return collection && m_sites.ownScripts(*collection) == OwnScripts::Restricted;
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

bool RequestGuard::sendToBrought(QWebEngineUrlRequestInfo& info) {
    const QUrl url = info.requestUrl();
    const bool isRemote = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const reader::CollectionPtr collection = m_sites.collection(info.initiator().host());
    if (!isRemote || !collection || isDocument(info.resourceType()) || info.requestMethod() != "GET" ||
        !m_brought.find(collection->id, url)) {
        return false;
    }
    // A stranger's script runs where the site's own do.
    if (isScript(info.resourceType()) && m_sites.ownScripts(*collection) == OwnScripts::Restricted) {
        return false;
    }
    info.redirect(BroughtFiles::innerAddress(collection->id, url));
    emit brought(url, info.firstPartyUrl());
    return true;
}

void RequestGuard::count(const QUrl& address, const QUrl& page, RequestKind kind) {
    ++m_refused;
    emit refused(address, page, kind);
}

void RequestGuard::resetCount() {
    m_refused = 0;
}

} // namespace lectern::web
