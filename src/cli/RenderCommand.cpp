// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli render: writes one page's HTML to standard output.
#include "cli/Command.h"

namespace lectern::cli {

const Command renderCommand{"render", "writes one page's HTML to standard output",
                            "Usage: lectern-cli render\n",
                            [](Arguments) { return fail("render is being built"); }};

} // namespace lectern::cli
