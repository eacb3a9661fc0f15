// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters without their accents, as people type them who have no such keys.
#pragma once

#include <string>
#include <string_view>

namespace lectern::text {

// Drops combining accents (U+0300 to U+036F), Hebrew points and Arabic vowel signs; other scripts' marks,
// like the voicing of kana, are part of the letter and stay. Pure, safe from any thread.
std::string withoutAccents(std::string_view text);

} // namespace lectern::text
