// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli pages: lists the pages of a site.
#include "cli/Command.h"

namespace lectern::cli {

const Command pagesCommand{"pages", "lists the pages of a site", "Usage: lectern-cli pages\n",
                           [](Arguments) { return fail("pages is being built"); }};

} // namespace lectern::cli
