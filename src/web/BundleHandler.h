// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves the bundle to the engine, on a scheme of its own.
#pragma once

#include "reader/RenderQueue.h"
#include "web/BroughtFiles.h"
#include "web/OfflineCdn.h"

#include <QWebEngineUrlSchemeHandler>

namespace lectern::web {

// Must be called once, before QApplication is made.
void registerBundleScheme();
bool isBundleAddress(const QUrl& url);

// Hands what answerFromBundle() finds to the engine, and what was brought along. Lives on the interface
// thread.
class BundleHandler : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

public:
    // The files outlive it.
    BundleHandler(std::shared_ptr<const OfflineCdn> cdn, BroughtFiles& brought, QObject* parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    void replyBrought(QWebEngineUrlRequestJob* job, const QString& collection);

    std::shared_ptr<const OfflineCdn> m_cdn;
    BroughtFiles& m_brought;
    reader::RenderQueue m_queue;
};

} // namespace lectern::web
