// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/Scheme.h"

#include "web/BundleHandler.h"

#include <QWebEngineUrlScheme>

namespace lectern::web {

namespace {

// What is there stays in front.
void addFlags(const QByteArray& added) {
    constexpr auto variable = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray flags = qgetenv(variable);
    qputenv(variable, flags.isEmpty() ? added : flags + ' ' + added);
}

} // namespace

QByteArray networkOffFlags() {
    return QByteArrayLiteral("--host-resolver-rules=\"MAP * ~NOTFOUND\" --proxy-server=http://127.0.0.1:9 "
                             "--proxy-bypass-list=<-loopback> "
                             "--force-webrtc-ip-handling-policy=disable_non_proxied_udp "
                             "--disable-background-networking --no-pings");
}

void drawInSoftware() {
    addFlags("--disable-gpu");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("LIBGL_ALWAYS_SOFTWARE", "1"); // Mesa's
}

void reduceMotion() {
    addFlags("--force-prefers-reduced-motion");
}

void prepareEngine() {
    QWebEngineUrlScheme scheme(schemeName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Secure and Cors, nothing else: with LocalAccessAllowed a page reads any file on the disk.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
    registerBundleScheme();

    addFlags(networkOffFlags());
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
}

bool isSiteAddress(const QUrl& url) {
    return url.scheme() == QLatin1String(schemeName);
}

QUrl addressOf(const reader::Collection& collection, const QString& pageUrl) {
    const qsizetype hash = pageUrl.indexOf(u'#');
    QUrl url;
    url.setScheme(QLatin1String(schemeName));
    url.setHost(collection.id);
    url.setPath(QString::fromStdString(collection.site->baseUrl()) + pageUrl.left(hash), QUrl::DecodedMode);
    if (hash >= 0) {
        url.setFragment(pageUrl.mid(hash + 1), QUrl::DecodedMode);
    }
    return url;
}

QUrl addressOfPublished(const reader::Collection& collection, const QUrl& webAddress) {
    const auto isWeb = [](const QUrl& url) {
        return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    };
    const QUrl own(QString::fromStdString(std::string(collection.site->config()["url"].stringOr(""))));
    if (!isWeb(webAddress) || !isWeb(own) || own.host().isEmpty() || webAddress.host() != own.host() ||
        webAddress.port() != own.port()) {
        return {};
    }
    QString base = own.path() + QString::fromStdString(collection.site->baseUrl());
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    const QString path = webAddress.path(QUrl::FullyDecoded);
    if (!path.startsWith(base) || (path.size() > base.size() && path[base.size()] != u'/')) {
        return {};
    }
    QUrl address = addressOf(collection, path.mid(base.size()));
    address.setQuery(webAddress.query(QUrl::FullyEncoded));
    address.setFragment(webAddress.fragment(QUrl::FullyEncoded));
    return address;
}

QUrl publishedAddressOf(const reader::Collection& collection, const QString& pageUrl) {
    QUrl url(QString::fromStdString(std::string(collection.site->config()["url"].stringOr(""))));
    if (!url.isValid() || url.host().isEmpty()) {
        return {};
    }
    const QUrl own = addressOf(collection, pageUrl);
    QString base = url.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + own.path(QUrl::FullyDecoded), QUrl::DecodedMode);
    url.setFragment(own.fragment(QUrl::FullyEncoded));
    return url;
}

QString pageUrlOf(const reader::Collection& collection, const QUrl& address) {
    if (!isSiteAddress(address) || address.host() != collection.id) {
        return {};
    }
    return reader::pageUrl(collection, address.path(QUrl::FullyDecoded));
}

} // namespace lectern::web
