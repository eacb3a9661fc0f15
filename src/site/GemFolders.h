// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Ruby's gems are installed, and what their specifications say. Nothing of Ruby is run.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// A gem that is installed.
struct InstalledGem {
    std::filesystem::path folder; // empty where there is none
    std::filesystem::path specification;
};

// The gem in that version, else the latest one: in the site's own vendor/bundle, in GEM_HOME and GEM_PATH,
// in the places of RubyGems, rbenv, rvm and asdf below the person's home, then in the system's.
InstalledGem findGem(std::string_view name, std::string_view version, const std::filesystem::path& opened);

// Whether a version comes before another: "2.9" before "2.10.1".
bool isOlderVersion(std::string_view a, std::string_view b);

// The version of the gem that the folder's Gemfile.lock holds fast; "" where it names none.
std::string lockedVersion(std::string_view name, const std::filesystem::path& folder);

// The gems that a gemspec asks for at run time, in its order, each once.
std::vector<std::string> runtimeDependencies(const std::filesystem::path& gemspec);

} // namespace lectern::site
