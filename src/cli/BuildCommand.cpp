// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli build: writes the whole site.
#include "cli/Command.h"

namespace lectern::cli {

const Command buildCommand{"build", "writes the whole site", "Usage: lectern-cli build\n",
                           [](Arguments) { return fail("build is being built"); }};

} // namespace lectern::cli
