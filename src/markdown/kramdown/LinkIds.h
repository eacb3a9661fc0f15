// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The names by which links are looked up.
#pragma once

#include "markdown/Arena.h"

#include <string_view>

namespace lectern::markdown {

// White space collapsed, letters in lower case. The text itself where it is so already.
std::string_view normaliseLinkId(Arena& arena, std::string_view id);

} // namespace lectern::markdown
