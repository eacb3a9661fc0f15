// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What GitHub Pages adds to every site: its standard plugins, and `site.github`
// (jekyll-github-metadata 2.15). Nothing is asked of the network: what only GitHub knows (stars, releases,
// members) is missing.
#include "base/Text.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/SourceFile.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <system_error>

namespace lectern::site {

namespace {

constexpr std::size_t mostBytes = 1u << 20;

// On whether they are listed or not. Source: the github-pages gem, "Default plugins".
constexpr std::string_view standardPlugins[] = {"jekyll-coffeescript",
                                                "jekyll-default-layout",
                                                "jekyll-gist",
                                                "jekyll-github-metadata",
                                                "jekyll-paginate",
                                                "jekyll-relative-links",
                                                "jekyll-readme-index",
                                                "jekyll-optional-front-matter",
                                                "jekyll-titles-from-headings"};

// The text of the file; "" where it cannot be read.
std::string contents(const std::filesystem::path& file) {
    bool broken = false;
    return decodeText(readStart(file, mostBytes), broken);
}

// Gems that people list beside their plugins and that change no page.
bool isTool(std::string_view gem) {
    constexpr std::string_view tools[] = {"jekyll", "kramdown-parser-gfm", "rake",        "webrick", "wdm",
                                          "tzinfo", "tzinfo-data",         "html-proofer"};
    return std::find(std::begin(tools), std::end(tools), gem) != std::end(tools);
}

// The name that a Gemfile's line of that kind gives: gem "jekyll-feed", "~> 0.12".
std::string gemName(std::string_view line) {
    line = text::strip(line);
    if (!line.starts_with("gem ") && !line.starts_with("gem("))
        return {};
    const std::size_t open = line.find_first_of("\"'");
    const std::size_t close = open == std::string_view::npos ? open : line.find(line[open], open + 1);
    return close == std::string_view::npos ? std::string()
                                           : std::string(line.substr(open + 1, close - open - 1));
}

bool isNamePart(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.';
}

// "owner/name" out of the address of a repository on GitHub: "https://github.com/o/n.git",
// "git@github.com:o/n".
std::string repositoryIn(std::string_view address) {
    constexpr std::string_view host = "github.com";
    const std::size_t at = address.find(host);
    if (at == std::string_view::npos || at + host.size() >= address.size() ||
        (address[at + host.size()] != '/' && address[at + host.size()] != ':'))
        return {};
    const std::string_view path = address.substr(at + host.size() + 1);
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view owner = path.substr(0, slash);
    const std::string_view rest = path.substr(std::min(slash + 1, path.size()));
    std::string_view name = rest.substr(
        0, static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isNamePart) - rest.begin()));
    if (name.ends_with(".git"))
        name.remove_suffix(4);
    const bool isOwner = !owner.empty() && std::all_of(owner.begin(), owner.end(), isNamePart);
    return isOwner && !name.empty() ? std::string(owner) + '/' + std::string(name) : std::string();
}

// The remote "origin" of the repository that the folder is in; git itself is not run.
std::string originOf(const std::filesystem::path& folder) {
    std::filesystem::path repository = folder;
    std::error_code error;
    while (!std::filesystem::exists(repository / ".git" / "config", error)) {
        if (repository == repository.parent_path())
            return {};
        repository = repository.parent_path();
    }
    const std::string config = contents(repository / ".git" / "config");
    bool inOrigin = false;
    for (const std::string_view line : text::split(config, '\n')) {
        const std::string_view trimmed = text::strip(line);
        if (trimmed.starts_with('['))
            inOrigin = trimmed == "[remote \"origin\"]";
        else if (inOrigin && trimmed.starts_with("url"))
            return repositoryIn(trimmed);
    }
    return {};
}

// Source: jekyll-github-metadata, RepositoryFinder.
std::string repositoryOf(const SiteConfig& config, const std::filesystem::path& folder) {
    const std::string named = config.text("repository");
    return named.find('/') != std::string::npos ? named : originOf(folder);
}

Value metadata(const std::string& repository, const std::string& environment) {
    const std::size_t slash = repository.find('/');
    const std::string owner = repository.substr(0, slash);
    const std::string name = repository.substr(slash + 1);
    // Away from GitHub the gem takes pages to lie where a GitHub of one's own has them.
    const bool isPublished = environment == "production";
    const std::string host = environment == "development" ? "localhost:4000" : "github.io";
    const std::string ownPages = text::downcase(owner) + "." + host;
    const bool isUserPage =
        text::downcase(name) == ownPages || text::downcase(name) == text::downcase(owner) + ".github.com";
    const std::string url = "https://github.com/" + repository;
    const std::string path =
        isPublished ? (isUserPage ? "" : '/' + name) : "/pages/" + (isUserPage ? owner : repository);
    return Object{{"environment", environment},
                  {"pages_env", environment},
                  {"hostname", "github.com"},
                  {"pages_hostname", host},
                  {"api_url", "https://api.github.com"},
                  {"help_url", "https://help.github.com"},
                  {"project_title", name},
                  {"owner_name", owner},
                  {"owner_display_name", {}},
                  {"owner_url", "https://github.com/" + owner},
                  {"owner_gravatar_url", "https://github.com/" + owner + ".png"},
                  {"repository_url", url},
                  {"repository_nwo", repository},
                  {"repository_name", name},
                  {"zip_url", url + "/zipball/gh-pages"},
                  {"tar_url", url + "/tarball/gh-pages"},
                  {"clone_url", url + ".git"},
                  {"releases_url", url + "/releases"},
                  {"issues_url", url + "/issues"},
                  {"wiki_url", url + "/wiki"},
                  {"is_user_page", isUserPage},
                  {"is_project_page", !isUserPage},
                  {"url", (isPublished ? "http://" + ownPages : "https://github.com") + path},
                  {"baseurl", path},
                  {"source", Object{{"branch", isUserPage ? "master" : "gh-pages"}, {"path", "/"}}}};
}

} // unnamed namespace

std::vector<std::string> gemfilePlugins(const std::filesystem::path& folder) {
    std::vector<std::string> plugins;
    const std::string gemfile = contents(folder / "Gemfile");
    bool inGroup = false;
    for (const std::string_view line : text::split(gemfile, '\n')) {
        const std::string_view trimmed = text::strip(line);
        if (trimmed.starts_with("group"))
            inGroup = trimmed.find(":jekyll_plugins") != std::string_view::npos;
        else if (trimmed == "end")
            inGroup = false;
        const std::string gem = gemName(trimmed);
        const bool grouped = inGroup || trimmed.find(":jekyll_plugins") != std::string_view::npos;
        if (gem == "github-pages" || (grouped && !gem.empty() && !isTool(gem)))
            plugins.push_back(gem);
    }
    return plugins;
}

std::vector<std::string> withStandardPlugins(std::vector<std::string> plugins) {
    if (std::find(plugins.begin(), plugins.end(), "github-pages") == plugins.end())
        return plugins;
    for (const std::string_view standard : standardPlugins) {
        if (std::find(plugins.begin(), plugins.end(), standard) == plugins.end())
            plugins.emplace_back(standard);
    }
    return plugins;
}

void addGithubMetadata(SiteConfig& config, const std::filesystem::path& folder) {
    if (!config.usesPlugin("jekyll-github-metadata"))
        return;
    const std::string repository = repositoryOf(config, folder);
    if (repository.empty())
        return;
    const Value known = metadata(repository, config.environment());
    if (config.environment() == "production" && config["url"].isFalsy()) {
        config.set("url", Value("http://" + text::downcase(repository.substr(0, repository.find('/'))) +
                                ".github.io"));
        if (config["baseurl"].isNil() || config["baseurl"] == Value("/"))
            config.set("baseurl", known["baseurl"]);
    }
    const Value own = config["github"];
    if (own.isNil() || own.isObject())
        config.set("github", deepMerge(known, own));
    if (config["title"].isFalsy() && config["name"].isFalsy())
        config.set("title",
                   known["is_user_page"] == Value(true) ? known["owner_name"] : known["repository_name"]);
}

} // namespace lectern::site
