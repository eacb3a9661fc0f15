// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/WebProfile.h"

#include "web/BundleAnswer.h"
#include "web/CodeColors.h"
#include "web/PageScripts.h"
#include "web/Scheme.h"
#include "web/WebPage.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace lectern::web {

namespace {

// A documentation page needs none of these, and each is a way out or a way in.
constexpr QWebEngineSettings::WebAttribute switchedOff[] = {
    QWebEngineSettings::LocalContentCanAccessRemoteUrls,
    QWebEngineSettings::LocalContentCanAccessFileUrls,
    QWebEngineSettings::PluginsEnabled,
    QWebEngineSettings::PdfViewerEnabled,
    QWebEngineSettings::WebGLEnabled,
    QWebEngineSettings::ScreenCaptureEnabled,
    QWebEngineSettings::JavascriptCanOpenWindows,
    QWebEngineSettings::JavascriptCanPaste,
    QWebEngineSettings::HyperlinkAuditingEnabled,
    QWebEngineSettings::DnsPrefetchEnabled,
    QWebEngineSettings::NavigateOnDropEnabled,
    QWebEngineSettings::AllowRunningInsecureContent,
    QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
    QWebEngineSettings::AutoLoadIconsForPage,
    QWebEngineSettings::FullScreenSupportEnabled,
    QWebEngineSettings::ErrorPageEnabled,
};

} // namespace

WebProfile::WebProfile(QObject* parent)
    : QObject(parent), m_cdn(std::make_shared<const OfflineCdn>(WebBundle::open(WebBundle::defaultFolder()),
                                                                CdnTable::builtIn())),
      m_keptStyles(std::make_shared<const KeptStyles>(KeptStyles::defaultFolder())),
      m_sites(m_cdn, m_keptStyles), m_guard(m_sites, m_cdn, m_brought), m_bundle(m_cdn, m_brought) {
    m_profile.setHttpCacheType(QWebEngineProfile::NoCache); // ours is never cached, and there is nothing else
    m_profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile.setUrlRequestInterceptor(&m_guard);
    m_profile.installUrlSchemeHandler(schemeName, &m_sites);
    m_profile.installUrlSchemeHandler(bundleSchemeName, &m_bundle);
    for (const QWebEngineSettings::WebAttribute attribute : switchedOff) {
        m_profile.settings()->setAttribute(attribute, false);
    }
    m_profile.scripts()->insert(pageScripts());
    connect(&m_sites, &SchemeHandler::substituted, &m_guard, &RequestGuard::substituted);
    connectReports();
    connect(&m_profile, &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest* download) {
                download->cancel();
                emit downloadRefused(download->url());
            });
}

WebProfile::~WebProfile() = default;

void WebProfile::prepareFirstPage() {
    m_firstPage = std::make_unique<WebPage>(*this);
    m_firstPage->runJavaScript(QStringLiteral("0")); // any script makes the engine start the page's process
}

WebPage* WebProfile::takePage(QObject* parent) {
    WebPage* page = m_firstPage ? m_firstPage.release() : new WebPage(*this);
    page->setParent(parent);
    return page;
}

void WebProfile::connectReports() {
    connect(&m_guard, &RequestGuard::pageRequested, &m_reports, &PageReports::begin);
    connect(&m_guard, &RequestGuard::refused, &m_reports,
            [this](const QUrl& address, const QUrl& page, RequestKind kind) {
                m_reports.addRefused(page, {address, kind});
            });
    connect(&m_guard, &RequestGuard::substituted, &m_reports,
            [this](const QUrl& address, const CdnMatch& match, const QUrl& page) {
                m_reports.addGiven(page, {address, match});
            });
    connect(&m_guard, &RequestGuard::brought, &m_reports,
            [this](const QUrl& address, const QUrl& page) { m_reports.addBrought(page, address); });
    connect(&m_sites, &SchemeHandler::restricted, &m_reports, &PageReports::setOwnScripts);
    connect(&m_sites, &SchemeHandler::complained, &m_reports, &PageReports::setDiagnostics);
}

const QString& WebProfile::codeColors() {
    if (m_codeColors.isNull()) {
        m_codeColors = web::codeColors(m_cdn->bundle()) + QLatin1String(";");
    }
    return m_codeColors;
}

} // namespace lectern::web
