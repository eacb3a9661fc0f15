// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli markdown: turns Markdown into HTML.
#include "cli/Command.h"

namespace lectern::cli {

const Command markdownCommand{"markdown", "turns Markdown into HTML", "Usage: lectern-cli markdown\n",
                              [](Arguments) { return fail("markdown is being built"); }};

} // namespace lectern::cli
