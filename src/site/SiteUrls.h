// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses with the site's baseurl and url before them, as Jekyll's filters of these names write them.
// Rules: Jekyll 4.3, filters/url_filters.rb. Pure; safe from any thread.
#pragma once

#include "site/SiteConfig.h"

#include <string>
#include <string_view>

namespace lectern::site {

// An absolute address stays as it is.
std::string relativeUrl(const SiteConfig& config, std::string_view url);
std::string absoluteUrl(const SiteConfig& config, std::string_view url);

} // namespace lectern::site
