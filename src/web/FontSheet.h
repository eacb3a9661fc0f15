// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Style sheets as Google Fonts answer them, from the families of the bundle.
#pragma once

#include "web/WebBundle.h"

#include <QByteArray>
#include <QUrl>

namespace lectern::web {

// @font-face rules for what the query asks for, in the notation of /css2
// ("family=Lato:ital,wght@0,400;1,700"), of the older /css ("family=Lato:400,700i|Inter"), or of both. A
// family that is not bundled adds nothing, so the page falls back to a font of the system. Rule:
// developers.google.com/fonts/docs/css2.
QByteArray fontSheet(const WebBundle& bundle, const QUrl& address);

} // namespace lectern::web
