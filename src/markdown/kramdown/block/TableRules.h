// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lines of a table are made of.
#pragma once

#include "markdown/Arena.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern::markdown {

// A pipe at the start or behind anything but a backslash.
bool hasPipe(std::string_view line);
// The same, but for the pipe between a wiki link's page and its text: "[[page|text]]".
bool hasPipeOutsideWikiLinks(std::string_view line);
// "|---|:-:|": only dashes, pipes, plus signs, colons and blanks, a dash among them.
bool isSeparatorLine(std::string_view line);
// The same with '=' for '-'.
bool isFootLine(std::string_view line);
// One Alignment per column, as characters.
std::string readAlignments(std::string_view separatorLine);
// Pipes within code spans and <code> elements do not split.
std::vector<std::string_view> splitTableRow(Arena& arena, std::string_view line);

} // namespace lectern::markdown
