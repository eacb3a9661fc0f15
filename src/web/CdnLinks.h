// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Links to CDNs as a page writes them, made fit for files from the bundle.
#pragma once

#include "web/OfflineCdn.h"

#include <string>
#include <string_view>

namespace lectern::web {

struct LinkedPage {
    struct Given {
        QUrl address; // as the page wrote it
        CdnMatch match;
    };
    std::string html;
    QList<Given> given; // the links that lead to the bundle now
};

// <script> and <link> elements whose address the CDN answers lead straight to the bundle: the way through
// RequestGuard costs each of them a turn through three threads, and such a file is not taken from the
// engine's memory. Their `integrity` and `crossorigin` go, since the file may be another version than the
// hash is of. A script that reads its own address keeps it (one with a query, one with a script of ours
// ahead of it), with https where it has no scheme ("//unpkg.com/..."): it would else be looked for on the
// page's own. All other bytes stay. Linear in time; safe from any thread.
LinkedPage withOfflineCdnLinks(std::string_view html, const OfflineCdn& cdn);

} // namespace lectern::web
