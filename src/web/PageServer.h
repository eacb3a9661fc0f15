// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an open site answers to an address: the part of serving that needs no engine.
#pragma once

#include "reader/Collection.h"
#include "web/ContentPolicy.h"
#include "web/ReaderPage.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace lectern::web {

// Who asks: a document is shown to a person, so it always gets a page to read.
enum class Audience { Document, Subresource };

struct Answer {
    enum class Kind { Body, File, Redirect, Missing, Denied };

    Kind kind = Kind::Missing;
    QByteArray contentType;
    QByteArray body;
    QString file; // a regular file, inside the folder when links are followed
    QUrl redirect;
    int ownScripts = 0;        // of a page: how many were kept from running
    Diagnostics diagnostics{}; // of a page: what went wrong when it was rendered
};

// Renders; safe from any thread. The path of `address` may carry the site's baseurl or not. Every HTML page
// is UTF-8, bears the content policy for `scripts`, and a banner where something went wrong. What else could
// hold scripts is shown to a person as something that holds none: vector graphics as a picture, XML as text.
Answer answer(const reader::Collection& collection, const QUrl& address, Audience audience,
              OwnScripts scripts);

// A document in Reader view, where none of its own scripts run and none is missed. What is no page of the
// site, or has no text of its own to set, is answered as by answer(). Safe from any thread.
Answer readerAnswer(const reader::Collection& collection, const QUrl& address, const ReaderView& view,
                    OwnScripts scripts);

} // namespace lectern::web
