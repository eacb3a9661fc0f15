// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves the bundle to the engine, on a scheme of its own.
#pragma once

#include "web/OfflineCdn.h"

#include <QWebEngineUrlSchemeHandler>

namespace lectern::web {

// Must be called once, before QApplication is made.
void registerBundleScheme();
bool isBundleAddress(const QUrl& url);

// Hands what answerFromBundle() finds to the engine. Lives on the interface thread.
class BundleHandler : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

public:
    explicit BundleHandler(std::shared_ptr<const OfflineCdn> cdn, QObject* parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    std::shared_ptr<const OfflineCdn> m_cdn;
};

} // namespace lectern::web
