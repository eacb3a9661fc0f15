// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the page on show, as it stands on the screen.
#pragma once

#include <QObject>

#include <functional>

namespace lectern::web {

class WebView;

// How many words the page has, without navigation, in whatever script it is written. `take` is not called
// once `receiver` is gone.
void countWords(WebView& view, QObject* receiver, const std::function<void(int)>& take);

} // namespace lectern::web
