// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves open sites to the engine.
#pragma once

#include "reader/RenderQueue.h"
#include "web/KeptStyles.h"
#include "web/OfflineCdn.h"
#include "web/PageServer.h"

#include <QHash>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace lectern::web {

// Turns requests into calls of answer() on worker threads and hands the outcome to the engine. Lives on the
// interface thread.
class SchemeHandler : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

public:
    // RequestGuard marks requests for documents with this header: a request does not tell by itself. Its
    // value is the address of the page that the document is, or is in a frame of.
    static constexpr char documentHeader[] = "X-Lectern-Document";

    SchemeHandler(std::shared_ptr<const OfflineCdn> cdn, std::shared_ptr<const KeptStyles> styles,
                  QObject* parent = nullptr);

    // Serves the collection at its id from now on; a newer snapshot takes the place of the older.
    void add(const reader::CollectionPtr& collection);
    void remove(const QString& id);

    // Who says whether a collection's own scripts run; asked at each request. Without one, none do.
    using TrustTest = std::function<bool(const reader::Collection&)>;
    void setTrustTest(TrustTest test) { m_isTrusted = std::move(test); }
    OwnScripts ownScripts(const reader::Collection& collection) const {
        return m_isTrusted && m_isTrusted(collection) ? OwnScripts::Run : OwnScripts::Restricted;
    }

    // Who says whether a collection is shown in Reader view, and how; asked at each request. Without one, all
    // is shown as published.
    using ReaderTest = std::function<std::optional<ReaderView>(const reader::Collection&)>;
    void setReaderTest(ReaderTest test) { m_readerView = std::move(test); }

    // The collection of this id; null where none is served.
    reader::CollectionPtr collection(const QString& id) const { return m_collections.value(id); }

    void requestStarted(QWebEngineUrlRequestJob* job) override;

signals:
    // A page was served with a link that leads to the bundle, or with the style sheet that this script once
    // made in the place of the script.
    void substituted(const QUrl& address, const lectern::web::CdnMatch& match, const QUrl& page);
    // A page was served of which this many own scripts do not run.
    void restricted(const QUrl& page, int ownScripts);
    // A page was served although rendering it had something to complain of.
    void complained(const QUrl& page, const lectern::Diagnostics& diagnostics);

private:
    void deliver(QWebEngineUrlRequestJob& job, const Answer& answer);

    std::shared_ptr<const OfflineCdn> m_cdn;
    std::shared_ptr<const KeptStyles> m_styles;
    QHash<QString, reader::CollectionPtr> m_collections;
    TrustTest m_isTrusted;
    ReaderTest m_readerView;
    reader::RenderQueue m_queue;
};

} // namespace lectern::web
