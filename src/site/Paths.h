// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paths inside a site, as text with '/' on every system, by the rules of Ruby's File and Jekyll's
// PathManager. Pure functions: nothing here looks at the disk.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Ruby's File.extname: ".md"; "" for ".htaccess" and for names without a point.
std::string_view extensionOf(std::string_view path);
// Ruby's File.basename.
std::string_view fileName(std::string_view path);
// What stands before the last '/'; "" where there is none.
std::string_view directoryOf(std::string_view path);
// Ruby's File.join of two parts: exactly one '/' between them, even beside an empty part.
std::string joinPath(std::string_view base, std::string_view part);
// Without ".", "..", doubled and outer slashes. ".." never climbs out: "../../x" is "x".
// Source: Jekyll, PathManager.sanitized_path.
std::string confinedPath(std::string_view path);
// Doubled slashes become one.
std::string squeezeSlashes(std::string_view path);
// Without points at its end.
std::string_view withoutFinalPoints(std::string_view name);
// "a, b" at commas, trimmed, empty parts left out.
std::vector<std::string> splitList(std::string_view text);

} // namespace lectern::site
