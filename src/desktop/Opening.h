// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody outside asks a running Lectern to do.
#pragma once

#include <QByteArray>
#include <QString>

namespace lectern::desktop {

// Without a folder: show yourself.
struct Opening {
    QString folder;   // absolute
    QString page;     // as MainWindow::openFolder takes it
    QByteArray token; // allows the window to come to the front; empty where the desktop gave none

    bool operator==(const Opening&) const = default;
};

// The token that whoever started this program gave it. Rules: freedesktop.org, "xdg-activation" (Wayland) and
// "Startup notification" (X11).
[[nodiscard]] inline QByteArray tokenFromEnvironment() {
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace lectern::desktop
