// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text into HTML, as kramdown's escape_html does it.
#pragma once

#include <string>
#include <string_view>

namespace lectern::markdown {

// Each appends to `out`.
void escapeAll(std::string& out, std::string_view text);       // < > &
void escapeText(std::string& out, std::string_view text);      // the same, but references stay
void escapeAttribute(std::string& out, std::string_view text); // and "

} // namespace lectern::markdown
