// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The scripts run in a world of their own, where the page's scripts see and change nothing.
#include "web/PageSpot.h"

#include "web/WebView.h"

#include <QPointer>
#include <QWebEngineScript>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

// %1 is an expression for the element that is asked about.
const QString looking = uR"js((() => {
const blockOf = e => e && e.closest
    && (e.closest('pre') || (e.querySelector && e.matches('.highlight, .highlighter-rouge') && e.querySelector('pre')));
const codeOf = block => block ? (block.querySelector('td.rouge-code pre, td.code pre, code') || block)
    .textContent.replace(/\n$/, '') : '';
const spotOf = e => {
    if (!e || !e.closest) return {selection: String(getSelection())};
    const link = e.closest('a[href], area[href]');
    const box = link && link.getClientRects()[0];
    const heading = e.closest('h1, h2, h3, h4, h5, h6');
    const inner = heading && heading.querySelector('[id]');
    return {
        link: link ? link.href : '',
        area: box ? [box.x, box.y, box.width, box.height] : [],
        heading: heading ? heading.id || (inner && inner.id) || '' : '',
        code: codeOf(blockOf(e)),
        selection: String(getSelection()),
    };
};
%1
})())js"_s;

const QString meantCode = uR"js(
const blocks = [...document.querySelectorAll('pre')].filter(e => e.getClientRects().length);
const node = getSelection().rangeCount ? getSelection().getRangeAt(0).startContainer : null;
const selected = String(getSelection()) ? (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement) : null;
const inSight = b => {
    const box = b.getBoundingClientRect();
    const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    return seen >= Math.min(box.height, innerHeight) / 2;
};
const block = blockOf(selected) || blockOf(document.activeElement)
    || blockOf([...document.querySelectorAll(':hover')].pop()) || blocks.find(inSight);
if (!block) return {};
block.animate([{outline: '2px solid Highlight'}, {outline: '2px solid Highlight'}], {duration: 900});
return spotOf(block);
)js"_s;

PageSpot readSpot(const QVariantMap& map, double zoom) {
    PageSpot spot;
    spot.link = QUrl(map[u"link"_s].toString());
    const QVariantList area = map[u"area"_s].toList();
    if (area.size() == 4) {
        const auto at = [&area, zoom](qsizetype i) { return area.at(i).toDouble() * zoom; };
        spot.linkArea = QRectF(at(0), at(1), at(2), at(3)).toAlignedRect();
    }
    spot.headingId = map[u"heading"_s].toString();
    spot.code = map[u"code"_s].toString();
    spot.selection = map[u"selection"_s].toString();
    return spot;
}

void ask(WebView& view, const QString& body, const QPoint& place, QObject* receiver, const TakeSpot& take) {
    view.page()->runJavaScript(looking.arg(body), QWebEngineScript::ApplicationWorld,
                               [receiver = QPointer<QObject>(receiver), take, place,
                                zoom = view.zoomFactor()](const QVariant& answer) {
                                   if (receiver) {
                                       PageSpot spot = readSpot(answer.toMap(), zoom);
                                       spot.place = place;
                                       take(spot);
                                   }
                               });
}

} // namespace

void findSpot(WebView& view, const QPoint& place, QObject* receiver, const TakeSpot& take) {
    const QPointF point = QPointF(place) / view.zoomFactor();
    ask(view, u"return spotOf(document.elementFromPoint(%1, %2));"_s.arg(point.x()).arg(point.y()), place,
        receiver, take);
}

void findPointedSpot(WebView& view, QObject* receiver, const TakeSpot& take) {
    ask(view, u"return spotOf([...document.querySelectorAll(':hover')].pop());"_s, {}, receiver, take);
}

void findFocusedSpot(WebView& view, QObject* receiver, const TakeSpot& take) {
    ask(view, u"return spotOf(document.activeElement);"_s, {}, receiver, take);
}

void findMeantCode(WebView& view, QObject* receiver, const TakeSpot& take) {
    ask(view, meantCode, {}, receiver, take);
}

} // namespace lectern::web
