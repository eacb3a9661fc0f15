// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The YAML block at the start of a page.
#pragma once

#include "formats/Yaml.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace lectern::formats {

// Whether Jekyll takes the file for a page at all: its first line is three hyphens and white space. Give the
// file's bytes as they are: a byte order mark in front makes it a static file.
// (Jekyll::Utils.has_yaml_header?)
bool hasYamlHeader(std::string_view bytes);

// Where the block stands in a text; both views into it.
struct FrontMatterSpan {
    std::string_view yaml;    // the opening hyphens included, so that its lines are the file's lines
    std::string_view content; // what follows the closing line and the blank lines behind it
    int contentLine = 1;      // on which line of the text the content begins
};

// Empty where the text has no closed block; all of it is content then. A byte order mark is passed over.
// Source: Jekyll 4.3, Document::YAML_FRONT_MATTER_REGEXP.
std::optional<FrontMatterSpan> findFrontMatter(std::string_view text);

struct FrontMatter {
    Value data = Value(Object()); // an Object, empty where there is none or it is broken
    std::string_view content;     // views the text given
    int contentLine = 1;
    bool present = false;
    std::optional<Diagnostic> error; // why the data is empty; as in Jekyll, the content stands nevertheless
};

// Finds and reads the block. Safe from several threads, if each has its own KeyPool.
FrontMatter readFrontMatter(std::string_view text, const YamlOptions& options = {});

} // namespace lectern::formats
