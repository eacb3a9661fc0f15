// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bundle answers to an address on its own scheme: the part of serving that needs no engine.
#pragma once

#include "web/WebBundle.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace lectern::web {

// lectern-cdn://cdn/PACKAGE/VERSION/FILE, and paths below "-", which is no package's name.
inline constexpr char bundleSchemeName[] = "lectern-cdn";
inline constexpr char bundleHost[] = "cdn";
inline constexpr char bundleFontsPath[] = "-/fonts.css";  // ?family=..., as Google Fonts take it
inline constexpr char bundleCombinePath[] = "-/combine/"; // then PACKAGE/VERSION/FILE,PACKAGE/VERSION/FILE...
inline constexpr char bundleEmptyPath[] = "-/empty.js";
inline constexpr char bundleOwnPath[] = "-/own/"; // then the name of a script in resources/web/pages

struct BundleAnswer {
    QByteArray contentType;
    QByteArray body;
    QString file; // to be read instead of the body where it is not empty
};

// Reads no file but those that the bundle's manifest names; empty for all else. Safe from any thread.
std::optional<BundleAnswer> answerFromBundle(const WebBundle& bundle, const QUrl& address);

} // namespace lectern::web
