// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli liquid: try a template without a site.
#include "cli/Command.h"

namespace lectern::cli {

const Command liquidCommand{"liquid", "renders a Liquid template", "Usage: lectern-cli liquid\n",
                            [](Arguments) { return fail("liquid is being built"); }};

} // namespace lectern::cli
