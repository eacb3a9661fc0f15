// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/JekyllLiquid.h"

#include "site/filters/JekyllFilters.h"
#include "site/plugins/Plugins.h"
#include "site/tags/Tags.h"

namespace lectern::site {

std::shared_ptr<const liquid::Environment> jekyllEnvironment(const SiteConfig& config) {
    const auto environment = liquid::Environment::standard();
    addJekyllFilters(*environment);
    addIncludeTags(*environment);
    addLinkTags(*environment);
    addHighlightTag(*environment);
    addPluginTags(config, *environment);
    const std::string mode = config["liquid"]["error_mode"].stringOr("warn").data();
    environment->parseMode = mode == "strict" ? liquid::ParseMode::Strict
                             : mode == "lax"  ? liquid::ParseMode::Lax
                                              : liquid::ParseMode::Warn;
    return environment;
}

} // namespace lectern::site
