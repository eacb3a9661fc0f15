// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on the screen, as Markdown.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace lectern::web {

class WebView;

// The selection, else the text of the page without its navigation; empty where there is nothing. `take` is
// not called once `receiver` is gone.
void readMarkdown(WebView& view, QObject* receiver, const std::function<void(const QString&)>& take);

} // namespace lectern::web
