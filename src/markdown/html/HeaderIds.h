// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ids as kramdown itself makes them, without the GFM parser.
#pragma once

#include <string>
#include <string_view>

namespace lectern::markdown {

// Lower-case ASCII letters, digits and '-', from the first letter on. May be empty.
std::string basicId(std::string_view text);

} // namespace lectern::markdown
