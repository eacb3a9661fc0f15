// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageReport.h"

#include <algorithm>

namespace lectern::web {

namespace {

constexpr qsizetype mostPages = 100; // far more than views show at once

// Once each: a page may ask for the same thing again and again.
template <typename Entry>
bool add(QList<Entry>& list, const Entry& entry) {
    const bool isKnown = std::any_of(list.begin(), list.end(),
                                     [&](const Entry& each) { return each.address == entry.address; });
    if (isKnown || list.size() >= PageReport::most) {
        return false;
    }
    list.append(entry);
    return true;
}

} // namespace

void PageReports::begin(const QUrl& page) {
    const QUrl address = key(page);
    m_pages.removeOne(address);
    m_pages.append(address);
    m_reports.insert(address, PageReport());
    if (m_pages.size() > mostPages) {
        m_reports.remove(m_pages.takeFirst());
    }
    emit changed(page);
}

void PageReports::addGiven(const QUrl& page, const PageReport::Given& given) {
    const auto report = m_reports.find(key(page));
    if (report != m_reports.end() && add(report->given, given)) {
        emit changed(page);
    }
}

void PageReports::addBrought(const QUrl& page, const QUrl& address) {
    const auto report = m_reports.find(key(page));
    if (report != m_reports.end() && report->brought.size() < PageReport::most &&
        !report->brought.contains(address)) {
        report->brought.append(address);
        emit changed(page);
    }
}

void PageReports::addRefused(const QUrl& page, const PageReport::Refused& refused) {
    const auto report = m_reports.find(key(page));
    if (report != m_reports.end() && add(report->refused, refused)) {
        emit changed(page);
    }
}

void PageReports::setOwnScripts(const QUrl& page, int ownScripts) {
    const auto report = m_reports.find(key(page));
    if (report != m_reports.end()) { // a page in a frame has none
        report->ownScripts = ownScripts;
        emit changed(page);
    }
}

void PageReports::setDiagnostics(const QUrl& page, const Diagnostics& diagnostics) {
    const auto report = m_reports.find(key(page));
    if (report != m_reports.end()) {
        report->diagnostics = diagnostics;
        emit changed(page);
    }
}

} // namespace lectern::web
