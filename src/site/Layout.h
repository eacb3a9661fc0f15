// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A frame for pages: a file of _layouts.
#pragma once

#include "base/Diagnostic.h"
#include "base/Value.h"

#include <filesystem>
#include <optional>
#include <string>

namespace lectern::site {

// Filled while a site is opened, then only read.
struct Layout {
    std::string name;       // "default", "guide/page"
    std::string sourcePath; // relative to the opened folder: "_layouts/default.html"
    std::filesystem::path file;
    Value data;       // its front matter, an Object: `layout.*`
    int bodyLine = 1; // where the front matter ends
    Diagnostics diagnostics;
    std::optional<std::string> text; // of a layout that no file stands for
};

} // namespace lectern::site
