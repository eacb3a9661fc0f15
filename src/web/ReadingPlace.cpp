// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Both scripts run in a world of their own, where the page's scripts see and change nothing.
#include "web/ReadingPlace.h"

#include "web/WebView.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QWebEngineScript>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

// A heading is called by its id, else by its text.
const QString headings = uR"js(
const lecternScroller = document.scrollingElement || document.documentElement;
const lecternTop = e => e.getBoundingClientRect().top + lecternScroller.scrollTop;
const lecternName = h => h.id ? '#' + h.id : h.textContent.trim().slice(0, 120);
const lecternHeadings = () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter(h => h.getClientRects().length);
)js"_s;

const QString measuring = uR"js((() => {%1
const top = lecternScroller.scrollTop;
const room = lecternScroller.scrollHeight - innerHeight;
let heading = '', beyond = top;
for (const h of lecternHeadings()) {
    const y = lecternTop(h);
    if (y > top + 1) break;
    heading = lecternName(h);
    beyond = top - y;
}
return {heading, beyond, fraction: room > 0 ? top / room : 0,
        progress: Math.min(1, (top + innerHeight) / Math.max(1, lecternScroller.scrollHeight))};
})())js"_s;

const QString finding = uR"js((() => {%1
const top = lecternScroller.scrollTop;
let found = null;
for (const h of lecternHeadings()) {
    if (top > 0 && lecternTop(h) > top + 8) break;
    if (top > 0 && h.id) found = h;
}
return found ? {id: found.id, text: found.textContent.trim().slice(0, 120)} : {id: '', text: ''};
})())js"_s;

// The engine's own restoring would come last, and knows only pixels.
const QString restoring = uR"js((() => {
const [load] = performance.getEntriesByType('navigation');
if (location.hash && (!load || load.type === 'navigate')) return; // a link leads where it says
if (window.lecternRestored) return;
window.lecternRestored = true;
history.scrollRestoration = 'manual';
const place = %2;
let isTouched = false;
for (const kind of ['wheel', 'keydown', 'pointerdown'])
    addEventListener(kind, () => { isTouched = true; }, {once: true, capture: true, passive: true});
const go = () => {%1
    if (isTouched) return;
    const heading = place.heading && lecternHeadings().find(h => lecternName(h) === place.heading);
    const top = heading ? lecternTop(heading) + place.beyond
        : place.heading ? place.fraction * (lecternScroller.scrollHeight - innerHeight) : place.beyond;
    lecternScroller.scrollTo({top, behavior: 'instant'});
};
// A view that is just being shown gets its size a moment later, and the text a new flow with it.
addEventListener('resize', go);
setTimeout(() => removeEventListener('resize', go), 3000);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go, {once: true});
else go();
if (document.readyState !== 'complete')
    addEventListener('load', () => { go(); setTimeout(go, 200); }, {once: true});
})())js"_s;

} // namespace

void measurePlace(WebView& view, QObject* receiver, const std::function<void(const reader::Place&)>& take) {
    view.page()->runJavaScript(measuring.arg(headings), QWebEngineScript::ApplicationWorld,
                               [receiver = QPointer<QObject>(receiver), take](const QVariant& answer) {
                                   const QVariantMap map = answer.toMap();
                                   if (!receiver || map.isEmpty()) {
                                       return;
                                   }
                                   take({map[u"heading"_s].toString(), map[u"beyond"_s].toDouble(),
                                         map[u"fraction"_s].toDouble(), map[u"progress"_s].toDouble(),
                                         QDateTime::currentMSecsSinceEpoch()});
                               });
}

void findHeading(WebView& view, QObject* receiver, const std::function<void(const HeadingInView&)>& take) {
    view.page()->runJavaScript(finding.arg(headings), QWebEngineScript::ApplicationWorld,
                               [receiver = QPointer<QObject>(receiver), take](const QVariant& answer) {
                                   const QVariantMap map = answer.toMap();
                                   if (receiver && !map.isEmpty()) {
                                       take({map[u"id"_s].toString(), map[u"text"_s].toString()});
                                   }
                               });
}

void restorePlace(WebView& view, const reader::Place& place) {
    const QJsonObject object{
        {u"heading"_s, place.heading}, {u"beyond"_s, place.beyond}, {u"fraction"_s, place.fraction}};
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    view.page()->runJavaScript(restoring.arg(headings, json), QWebEngineScript::ApplicationWorld);
}

} // namespace lectern::web
