// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Style sheets in Sass, turned into CSS as Jekyll's sass converter does it (libsass).
#pragma once

#include "base/Result.h"
#include "base/Value.h"
#include "site/filters/FilterHost.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

enum class SassStyle { Nested, Expanded, Compact, Compressed };

struct SassOptions {
    SassSyntax syntax = SassSyntax::Scss;
    SassStyle style = SassStyle::Compact;
    bool lineComments = false;
    bool addCharset = false;
    std::string file = "stdin";   // for messages
    std::string mappedName;       // "main.scss": what a source map calls the text; empty = no source map
    std::filesystem::path folder; // where the text's own imports are looked for first; empty = nowhere
    std::vector<std::filesystem::path> loadPaths; // where all imports are looked for
    std::size_t fileBytes = 32u << 20;            // the largest file that is imported
    std::chrono::milliseconds time{10'000};       // after which loops and calls end in an error
};

// What `sass:` of a configuration asks for: style, sass_dir, load_paths, line_comments, add_charset. A
// theme's folder is the caller's to add. Source: jekyll-sass-converter 2.2.
SassOptions sassOptions(const Value& config, const std::filesystem::path& siteFolder);

struct StyleSheet {
    std::string css;
    std::string sourceMap; // JSON; empty where none was asked for, or the text is empty
};

// The CSS and, where asked for, where in the sources each part of it comes from. The CSS then names the map's
// file at its end ("main.css.map"). Fails as sassToCss() does.
Result<StyleSheet> compileSass(std::string_view text, const SassOptions& options);

// The CSS. Imports are read below `folder` and the load paths only, whatever way they are written. An error
// names the file (as the text, or relative to where it was found) and the line. Safe from several threads.
Result<std::string> sassToCss(std::string_view text, const SassOptions& options);

} // namespace lectern::site
