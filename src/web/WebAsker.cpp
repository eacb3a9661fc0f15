// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/WebAsker.h"

#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

namespace lectern::web {

namespace {

constexpr int patience = 30'000; // milliseconds without a byte

// The proxy that the system is set to; the engine's own dead one is none of it.
class SystemProxy : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return systemProxyForQuery(query);
    }
};

class NoCookies : public QNetworkCookieJar {
public:
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

} // namespace

WebAsker::WebAsker() {
    m_network.setProxyFactory(new SystemProxy); // the manager's
    m_network.setCookieJar(new NoCookies);
    m_network.setAutoDeleteReplies(true);
}

QNetworkRequest WebAsker::request(const QUrl& address) {
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Lectern"));
    request.setTransferTimeout(patience);
    return request;
}

QString WebAsker::serverOf(const QUrl& address) {
    return address.host() + u':' +
           QString::number(address.port(address.scheme() == QLatin1String("https") ? 443 : 80));
}

bool WebAsker::isWeb(const QUrl& address) {
    return address.isValid() && !address.host().isEmpty() &&
           (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
}

int WebAsker::statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool WebAsker::isRedirect(const QNetworkReply& reply) {
    return !reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl().isEmpty();
}

QUrl WebAsker::redirectOf(const QNetworkReply& reply) {
    const QUrl target =
        reply.url().resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool losesEncryption =
        reply.url().scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https");
    return isRedirect(reply) && isWeb(target) && !losesEncryption ? target.adjusted(QUrl::RemoveFragment)
                                                                  : QUrl();
}

bool WebAsker::isSameServer(const QUrl& from, const QUrl& to) {
    return serverOf(from) == serverOf(to) ||
           (to.host() == from.host() && to.scheme() == QLatin1String("https") && to.port(443) == 443);
}

} // namespace lectern::web
