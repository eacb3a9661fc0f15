// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageScripts.h"

#include <QFile>

namespace lectern::web {

namespace {

QWebEngineScript script(const QString& name, QWebEngineScript::ScriptWorldId world) {
    QWebEngineScript result;
    QFile file(QStringLiteral(":/cdn/%1.js").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        result.setSourceCode(QString::fromUtf8(file.readAll()));
    }
    result.setName(QStringLiteral("lectern-") + name);
    result.setInjectionPoint(QWebEngineScript::DocumentCreation);
    result.setWorldId(world);
    result.setRunsOnSubFrames(true);
    return result;
}

} // namespace

QList<QWebEngineScript> pageScripts() {
    // The first takes the place of a function that pages call; the second must not be in their reach.
    return {script(QStringLiteral("page-fetch"), QWebEngineScript::MainWorld),
            script(QStringLiteral("page-placeholders"), QWebEngineScript::ApplicationWorld)};
}

} // namespace lectern::web
