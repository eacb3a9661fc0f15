// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Emoji by the names that people type between colons on GitHub: those that documentation uses.
#pragma once

#include <string_view>

namespace lectern::markdown {

// "tada" to its characters, in UTF-8; empty where the name is unknown. Thread-safe.
std::string_view emojiNamed(std::string_view name);

// The name that ends at the next ':' of `text`, which begins behind one: "tada" of "tada: and". Empty where
// no such name can stand there.
std::string_view emojiNameAt(std::string_view text);

} // namespace lectern::markdown
