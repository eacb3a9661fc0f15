// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How large things are that only the network has, before they are fetched.
#pragma once

#include "web/MissingThings.h"
#include "web/WebAsker.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace lectern::web {

// Asks the servers of a list, and no others, one thing after the other: by HEAD, and where a server will not
// have that by a GET that ends with the headers. Lives on the interface thread.
class SizeQuestion : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 unknown = -1;

    explicit SizeQuestion(QObject* parent = nullptr) : QObject(parent) {}
    ~SizeQuestion() override;

    void start(const QList<MissingThing>& things);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int done, int total);
    // In bytes, as the server says; `unknown` where it does not, or there is no such thing.
    void answered(const QUrl& address, qint64 size);
    // The server sends the question to one that is not in the list, and has not been asked.
    void leadsElsewhere(const QUrl& address, const QUrl& target);
    // Also after cancel().
    void finished();

private:
    void next();
    void ask(const QUrl& address, bool isHead);
    void take(bool isHead);
    void answer(qint64 size);

    WebAsker m_web;
    QList<MissingThing> m_queue;
    QSet<QString> m_servers;
    MissingThing m_thing;
    QPointer<QNetworkReply> m_reply;
    bool m_isRunning = false;
    int m_done = 0;
    int m_redirects = 0;
};

} // namespace lectern::web
