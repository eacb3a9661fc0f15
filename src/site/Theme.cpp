// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Theme.h"

#include "base/Text.h"
#include "formats/Yaml.h"
#include "site/Containment.h"
#include "site/GemFolders.h"
#include "site/SourceFile.h"

#include <algorithm>
#include <cctype>
#include <system_error>

namespace lectern::site {

namespace fs = std::filesystem;

namespace {

bool isFolder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

bool isFile(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

// The name becomes a part of paths, and a stranger's folder chose it.
bool isGemName(std::string_view name) {
    return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.';
    });
}

bool isThemeNamed(const fs::path& folder, const std::string& name) {
    return isFile(folder / (name + ".gemspec")) ||
           (folder.filename() == name && (isFolder(folder / "_layouts") || isFolder(folder / "_includes")));
}

// A folder that a person named: the theme itself, one that holds it under its name, or a place of gems.
fs::path inFolder(const fs::path& folder, const std::string& name) {
    if (isThemeNamed(folder, name))
        return folder;
    if (isThemeNamed(folder / name, name))
        return folder / name;
    fs::path latest;
    std::error_code error;
    for (const fs::path& place : {folder, folder / "gems"}) {
        for (fs::directory_iterator entry(place, error); !error && entry != fs::directory_iterator();
             entry.increment(error)) {
            const std::string found = entry->path().filename().string();
            const std::string known = latest.filename().string();
            const bool isVersion = found.starts_with(name + '-') && found.size() > name.size() + 1 &&
                                   std::isdigit(static_cast<unsigned char>(found[name.size() + 1]));
            if (isVersion && isFolder(entry->path() / "_layouts") &&
                (latest.empty() ||
                 isOlderVersion(known.substr(name.size() + 1), found.substr(name.size() + 1))))
                latest = entry->path();
        }
    }
    return latest;
}

// The checkout that the opened folder is, or is in: a theme's own documentation.
fs::path ownCheckout(const fs::path& opened, const std::string& name) {
    const fs::path above = opened.parent_path();
    for (const fs::path& folder : {opened, above, above.parent_path()}) {
        if (isFile(folder / (name + ".gemspec")))
            return folder;
    }
    return {};
}

fs::path siblingCheckout(const fs::path& opened, const std::string& name) {
    const fs::path sibling = opened.parent_path() / name;
    return isThemeNamed(sibling, name) ? sibling : fs::path();
}

fs::path specificationOf(const fs::path& root, const std::string& name) {
    fs::path own = root / (name + ".gemspec");
    if (root.empty() || isFile(own))
        return own;
    return root.parent_path().parent_path() / "specifications" / (root.filename().string() + ".gemspec");
}

// What well-known themes need, for when they are not there to be asked.
std::vector<std::string> usualPlugins(const std::string& name) {
    if (name == "minima")
        return {"jekyll-feed", "jekyll-seo-tag"};
    if (name == "just-the-docs")
        return {"jekyll-seo-tag", "jekyll-include-cache"};
    if (name == "minimal-mistakes" || name == "minimal-mistakes-jekyll")
        return {"jekyll-paginate", "jekyll-sitemap", "jekyll-gist", "jekyll-feed", "jekyll-include-cache"};
    if (name.starts_with("jekyll-theme-"))
        return {"jekyll-seo-tag"};
    return {};
}

} // unnamed namespace

fs::path Theme::at(std::string_view part) const {
    if (root.empty())
        return {};
    std::error_code error;
    const fs::path real = fs::canonical(root / part, error);
    return !error && isInside(real, root) ? real : fs::path();
}

std::string themeName(const Value& config) {
    std::string_view remote = config["remote_theme"].stringOr("");
    remote = text::strip(remote.substr(0, remote.find('@')));
    if (const std::size_t slash = remote.rfind('/'); slash != std::string_view::npos)
        remote = remote.substr(slash + 1);
    return text::downcase(text::strip(remote.empty() ? config["theme"].stringOr("") : remote));
}

Theme findTheme(const std::string& name, const fs::path& opened, const std::vector<fs::path>& folders) {
    Theme theme{name, {}, {}};
    if (!isGemName(name))
        return theme;
    fs::path root;
    for (const fs::path& folder : folders) {
        if (root.empty())
            root = inFolder(folder, name);
    }
    if (root.empty())
        root = ownCheckout(opened, name);
    fs::path gemspec = specificationOf(root, name);
    if (root.empty()) {
        const InstalledGem gem = findGem(name, lockedVersion(name, opened), opened);
        root = gem.folder;
        gemspec = gem.specification;
    }
    if (root.empty()) {
        root = siblingCheckout(opened, name);
        gemspec = specificationOf(root, name);
    }
    std::error_code error;
    if (!root.empty())
        theme.root = fs::canonical(root, error);
    theme.plugins =
        theme.root.empty() || !isFile(gemspec) ? usualPlugins(name) : runtimeDependencies(gemspec);
    std::erase_if(theme.plugins, [](const std::string& gem) {
        return !gem.starts_with("jekyll-") && gem != "jemoji"; // the rest is Ruby's own affair
    });
    return theme;
}

Value themeConfig(const Theme& theme, const Value& jekyllDefaults, const Limits& limits) {
    Object kept;
    const fs::path file = theme.root / "_config.yml";
    std::error_code error;
    if (theme.root.empty() || !isFile(file) || fs::is_symlink(file, error))
        return kept;
    const Result<std::string> bytes = readFile(file, "_config.yml", limits.fileBytes);
    bool broken = false;
    formats::YamlOptions options;
    options.symbols = formats::RubySymbols::AsText; // as in the site's own
    const Result<Value> keys =
        bytes ? formats::parseYaml(decodeText(*bytes, broken), options) : Result<Value>(bytes.error());
    if (!keys || !keys->isObject())
        return kept;
    for (const auto& [key, value] : keys->object()) {
        if (!jekyllDefaults.object().find(key))
            kept.set(key, value);
    }
    return kept;
}

} // namespace lectern::site
