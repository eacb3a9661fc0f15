// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a link in a page leads, as a web server and a browser read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace lectern::site {

// What stands in _config.yml about where the site will be.
struct SiteAddress {
    std::string url;     // "https://guide.example.org"; "" = unknown
    std::string baseUrl; // "" or "/docs"
};

struct LinkTarget {
    std::string path;        // decoded, below the site's root, without a leading slash: "guide/faq/"
    std::string fragment;    // decoded; "" = none
    bool missesBase = false; // leads from the server's root past the site's baseurl
};

// Empty for what leads elsewhere: another site, another scheme, nothing at all. `pageUrl` is decoded and
// without baseurl ("/guide/faq/"). Source: RFC 3986, section 5.2, and the URL standard's fragments.
std::optional<LinkTarget> linkTarget(std::string_view href, std::string_view pageUrl,
                                     const SiteAddress& site);

// The file among those that a build writes that a server gives for the path, as GitHub Pages finds it: the
// file itself, the folder's index.html, the path with .html. Empty where there is none.
std::optional<std::string> servedFile(std::string_view path, const std::unordered_set<std::string>& written);

} // namespace lectern::site
