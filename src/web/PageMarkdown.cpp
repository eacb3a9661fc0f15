// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageMarkdown.h"

#include "web/WebView.h"

#include <QFile>
#include <QPointer>
#include <QWebEngineScript>

namespace lectern::web {

void readMarkdown(WebView& view, QObject* receiver, const std::function<void(const QString&)>& take) {
    QFile script(QStringLiteral(":/cdn/page-markdown.js"));
    if (!script.open(QIODevice::ReadOnly)) {
        return take({});
    }
    view.page()->runJavaScript(QString::fromUtf8(script.readAll()), QWebEngineScript::ApplicationWorld,
                               [receiver = QPointer<QObject>(receiver), take](const QVariant& answer) {
                                   if (receiver) {
                                       take(answer.toString());
                                   }
                               });
}

} // namespace lectern::web
