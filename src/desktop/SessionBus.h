// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the session's bus, which may be missing, slow, or dead.
#pragma once

#include <QObject>

#include <functional>

namespace lectern::desktop {

// Connects to the bus on a thread of its own, since libdbus waits for a bus that hangs, and then calls `then`
// on the context's thread; never where the session has no bus, or the context is gone by then.
void whenBusIsReached(QObject* context, const std::function<void()>& then);

// Whether a bus still owes an answer. Qt waits for it when the program ends, for ever.
[[nodiscard]] bool isBusAwaited();

} // namespace lectern::desktop
