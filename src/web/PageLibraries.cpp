// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageLibraries.h"

#include <algorithm>

namespace lectern::web {

void PageLibraries::startPage(const QUrl& page) {
    const QUrl key = keyOf(page);
    m_pages.remove(key);
    m_order.removeAll(key);
    m_order.append(key);
    if (m_order.size() > mostPages) {
        m_pages.remove(m_order.takeFirst());
    }
}

void PageLibraries::add(const QUrl& page, const QUrl& address, const CdnMatch& match) {
    const QUrl key = keyOf(page);
    if (!m_order.contains(key)) {
        startPage(key);
    }
    QList<PageLibrary>& given = m_pages[key];
    const auto isSame = [&address](const PageLibrary& one) { return one.address == address; };
    if (given.size() < mostPerPage && std::none_of(given.begin(), given.end(), isSame)) {
        given.append({address, match.package, match.asked, match.given, match.fit});
    }
}

} // namespace lectern::web
