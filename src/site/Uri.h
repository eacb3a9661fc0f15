// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Web addresses as Jekyll's URL filters read and write them.
// Rules: the Addressable gem 2.8 (RFC 3986 with its own normal form), on which Jekyll's filters stand.
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace lectern::site {

// Whether the address names a scheme ("mailto:", "https:").
bool isAbsoluteUri(std::string_view uri);
// Fails with the gem's words for an address that it refuses to read.
[[nodiscard]] Result<void> checkUri(std::string_view uri);

// The normal form: scheme and host in lower case, default ports dropped, "." and ".." resolved, everything
// that must be escaped escaped once, letters composed (NFKC). Fails for an address that cannot be one
// ("http://", two leading slashes without a host). Takes time in proportion to the length.
Result<std::string> normalizeUri(std::string_view uri);

// Escapes what may stand nowhere in an address, once: "a b%20c" becomes "a%20b%20c".
std::string normalizeUriComponent(std::string_view component);

} // namespace lectern::site
