// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings what only the network has, when a reader has said so.
#pragma once

#include "web/BroughtFiles.h"
#include "web/MissingThings.h"
#include "web/WebAsker.h"

#include <QPointer>
#include <QSet>

namespace lectern::web {

// Fetches a list of things for a collection into its cache, one after the other. It speaks to no server
// but those in the list: a redirect to another one fails and is told of, and of what style sheets ask for
// beyond it only the addresses on these servers are fetched. Every file must be what it was listed as, and of
// a bounded size. Lives on the interface thread.
class Fetcher : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 10 << 20;         // of a picture, style sheet, script or font
    static constexpr qint64 mostMediaBytes = 50 << 20;    // of a sound or film
    static constexpr qint64 mostBytesInAll = 300LL << 20; // in one go
    static constexpr int mostRedirects = 5;

    enum class Failure {
        Unreachable, // no network, no such server, no answer
        Refused,     // the server does not give it
        WrongKind,   // something else than what was listed
        TooLarge,
        LeadsElsewhere, // a redirect to a server that is not in the list
        CannotWrite,
        Cancelled
    };
    Q_ENUM(Failure)

    // The files outlive it.
    explicit Fetcher(BroughtFiles& files, QObject* parent = nullptr);
    ~Fetcher() override;

    void start(const QString& collection, const QList<MissingThing>& things);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int done, int total);
    void fetched(const QUrl& address, qint64 size);
    void failed(const QUrl& address, lectern::web::Fetcher::Failure failure);
    // Before failed(): the thing lies on a server that is not in the list, and was not asked.
    void leadsElsewhere(const QUrl& address, const QUrl& target);
    // Also after cancel().
    void finished();

private:
    void next();
    void get(const QUrl& address);
    void checkHeaders();
    void checkSize(qint64 received);
    void take();
    void redirect(const QUrl& target);
    void keep(const QByteArray& contentType, const QByteArray& bytes);
    void addFromSheet(const QByteArray& css);
    void fail(Failure failure);
    void finish();

    BroughtFiles& m_files;
    WebAsker m_web;
    QString m_collection;
    QList<MissingThing> m_queue;
    QSet<QUrl> m_known;
    QSet<QString> m_servers;
    MissingThing m_thing;
    QPointer<QNetworkReply> m_reply;
    Failure m_reason = Failure::Unreachable; // of a reply that was aborted
    bool m_isAborted = false;
    bool m_isRunning = false;
    int m_done = 0;
    int m_redirects = 0;
    qint64 m_bytes = 0;
};

} // namespace lectern::web
