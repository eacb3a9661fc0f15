// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shell patterns as Ruby's File.fnmatch? and Dir.glob read them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// File.fnmatch? without flags: '*' and '?' match slashes too, a point that leads the whole text must be
// spelled out, "[a-z]" and "[^a]" are sets, '\' takes the next character as it is. Takes time in proportion
// to pattern times text. Source: Ruby 3.1, File.fnmatch.
bool matchesGlob(std::string_view pattern, std::string_view text);

// Dir.glob below `root`: the paths relative to it, in byte order. '*' stays inside a folder, "**/" goes
// through any number of them, "{a,b}" are alternatives, names with a leading point are left out. Never climbs
// out of `root`, never follows a symlink to a folder, and looks at no more than `maximum` entries.
std::vector<std::string> glob(const std::filesystem::path& root, std::string_view pattern,
                              std::size_t maximum = 200'000);

} // namespace lectern::site
