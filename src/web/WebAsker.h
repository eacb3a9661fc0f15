// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How Lectern asks the network for something, where a reader has told it to.
#pragma once

#include "web/BroughtFiles.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

namespace lectern::web {

// By HEAD or GET, one hop at a time, without cookies, cache, credentials or a referrer, through the proxy
// that the system is set to. Lives on the interface thread.
class WebAsker {
public:
    WebAsker();

    QNetworkReply* get(const QUrl& address) { return m_network.get(request(address)); }
    QNetworkReply* head(const QUrl& address) { return m_network.head(request(address)); }

    // "host:port", and whether the address is one of the web.
    static QString serverOf(const QUrl& address);
    static bool isWeb(const QUrl& address);
    static int statusOf(const QNetworkReply& reply);
    // Where the reply sends the question to: empty where it does not, or where no question may follow, by
    // losing the encryption or leaving the web.
    static QUrl redirectOf(const QNetworkReply& reply);
    static bool isRedirect(const QNetworkReply& reply);
    // By https to the same host is the same server, one step safer.
    static bool isSameServer(const QUrl& from, const QUrl& to);

private:
    static QNetworkRequest request(const QUrl& address);

    QNetworkAccessManager m_network;
};

} // namespace lectern::web
