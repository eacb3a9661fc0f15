// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/Fetcher.h"

#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

#include <algorithm>

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

QString serverOf(const QUrl& address) {
    return address.host() + u':' +
           QString::number(address.port(address.scheme() == QLatin1String("https") ? 443 : 80));
}

bool isWeb(const QUrl& address) {
    return address.isValid() && !address.host().isEmpty() &&
           (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
}

// What a server may call a thing of this kind. Fonts go by many names.
bool isOfKind(const QByteArray& contentType, RequestKind kind) {
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    switch (kind) {
    case RequestKind::Picture:
        return type.startsWith("image/");
    case RequestKind::StyleSheet:
        return type == "text/css";
    case RequestKind::Script:
        return type.endsWith("/javascript") || type.endsWith("/x-javascript") || type.endsWith("/ecmascript");
    case RequestKind::Font:
        return type.startsWith("font/") || type.contains("font") || type == "application/octet-stream";
    case RequestKind::Media:
        return type.startsWith("audio/") || type.startsWith("video/") || type == "text/vtt" ||
               type == "application/ogg";
    default:
        return false;
    }
}

} // namespace

Fetcher::Fetcher(BroughtFiles& files, QObject* parent) : QObject(parent), m_files(files) {
    m_network.setProxyFactory(new SystemProxy); // the manager's
    m_network.setCookieJar(new NoCookies);
    m_network.setAutoDeleteReplies(true);
}

Fetcher::~Fetcher() {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Fetcher::start(const QString& collection, const QList<MissingThing>& things) {
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_collection = collection;
    m_queue = things;
    m_known.clear();
    m_servers.clear();
    m_done = 0;
    m_bytes = 0;
    for (const MissingThing& thing : things) {
        m_known.insert(thing.address);
        m_servers.insert(serverOf(thing.address));
    }
    next();
}

void Fetcher::cancel() {
    m_queue.clear();
    if (m_reply) {
        m_reason = Failure::Cancelled;
        m_isAborted = true;
        m_reply->abort();
    }
}

void Fetcher::next() {
    if (m_queue.isEmpty()) {
        finish();
        return;
    }
    emit progressed(m_done, m_done + static_cast<int>(m_queue.size()));
    m_thing = m_queue.takeFirst();
    m_redirects = 0;
    get(m_thing.address);
}

void Fetcher::get(const QUrl& address) {
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Lectern"));
    request.setTransferTimeout(patience);
    m_isAborted = false;
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetcher::checkHeaders);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &Fetcher::checkSize);
    connect(m_reply, &QNetworkReply::finished, this, &Fetcher::take);
}

// What is not wanted need not be received.
void Fetcher::checkHeaders() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 && !isOfKind(m_reply->rawHeader("Content-Type"), m_thing.kind)) {
        m_reason = Failure::WrongKind;
        m_isAborted = true;
        m_reply->abort();
    } else {
        checkSize(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    }
}

void Fetcher::checkSize(qint64 received) {
    const qint64 most = m_thing.kind == RequestKind::Media ? mostMediaBytes : mostBytes;
    if (!m_isAborted && (received > most || m_bytes + received > mostBytesInAll)) {
        m_reason = Failure::TooLarge;
        m_isAborted = true;
        m_reply->abort();
    }
}

void Fetcher::take() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_isAborted) {
        fail(m_reason);
    } else if (!target.isEmpty()) {
        redirect(m_reply->url().resolved(target));
    } else if (m_reply->error() != QNetworkReply::NoError || status != 200) {
        fail(status == 0 ? Failure::Unreachable : Failure::Refused);
    } else {
        keep(m_reply->rawHeader("Content-Type"), m_reply->readAll());
    }
}

void Fetcher::redirect(const QUrl& target) {
    const bool losesEncryption =
        m_reply->url().scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https");
    // The same host by https is the same server, one step safer.
    const bool isKnown = m_servers.contains(serverOf(target)) ||
                         (target.host() == m_reply->url().host() && target.port(443) == 443);
    if (!isWeb(target) || losesEncryption || !isKnown || ++m_redirects > mostRedirects) {
        fail(Failure::LeadsElsewhere);
    } else {
        get(target);
    }
}

void Fetcher::keep(const QByteArray& contentType, const QByteArray& bytes) {
    if (!m_files.add(m_collection, m_thing.address, contentType, bytes)) {
        fail(Failure::CannotWrite);
        return;
    }
    m_bytes += bytes.size();
    if (m_thing.kind == RequestKind::StyleSheet) {
        addFromSheet(bytes);
    }
    ++m_done;
    emit fetched(m_thing.address, bytes.size());
    next();
}

void Fetcher::addFromSheet(const QByteArray& css) {
    const StyleAddresses found = addressesInCss({css.constData(), static_cast<std::size_t>(css.size())});
    const auto add = [this](const QStringList& addresses, RequestKind kind) {
        for (const QString& each : addresses) {
            const QUrl address = m_thing.address.resolved(QUrl(each)).adjusted(QUrl::RemoveFragment);
            if (isWeb(address) && m_servers.contains(serverOf(address)) && !m_known.contains(address)) {
                m_known.insert(address);
                m_queue.append({address, kind, 0});
            }
        }
    };
    add(found.sheets, RequestKind::StyleSheet);
    add(found.fonts, RequestKind::Font);
    add(found.pictures, RequestKind::Picture);
}

void Fetcher::fail(Failure failure) {
    ++m_done;
    emit failed(m_thing.address, failure);
    next();
}

void Fetcher::finish() {
    m_isRunning = false;
    emit progressed(m_done, m_done);
    emit finished();
}

} // namespace lectern::web
