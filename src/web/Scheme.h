// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses of open sites: lectern://SITE-ID/path, one origin per site.
#pragma once

#include "reader/Collection.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace lectern::web {

inline constexpr char schemeName[] = "lectern";

// Both must be called once, before QApplication is made: registers the schemes of sites and bundle, and cuts
// the engine off from every network (the interceptor alone lets WebSockets from workers and WebRTC through in
// Chromium 102) and from remote debugging. What the user has set in QTWEBENGINE_CHROMIUM_FLAGS stays in
// front.
void prepareEngine();

// Keeps the engine, and what it draws with, off the graphics card. To be called before prepareEngine().
void drawInSoftware();
// Asks pages to move as little as they can (CSS: prefers-reduced-motion). To be called before
// prepareEngine().
void reduceMotion();
// The flags that prepareEngine adds.
QByteArray networkOffFlags();

bool isSiteAddress(const QUrl& url);
// The address of PageInfo::url (decoded; may end in "#fragment") under which the site was published: with its
// baseurl, so that its scripts see the path that they know.
QUrl addressOf(const reader::Collection& collection, const QString& pageUrl);
// The other way round: PageInfo::url of the page at an address; empty where it is no page of this collection.
QString pageUrlOf(const reader::Collection& collection, const QUrl& address);

// The address inside the collection of what it has published on the web, below its configured `url` and
// baseurl: many sites link to themselves in full. Empty for any other web address. Says nothing about whether
// there is such a page. Rule: Jekyll, "URL Filters: absolute_url".
QUrl addressOfPublished(const reader::Collection& collection, const QUrl& webAddress);

// The address on the web under which the site publishes this page (PageInfo::url; may end in "#fragment"), by
// its configured `url`. Empty where it has none.
QUrl publishedAddressOf(const reader::Collection& collection, const QString& pageUrl);

} // namespace lectern::web
