// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A source file, read: its front matter and its body.
#pragma once

#include "base/Diagnostic.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace lectern::site {

struct Item;

struct SourceText {
    std::string text;          // the whole file, UTF-8
    std::size_t bodyStart = 0; // where the text behind the front matter begins
    std::size_t yamlEnd = 0;   // where the front matter's YAML ends; 0 where there is none
    std::string_view frontMatter() const { return std::string_view(text).substr(0, yamlEnd); }
    std::string_view body() const { return std::string_view(text).substr(bodyStart); }
    std::string takeBody(); // leaves the rest in an unspecified state
    int bodyLine() const;   // the body's first line in the file, 1-based
    Diagnostics diagnostics;
};

// Never fails: a file that cannot be read is empty and says why in `diagnostics`, under the name `shownAs`.
// Of a file beyond `limit` only the front matter is read, if it stands at the start.
SourceText readSource(const std::filesystem::path& file, const std::string& shownAs, std::size_t limit);
// The item's file, or the text that was made for it.
SourceText readSource(const Item& item, std::size_t limit);

} // namespace lectern::site
