// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site's own Ruby files in _plugins would add. They are read for the names of what they define and
// never run.
#include "base/Text.h"
#include "site/Containment.h"
#include "site/Glob.h"
#include "site/Paths.h"
#include "site/SourceFile.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <iterator>

namespace lectern::site {

namespace {

constexpr std::size_t mostBytes = 1u << 20;
constexpr std::size_t mostFiles = 50;

// The name behind `register_tag(`: in quotes or as a symbol.
std::string registeredName(std::string_view line) {
    const std::size_t call = line.find("register_tag");
    const std::size_t start = call == std::string_view::npos ? call : line.find_first_of("\"':", call);
    if (start == std::string_view::npos)
        return {};
    const std::string_view name = line.substr(start + 1);
    return std::string(name.substr(0, name.find_first_of("\"', )")));
}

struct RubyFile {
    std::vector<std::string> tags;
    bool filters = false;
    bool generates = false; // pages, hooks or converters: what no page's text shows
};

RubyFile readRuby(const std::string& text) {
    RubyFile found;
    for (const std::string_view line : text::split(text, '\n')) {
        const auto has = [&](std::string_view word) { return line.find(word) != std::string_view::npos; };
        if (text::strip(line).starts_with('#'))
            continue;
        if (std::string tag = registeredName(line); !tag.empty())
            found.tags.push_back(std::move(tag));
        found.filters = found.filters || has("register_filter");
        found.generates = found.generates || has("Generator") || has("Hooks.register") || has("Converter");
    }
    return found;
}

std::string describe(const RubyFile& file) {
    std::string what;
    for (const std::string& tag : file.tags)
        what += (what.empty() ? "the tag " : ", ") + tag;
    if (file.filters)
        what += what.empty() ? "filters" : ", filters";
    if (file.generates)
        what += what.empty() ? "pages or changes to pages" : ", pages or changes to pages";
    return what.empty() ? "what it adds" : what;
}

} // unnamed namespace

void reportRubyPlugins(Snapshot& snapshot) {
    const std::string named = confinedPath(snapshot.config.text("plugins_dir"));
    const auto folder = snapshot.config.source() / (named.empty() ? "_plugins" : named);
    if (!checkPath(folder, snapshot.folder).isFolder)
        return;
    std::size_t count = 0;
    for (const std::string& path : glob(folder, "**/*.rb")) {
        if (++count > mostFiles || !checkPath(folder / path, snapshot.folder).refused.empty())
            continue;
        const std::string shownAs = (folder / path).lexically_relative(snapshot.folder).generic_string();
        bool broken = false;
        const RubyFile file = readRuby(decodeText(readStart(folder / path, mostBytes), broken));
        for (const std::string& tag : file.tags)
            snapshot.rubyTags.emplace(tag, shownAs);
        snapshot.diagnostics.add({shownAs, 0, 0, "This Ruby plugin is not run; missing is " + describe(file),
                                  Severity::Note, DiagnosticKind::Plugin, shownAs});
    }
}

} // namespace lectern::site
