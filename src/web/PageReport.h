// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the things that a page asked for.
#pragma once

#include "base/Diagnostic.h"
#include "web/OfflineCdn.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

namespace lectern::web {

enum class RequestKind { Picture, StyleSheet, Script, Font, Media, Frame, Data, Navigation, Other };

struct PageReport {
    struct Given {
        QUrl address;   // as the page asked for it
        CdnMatch match; // what it got from the bundle
    };
    struct Refused {
        QUrl address;
        RequestKind kind = RequestKind::Other;
    };

    static constexpr qsizetype most = 200; // of each list: a page may ask without end

    QList<Given> given;
    QList<QUrl> brought; // of what was brought along
    QList<Refused> refused;
    int ownScripts = 0;        // of the page's own, kept from running
    Diagnostics diagnostics{}; // of rendering it
};

// One report for each page, by its address without a fragment; a page that is loaded again begins anew. Keeps
// those of the last pages. Lives on the interface thread.
class PageReports : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] PageReport of(const QUrl& page) const { return m_reports.value(key(page)); }

    void begin(const QUrl& page);
    void addGiven(const QUrl& page, const PageReport::Given& given);
    void addBrought(const QUrl& page, const QUrl& address);
    void addRefused(const QUrl& page, const PageReport::Refused& refused);
    void setOwnScripts(const QUrl& page, int ownScripts);
    void setDiagnostics(const QUrl& page, const Diagnostics& diagnostics);

signals:
    void changed(const QUrl& page);

private:
    static QUrl key(const QUrl& page) { return page.adjusted(QUrl::RemoveFragment); }

    QHash<QUrl, PageReport> m_reports;
    QList<QUrl> m_pages; // oldest first
};

} // namespace lectern::web
