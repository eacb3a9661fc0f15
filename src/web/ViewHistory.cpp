// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ViewHistory.h"

#include "web/WebView.h"

#include <QDataStream>
#include <QIODevice>
#include <QWebEngineHistory>

#include <algorithm>

namespace lectern::web {

namespace {

QList<QWebEngineHistoryItem> itemsOf(const QWebEngineHistory& history, Way way, int most) {
    QList<QWebEngineHistoryItem> items;
    if (way == Way::Back) {
        items = history.backItems(most);
        std::reverse(items.begin(), items.end());
    } else {
        items = history.forwardItems(most);
    }
    return items;
}

} // namespace

QList<HistoryEntry> historyOf(WebView& view, Way way, int most) {
    QList<HistoryEntry> entries;
    for (const QWebEngineHistoryItem& item : itemsOf(*view.history(), way, most)) {
        entries.append({item.title(), item.url()});
    }
    return entries;
}

void goBy(WebView& view, Way way, int steps) {
    const QList<QWebEngineHistoryItem> items = itemsOf(*view.history(), way, steps);
    if (steps >= 1 && items.size() == steps) {
        view.history()->goToItem(items.last());
    }
}

QByteArray savedHistory(WebView& view) {
    QByteArray bytes;
    if (view.history()->count() > 1 || view.url().hasFragment()) {
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << *view.history();
    }
    return bytes;
}

bool restoreHistory(WebView& view, const QByteArray& saved, const QUrl& expected) {
    if (saved.isEmpty()) {
        return false;
    }
    QDataStream stream(saved);
    stream >> *view.history();
    return stream.status() == QDataStream::Ok && view.history()->currentItem().url() == expected;
}

} // namespace lectern::web
