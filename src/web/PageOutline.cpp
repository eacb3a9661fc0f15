// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The scripts run in a world of their own, where the page's scripts see and change nothing. It keeps the
// heading elements, so that the order of asking later on is the order of the first answer.
#include "web/PageOutline.h"

#include "web/WebView.h"

#include <QPointer>
#include <QWebEngineScript>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

// A heading without an id may have one inside, or on the section that it opens. Signs that link a heading to
// itself are no part of its text.
const QString reading = uR"js((() => {
const all = 'h1, h2, h3, h4, h5, h6';
const articles = document.querySelectorAll('article');
const region = document.querySelector('main, [role="main"]')
    || (articles.length === 1 ? articles[0] : null) || document.body;
const isShown = h => h.getClientRects().length && !h.closest('nav, aside, footer');
const headingsIn = e => e ? [...e.querySelectorAll(all)].filter(isShown) : [];
let found = headingsIn(region);
if (!found.length) found = headingsIn(document.body);
const textOf = h => {
    const copy = h.cloneNode(true);
    copy.querySelectorAll('[aria-hidden="true"], .headerlink, .header-link, .anchor, .anchorjs-link, svg')
        .forEach(e => e.remove());
    return (copy.textContent.trim() || h.textContent).replace(/\s+/g, ' ').trim();
};
const idOf = h => {
    const inner = h.querySelector('[id]'), section = h.closest('section[id]');
    return h.id || (inner && inner.id)
        || (section && section.querySelector(all) === h ? section.id : '');
};
window.lecternOutline = found;
window.lecternChosen = null;
return found.map(h => ({level: Number(h.tagName[1]), text: textOf(h), id: idOf(h)}));
})())js"_s;

// What stands in the upper part of the screen is being read; at the very end of a page, the last heading in
// sight.
const QString finding = uR"js((() => {
const list = window.lecternOutline || [];
if (!list.length) return {heading: -1, top: 0};
const first = list[0].getBoundingClientRect().top;
const chosen = window.lecternChosen;
if (chosen && Math.abs(chosen.top - first) < 1) return {heading: chosen.heading, top: first};
window.lecternChosen = null;
const scroller = document.scrollingElement || document.documentElement;
const room = scroller.scrollHeight - innerHeight;
const isAtEnd = room > 1 && scroller.scrollTop >= room - 1;
const limit = isAtEnd ? innerHeight - 1 : innerHeight * 0.15;
let heading = 0;
list.forEach((h, i) => {
    if (h.getClientRects().length && h.getBoundingClientRect().top <= limit) heading = i;
});
return {heading, top: first};
})())js"_s;

const QString going = uR"js((() => {
const list = window.lecternOutline || [], h = list[%1];
if (!h) return;
h.scrollIntoView({block: 'start', behavior: 'instant'});
window.lecternChosen = {heading: %1, top: list[0].getBoundingClientRect().top};
})())js"_s;

void ask(WebView& view, const QString& script, QObject* receiver,
         const std::function<void(const QVariant&)>& take) {
    view.page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                               [receiver = QPointer<QObject>(receiver), take](const QVariant& answer) {
                                   if (receiver) {
                                       take(answer);
                                   }
                               });
}

} // namespace

void readOutline(WebView& view, QObject* receiver,
                 const std::function<void(const QList<reader::OutlineHeading>&)>& take) {
    ask(view, reading, receiver, [take](const QVariant& answer) {
        QList<reader::OutlineHeading> headings;
        for (const QVariant& item : answer.toList()) {
            const QVariantMap map = item.toMap();
            headings.append({map[u"level"_s].toInt(), map[u"text"_s].toString(), map[u"id"_s].toString()});
        }
        take(headings);
    });
}

void findOutlinePosition(WebView& view, QObject* receiver,
                         const std::function<void(const OutlinePosition&)>& take) {
    ask(view, finding, receiver, [take](const QVariant& answer) {
        const QVariantMap map = answer.toMap();
        take({map.value(u"heading"_s, -1).toInt(), map[u"top"_s].toDouble()});
    });
}

void goToHeading(WebView& view, int heading) {
    view.page()->runJavaScript(going.arg(heading), QWebEngineScript::ApplicationWorld);
}

} // namespace lectern::web
