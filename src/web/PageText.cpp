// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageText.h"

#include "web/WebView.h"

#include <QPointer>
#include <QWebEngineScript>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

// The engine's own segmenter knows where words end in scripts that write no spaces.
const QString counting = uR"js((() => {
const articles = document.querySelectorAll('article');
const region = document.querySelector('main, [role="main"]')
    || (articles.length === 1 ? articles[0] : null) || document.body;
if (!region) return 0;
const text = e => e.nodeType === Node.TEXT_NODE ? e.data
    : e.matches && e.matches('nav, aside, footer, script, style, template, noscript, svg') ? ''
    : [...e.childNodes].map(text).join(' ');
let words = 0;
for (const part of new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text(region)))
    words += part.isWordLike ? 1 : 0;
return words;
})())js"_s;

} // namespace

void countWords(WebView& view, QObject* receiver, const std::function<void(int)>& take) {
    view.page()->runJavaScript(counting, QWebEngineScript::ApplicationWorld,
                               [receiver = QPointer<QObject>(receiver), take](const QVariant& answer) {
                                   if (receiver) {
                                       take(answer.toInt());
                                   }
                               });
}

} // namespace lectern::web
