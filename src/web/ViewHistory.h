// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The way a view has gone: to be shown in a menu, and to be taken up another day.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace lectern::web {

class WebView;

enum class Way { Back, Forward };

struct HistoryEntry {
    QString title;
    QUrl address;
};

// The pages in this direction, nearest first, at most `most`.
[[nodiscard]] QList<HistoryEntry> historyOf(WebView& view, Way way, int most);
// Goes `steps` pages back or forward, counted from 1; a way that is not that long is not gone.
void goBy(WebView& view, Way way, int steps);

// The whole history as bytes of the engine's own. Empty where the address of its page says it all: to take
// one up, the engine begins anew with another process. (A fragment says where a link led to, not where one
// was.)
[[nodiscard]] QByteArray savedHistory(WebView& view);
// Takes up a history in a new view and loads its current page. False for bytes that the engine does not take
// or that do not stand at `expected`; nothing is loaded then.
bool restoreHistory(WebView& view, const QByteArray& saved, const QUrl& expected);

} // namespace lectern::web
