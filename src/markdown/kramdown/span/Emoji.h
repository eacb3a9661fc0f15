// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Emoji by the names that GitHub gives them.
#pragma once

#include <string_view>

namespace lectern::markdown {

// "tada" to its characters; empty where the name is unknown.
std::string_view emojiNamed(std::string_view name);

} // namespace lectern::markdown
