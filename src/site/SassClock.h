// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// libsass runs a loop for as long as the style sheet says, even for ever. So each body of a loop, function or
// mixin gets a line that calls back, and the call fails when the time is over.
#pragma once

#include <string>
#include <string_view>

namespace lectern::site {

// The name of the function that the inserted line calls, without arguments.
inline constexpr std::string_view sassClockFunction = "lectern-clock";

// The text with `$lectern-clock: lectern-clock();` behind each "{" that opens a body of @while, @for, @each,
// @function or @mixin. No line is added, so that the lines in messages stay true. Pure.
std::string withSassClock(std::string_view scss);
// Takes the calls out of a source map again, which has the sources in it. On lines with a call the map's
// columns stay behind by its length.
std::string withoutSassClock(std::string_view sourceMap);

} // namespace lectern::site
