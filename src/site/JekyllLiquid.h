// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Liquid as Jekyll has it: the standard language with Jekyll's tags and filters over it.
#pragma once

#include "liquid/Environment.h"
#include "site/SiteConfig.h"

#include <memory>

namespace lectern::site {

// For renders whose host is a RenderHost. `liquid: error_mode:` of the configuration is heeded.
std::shared_ptr<const liquid::Environment> jekyllEnvironment(const SiteConfig& config);

} // namespace lectern::site
