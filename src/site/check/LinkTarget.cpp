// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/check/LinkTarget.h"

#include "base/Text.h"
#include "site/Paths.h"
#include "site/Uri.h"

#include <array>

namespace lectern::site {

namespace {

// "https://a.org" of "https://a.org/x" without its scheme: people link one site with either.
std::string_view withoutScheme(std::string_view url) {
    for (const std::string_view scheme : {"https:", "http:"}) {
        if (url.starts_with(scheme))
            return url.substr(scheme.size());
    }
    return url;
}

bool isBelow(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

// The path and what follows it, from the server's root; empty where the link leads to another server.
std::optional<std::string> pathOnServer(std::string_view href, std::string_view pageUrl,
                                        const SiteAddress& site) {
    const std::string_view here = withoutScheme(site.url);
    const std::string_view there = withoutScheme(href);
    const bool namesServer = there.starts_with("//");
    if (namesServer) {
        const std::string_view rest = there.substr(std::min(there.size(), here.size()));
        const bool isOwn =
            here.size() > 2 && there.starts_with(here) && (rest.empty() || rest.find_first_of("/?#") == 0);
        return isOwn ? std::optional<std::string>(rest.starts_with('/') ? rest : "/" + std::string(rest))
                     : std::nullopt;
    }
    if (isAbsoluteUri(href))
        return std::nullopt;
    if (href.starts_with('/'))
        return std::string(href);
    const std::string page = site.baseUrl + std::string(pageUrl);
    if (href.empty() || href.starts_with('#') || href.starts_with('?'))
        return page + std::string(href);
    return page.substr(0, page.rfind('/') + 1) + std::string(href);
}

} // unnamed namespace

std::optional<LinkTarget> linkTarget(std::string_view href, std::string_view pageUrl,
                                     const SiteAddress& site) {
    href = text::strip(href);
    const auto full = pathOnServer(href, pageUrl, site);
    if (!full)
        return std::nullopt;
    LinkTarget target;
    std::string_view path = *full;
    if (const std::size_t hash = path.find('#'); hash != std::string_view::npos) {
        target.fragment = text::percentDecode(path.substr(hash + 1));
        path = path.substr(0, hash);
    }
    path = path.substr(0, path.find('?'));
    const bool isFolder = path.ends_with('/') || path.ends_with("/.") || path.ends_with("/..");
    std::string decoded = "/" + confinedPath(text::percentDecode(path));
    if (isBelow(decoded, site.baseUrl))
        decoded.erase(0, site.baseUrl.size());
    else
        target.missesBase = true;
    target.path = decoded.empty() ? "" : decoded.substr(1);
    if (isFolder && !target.path.empty())
        target.path += '/';
    return target;
}

std::optional<std::string> servedFile(std::string_view path, const std::unordered_set<std::string>& written) {
    const std::string plain(path.ends_with('/') ? path.substr(0, path.size() - 1) : path);
    std::array<std::string, 4> candidates{plain, joinPath(plain, "index.html"), plain + ".html",
                                          joinPath(plain, "index.xhtml")};
    for (std::string& candidate : candidates) {
        if (candidate.starts_with('/'))
            candidate.erase(0, 1);
        if (written.contains(candidate) && !(path.ends_with('/') && candidate == plain))
            return std::move(candidate);
    }
    return std::nullopt;
}

} // namespace lectern::site
