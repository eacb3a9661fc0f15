// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern adds to every page so that it reads as it does on the web.
#pragma once

#include <QList>
#include <QWebEngineScript>

namespace lectern::web {

// The host that fetch() of a page's own files goes by, since Chromium 102 fetches from no scheme of ours. The
// top-level name is reserved never to exist (RFC 2606, section 2).
inline constexpr char ownFetchHost[] = "site.lectern.invalid";

// Run in each document before its own scripts: fetch() of the site's own files, and boxes with the host's
// name in the place of pictures and frames that only the network has.
QList<QWebEngineScript> pageScripts();

} // namespace lectern::web
