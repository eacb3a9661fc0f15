// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/GemFolders.h"

#include "base/Text.h"
#include "site/SourceFile.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <system_error>

namespace lectern::site {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostBytes = 1u << 20;
constexpr const char* anyFolder = "*";

std::string contents(const fs::path& file) {
    bool broken = false;
    return decodeText(readStart(file, mostBytes), broken);
}

std::string environmentVariable(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code unknown;
        if (entry->is_directory(unknown))
            found.push_back(entry->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

// Adds the folders that the parts lead to, of which "*" is any folder.
void expand(const fs::path& root, std::initializer_list<const char*> parts, std::vector<fs::path>& homes) {
    std::vector<fs::path> reached{root};
    for (const std::string_view part : parts) {
        std::vector<fs::path> next;
        for (const fs::path& folder : reached) {
            if (part == anyFolder) {
                for (fs::path& inside : foldersIn(folder))
                    next.push_back(std::move(inside));
            } else {
                next.push_back(folder / part);
            }
        }
        reached = std::move(next);
    }
    homes.insert(homes.end(), reached.begin(), reached.end());
}

// Folders with a folder "gems" and one "specifications".
std::vector<fs::path> gemHomes(const fs::path& opened) {
    std::vector<fs::path> homes;
    expand(opened / "vendor" / "bundle", {"ruby", anyFolder}, homes);
    for (const char* variable : {"GEM_HOME", "GEM_PATH"}) {
        const std::string folders = environmentVariable(variable);
        for (const std::string_view folder : text::split(folders, ':')) {
            if (!folder.empty())
                homes.emplace_back(folder);
        }
    }
    if (const fs::path home = environmentVariable("HOME"); !home.empty()) {
        expand(home, {".gem", "ruby", anyFolder}, homes);
        expand(home, {".local", "share", "gem", "ruby", anyFolder}, homes);
        expand(home, {".rbenv", "versions", anyFolder, "lib", "ruby", "gems", anyFolder}, homes);
        expand(home, {".rvm", "gems", anyFolder}, homes);
        expand(home, {".asdf", "installs", "ruby", anyFolder, "lib", "ruby", "gems", anyFolder}, homes);
    }
    expand("/var/lib/gems", {anyFolder}, homes);
    expand("/usr/local/lib/ruby/gems", {anyFolder}, homes);
    expand("/usr/local", {"bundle"}, homes);
    expand("/usr/lib/ruby/gems", {anyFolder}, homes);
    expand("/usr/share/rubygems-integration", {anyFolder}, homes);
    expand("/opt/homebrew/lib/ruby/gems", {anyFolder}, homes);
    return homes;
}

// The name in the first quotes of the text, of whatever kind: "a", 'a', %q<a>.
std::string quoted(std::string_view text) {
    const std::size_t open = text.find_first_of("\"'<");
    if (open == std::string_view::npos)
        return {};
    const std::size_t close = text.find(text[open] == '<' ? '>' : text[open], open + 1);
    return close == std::string_view::npos ? std::string()
                                           : std::string(text.substr(open + 1, close - open - 1));
}

} // unnamed namespace

bool isOlderVersion(std::string_view a, std::string_view b) {
    const auto left = text::split(a, '.');
    const auto right = text::split(b, '.');
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](std::string_view x, std::string_view y) {
                                            return x.size() != y.size() ? x.size() < y.size() : x < y;
                                        });
}

InstalledGem findGem(std::string_view name, std::string_view version, const fs::path& opened) {
    const std::string start = std::string(name) + '-';
    std::string best;
    InstalledGem found;
    for (const fs::path& home : gemHomes(opened)) {
        for (const fs::path& folder : foldersIn(home / "gems")) {
            const std::string entry = folder.filename().string();
            if (!entry.starts_with(start) || entry.size() == start.size() ||
                entry.find_first_of("0123456789", start.size()) != start.size())
                continue;
            const std::string own = entry.substr(start.size());
            if (!found.folder.empty() && (best == version || (own != version && !isOlderVersion(best, own))))
                continue;
            best = own;
            found = {folder, home / "specifications" / (entry + ".gemspec")};
        }
    }
    return found;
}

std::string lockedVersion(std::string_view name, const fs::path& folder) {
    const std::string lock = contents(folder / "Gemfile.lock");
    const std::string start = std::string(name) + " (";
    for (const std::string_view line : text::split(lock, '\n')) {
        const std::string_view trimmed = text::strip(line);
        if (trimmed.starts_with(start) && trimmed.ends_with(')') && trimmed[start.size()] >= '0' &&
            trimmed[start.size()] <= '9')
            return std::string(trimmed.substr(start.size(), trimmed.size() - start.size() - 1));
    }
    return {};
}

std::vector<std::string> runtimeDependencies(const fs::path& gemspec) {
    std::vector<std::string> gems;
    const std::string text = contents(gemspec);
    for (const std::string_view line : text::split(text, '\n')) {
        for (const std::string_view call : {".add_runtime_dependency", ".add_dependency"}) {
            const std::size_t at = line.find(call);
            if (at == std::string_view::npos || text::strip(line).starts_with('#'))
                continue;
            std::string gem = quoted(line.substr(at + call.size()));
            if (!gem.empty() && std::find(gems.begin(), gems.end(), gem) == gems.end())
                gems.push_back(std::move(gem));
        }
    }
    return gems;
}

} // namespace lectern::site
