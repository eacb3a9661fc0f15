// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What each page was given from the bundle, and in which version: for the page's report.
#pragma once

#include "web/OfflineCdn.h"

#include <QHash>
#include <QList>
#include <QUrl>

namespace lectern::web {

struct PageLibrary {
    QUrl address;    // as the page asked for it
    QString package; // empty for fonts' style sheets and for services that are answered with nothing
    QString asked;   // the version or range in the address; may be empty
    QString given;   // the version that the page has got
    VersionFit fit = VersionFit::Exact;
};

// Remembers the pages that were loaded last. Lives on the interface thread.
class PageLibraries {
public:
    // Each address once, in the order in which the page asked; since it was last loaded.
    QList<PageLibrary> of(const QUrl& page) const { return m_pages.value(keyOf(page)); }

    void startPage(const QUrl& page);
    void add(const QUrl& page, const QUrl& address, const CdnMatch& match);

private:
    static constexpr qsizetype mostPages = 64;
    static constexpr qsizetype mostPerPage = 500;

    static QUrl keyOf(const QUrl& page) { return page.adjusted(QUrl::RemoveFragment); }

    QHash<QUrl, QList<PageLibrary>> m_pages;
    QList<QUrl> m_order; // the oldest first
};

} // namespace lectern::web
