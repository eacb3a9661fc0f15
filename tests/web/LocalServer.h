// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A web server on this machine that says what it is told to, and remembers what it was asked.
#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace lectern::web {

class LocalServer {
public:
    static constexpr qint64 noLength = -2;
    struct Reply {
        QByteArray contentType;
        QByteArray body;
        int status = 200;
        QByteArray location = {}; // of a redirect
        qint64 pretended = -1;    // a length other than the body's, or noLength
        bool isSilent = false;    // never answers
        bool refusesHead = false;
    };

    LocalServer() {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }

    bool isListening() const { return m_isListening; }
    void put(const QString& path, const Reply& reply) { m_replies.insert(path, reply); }
    QUrl address(const QString& path) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    // First lines of the requests, and all their headers in one.
    const QStringList& asked() const { return m_asked; }
    const QByteArray& headers() const { return m_headers; }
    void close() { m_server.close(); }

private:
    void accept() {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void answer(QTcpSocket* socket) {
        const QByteArray request = socket->readAll();
        m_headers += request;
        m_asked.append(QString::fromUtf8(request.left(request.indexOf("\r\n"))));
        const QString path = m_asked.last().section(u' ', 1, 1);
        Reply reply = m_replies.value(path, {"text/plain", "none", 404, {}, -1, false, false});
        const bool isHead = request.startsWith("HEAD ");
        if (reply.isSilent) {
            return;
        }
        if (isHead && reply.refusesHead) {
            reply = {"text/plain", "no", 405};
        }
        const qint64 length = reply.pretended == -1 ? reply.body.size() : reply.pretended;
        socket->write(
            "HTTP/1.1 " + QByteArray::number(reply.status) + " x\r\nContent-Type: " + reply.contentType +
            (length == noLength ? QByteArray() : "\r\nContent-Length: " + QByteArray::number(length)) +
            "\r\nSet-Cookie: a=b\r\nConnection: close\r\n" +
            (reply.location.isEmpty() ? QByteArray() : "Location: " + reply.location + "\r\n") + "\r\n" +
            (isHead ? QByteArray() : reply.body));
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    bool m_isListening = false;
    QHash<QString, Reply> m_replies;
    QStringList m_asked;
    QByteArray m_headers;
};

} // namespace lectern::web
