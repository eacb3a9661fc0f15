// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SiteUrls.h"

#include "site/Uri.h"

namespace lectern::site {

std::string relativeUrl(const SiteConfig& config, std::string_view url) {
    if (isAbsoluteUri(url))
        return std::string(url);
    std::string base = config.text("baseurl");
    if (base.ends_with('/'))
        base.pop_back();
    if (!base.empty() && !base.starts_with('/'))
        base.insert(0, 1, '/');
    const std::string whole = base.append(url.empty() || url.starts_with('/') ? "" : "/").append(url);
    return normalizeUri(whole).valueOr(whole);
}

std::string absoluteUrl(const SiteConfig& config, std::string_view url) {
    const std::string relative = relativeUrl(config, url);
    const std::string site = config.text("url");
    if (site.empty() || isAbsoluteUri(url))
        return relative;
    const std::string whole = site + relative;
    return normalizeUri(whole).valueOr(whole);
}

} // namespace lectern::site
