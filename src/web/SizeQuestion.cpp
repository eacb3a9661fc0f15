// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/SizeQuestion.h"

#include "web/Fetcher.h"

namespace lectern::web {

SizeQuestion::~SizeQuestion() {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void SizeQuestion::start(const QList<MissingThing>& things) {
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_queue = things;
    m_servers.clear();
    m_done = 0;
    for (const MissingThing& thing : things) {
        m_servers.insert(WebAsker::serverOf(thing.source()));
    }
    next();
}

void SizeQuestion::cancel() {
    m_queue.clear();
    if (m_reply) {
        m_reply->abort();
    }
}

void SizeQuestion::next() {
    if (m_queue.isEmpty()) {
        m_isRunning = false;
        emit finished();
        return;
    }
    emit progressed(m_done, m_done + static_cast<int>(m_queue.size()));
    m_thing = m_queue.takeFirst();
    m_redirects = 0;
    ask(m_thing.source(), true);
}

void SizeQuestion::ask(const QUrl& address, bool isHead) {
    m_reply = isHead ? m_web.head(address) : m_web.get(address);
    if (!isHead) { // its headers are all that is wanted of it
        connect(m_reply, &QNetworkReply::metaDataChanged, m_reply, &QNetworkReply::abort,
                Qt::QueuedConnection);
    }
    connect(m_reply, &QNetworkReply::finished, this, [this, isHead] { take(isHead); });
}

void SizeQuestion::take(bool isHead) {
    const QUrl target = WebAsker::redirectOf(*m_reply);
    const int status = WebAsker::statusOf(*m_reply);
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (!target.isEmpty() && ++m_redirects <= Fetcher::mostRedirects) {
        if (m_servers.contains(WebAsker::serverOf(target)) ||
            WebAsker::isSameServer(m_reply->url(), target)) {
            ask(target, isHead);
            return;
        }
        emit leadsElsewhere(m_thing.address, target);
        answer(unknown);
    } else if (status == 200 && length.isValid()) {
        answer(length.toLongLong());
    } else if (isHead && status != 0 && status != 404 && !WebAsker::isRedirect(*m_reply)) {
        ask(m_reply->url(), false);
    } else {
        answer(unknown);
    }
}

void SizeQuestion::answer(qint64 size) {
    ++m_done;
    emit answered(m_thing.address, size);
    next();
}

} // namespace lectern::web
