// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Links to CDNs as a page writes them, made fit for files from the bundle.
#pragma once

#include "web/OfflineCdn.h"

#include <string>
#include <string_view>

namespace lectern::web {

// In <script> and <link> elements whose address the CDN answers, `integrity` and `crossorigin` go (the file
// may be another version than the hash is of), and an address without a scheme ("//unpkg.com/...") gets
// https, since it would else be looked for on the page's own scheme. All other bytes stay. Linear in time;
// safe from any thread.
std::string withOfflineCdnLinks(std::string_view html, const OfflineCdn& cdn);

} // namespace lectern::web
