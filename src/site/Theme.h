// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The theme that a site asks for by `theme:` or `remote_theme:`, and where it lies on this machine.
// Rules: Jekyll 4.3, "Themes" and theme.rb; jekyll-remote-theme's manual for the second.
#pragma once

#include "base/Limits.h"
#include "base/Value.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Immutable; safe from several threads.
struct Theme {
    std::string name;                 // "" where the site asks for none
    std::filesystem::path root;       // canonical; empty where it was not found
    std::vector<std::string> plugins; // the gems that it needs at run time, in its gemspec's order

    bool isMissing() const { return !name.empty() && root.empty(); }
    // The path of a folder or file of it ("_layouts"), symlinks followed inside the root only; empty where
    // there is none.
    std::filesystem::path at(std::string_view part) const;
};

// The theme's name in lower case, without the owner of a remote one; "" where the configuration asks for
// none.
std::string themeName(const Value& config);

// Looks, in this order, into `folders` (each a theme, or one that holds themes), at the opened folder and
// those above it, at the installed gems, of which the one that Gemfile.lock names comes first, else the
// latest, and beside the opened folder: what Jekyll would take goes before what only bears the name.
// Without a name nothing is touched. Never fails.
Theme findTheme(const std::string& name, const std::filesystem::path& opened,
                const std::vector<std::filesystem::path>& folders);

// The theme's _config.yml without the keys that Jekyll has defaults for: what lies under the site's own.
// An empty Object where there is none.
Value themeConfig(const Theme& theme, const Value& jekyllDefaults, const Limits& limits);

} // namespace lectern::site
