// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text into HTML: as kramdown's escape_html does it, and as CommonMark's reference renderer does.
#pragma once

#include <string>
#include <string_view>

namespace lectern::markdown {

// Each appends to `out`.
void escapeAll(std::string& out, std::string_view text);        // < > &
void escapeText(std::string& out, std::string_view text);       // the same, but references stay
void escapeAttribute(std::string& out, std::string_view text);  // and "
void escapeEverything(std::string& out, std::string_view text); // < > & ", references too
// What a URL may not hold becomes %XX; what it holds in that form stays.
void escapeUrl(std::string& out, std::string_view url);

} // namespace lectern::markdown
