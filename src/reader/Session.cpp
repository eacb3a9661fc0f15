// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lectern::reader {

using namespace Qt::StringLiterals;

namespace {

template <typename Item, typename Writer>
QJsonArray written(const QList<Item>& items, const Writer& write) {
    QJsonArray array;
    for (const Item& item : items) {
        array.append(write(item));
    }
    return array;
}

template <typename Reader>
auto readList(const QJsonValue& value, const Reader& read) {
    QList<decltype(read(QJsonObject()))> items;
    for (const QJsonValue item : value.toArray()) {
        items.append(read(item.toObject()));
    }
    return items;
}

QString coded(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

int bounded(const QJsonValue& value, qsizetype count) {
    return std::clamp(value.toInt(), 0, std::max(0, static_cast<int>(count) - 1));
}

QJsonObject writePage(const PageState& page) {
    return {{u"folder"_s, page.folder},
            {u"page"_s, page.page},
            {u"title"_s, page.title},
            {u"history"_s, coded(page.history)}};
}

PageState readPage(const QJsonObject& object) {
    return {object["folder"_L1].toString(), object["page"_L1].toString(), object["title"_L1].toString(),
            decoded(object["history"_L1])};
}

QJsonObject writeTab(const TabState& tab) {
    return {{u"pages"_s, written(tab.pages, writePage)},
            {u"active"_s, tab.active},
            {u"pinned"_s, tab.isPinned},
            {u"share"_s, tab.share}};
}

TabState readTab(const QJsonObject& object) {
    TabState tab;
    tab.pages = readList(object["pages"_L1], readPage);
    tab.active = bounded(object["active"_L1], tab.pages.size());
    tab.isPinned = object["pinned"_L1].toBool();
    tab.share = std::clamp(object["share"_L1].toDouble(tab.share), 0.0, 1.0);
    return tab;
}

QJsonObject writeClosed(const ClosedTab& closed) {
    QJsonObject object = writeTab(closed.tab);
    object[u"index"_s] = closed.index;
    return object;
}

ClosedTab readClosed(const QJsonObject& object) {
    return {readTab(object), std::max(0, object["index"_L1].toInt())};
}

QJsonObject writeWindow(const WindowState& window) {
    return {{u"geometry"_s, coded(window.geometry)},
            {u"tabs"_s, written(window.tabs, writeTab)},
            {u"current"_s, window.current},
            {u"closed"_s, written(window.closed, writeClosed)}};
}

WindowState readWindow(const QJsonObject& object) {
    WindowState window;
    window.geometry = decoded(object["geometry"_L1]);
    window.tabs = readList(object["tabs"_L1], readTab);
    window.current = bounded(object["current"_L1], window.tabs.size());
    window.closed = readList(object["closed"_L1], readClosed);
    return window;
}

} // namespace

QString frontFolder(const SessionState& session) {
    const WindowState window = session.windows.isEmpty() ? WindowState() : session.windows.last();
    const TabState tab = window.tabs.value(window.current);
    return tab.pages.value(tab.active).folder;
}

QByteArray toJson(const SessionState& session) {
    const QJsonObject object{{u"windows"_s, written(session.windows, writeWindow)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SessionState sessionFromJson(const QByteArray& json) {
    return {readList(QJsonDocument::fromJson(json).object()["windows"_L1], readWindow)};
}

} // namespace lectern::reader
