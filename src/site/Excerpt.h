// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a document that stands for the whole in lists. Rules: Jekyll 4.3, "Posts: excerpts",
// excerpt.rb.
#pragma once

#include <string>
#include <string_view>

namespace lectern::site {

// The source up to the separator; with the link definitions it uses from behind it, and with Liquid's blocks
// that it leaves open closed.
std::string extractExcerpt(std::string_view source, std::string_view separator);

} // namespace lectern::site
