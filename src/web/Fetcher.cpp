// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/Fetcher.h"

#include <algorithm>

namespace lectern::web {

namespace {

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

Fetcher::Fetcher(BroughtFiles& files, QObject* parent) : QObject(parent), m_files(files) {}

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
        m_servers.insert(WebAsker::serverOf(thing.source()));
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
    get(m_thing.source());
}

void Fetcher::get(const QUrl& address) {
    m_isAborted = false;
    m_reply = m_web.get(address);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetcher::checkHeaders);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &Fetcher::checkSize);
    connect(m_reply, &QNetworkReply::finished, this, &Fetcher::take);
}

// What is not wanted need not be received.
void Fetcher::checkHeaders() {
    if (WebAsker::statusOf(*m_reply) == 200 && !isOfKind(m_reply->rawHeader("Content-Type"), m_thing.kind)) {
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
    const int status = WebAsker::statusOf(*m_reply);
    if (m_isAborted) {
        fail(m_reason);
    } else if (WebAsker::isRedirect(*m_reply)) {
        redirect(WebAsker::redirectOf(*m_reply));
    } else if (m_reply->error() != QNetworkReply::NoError || status != 200) {
        fail(status == 0 ? Failure::Unreachable : Failure::Refused);
    } else {
        keep(m_reply->rawHeader("Content-Type"), m_reply->readAll());
    }
}

void Fetcher::redirect(const QUrl& target) {
    const bool isKnown =
        m_servers.contains(WebAsker::serverOf(target)) || WebAsker::isSameServer(m_reply->url(), target);
    if (target.isEmpty() || ++m_redirects > mostRedirects) {
        fail(Failure::LeadsElsewhere);
    } else if (!isKnown) {
        emit leadsElsewhere(m_thing.address, target);
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
            // The engine knows the sheet by the address that the page has for it; what it names lies where it
            // was found.
            const QUrl address = m_thing.address.resolved(QUrl(each)).adjusted(QUrl::RemoveFragment);
            const QUrl source = m_reply->url().resolved(QUrl(each)).adjusted(QUrl::RemoveFragment);
            if (WebAsker::isWeb(source) && m_servers.contains(WebAsker::serverOf(source)) &&
                !m_known.contains(address)) {
                m_known.insert(address);
                m_queue.append({address, kind, 0, {}, source});
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
