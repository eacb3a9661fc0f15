// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a site as its keeper would: what is broken, missing or cannot be found by readers.
#pragma once

#include "base/Diagnostic.h"
#include "site/Site.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

enum class FindingKind {
    Link,        // leads to no page or file of the site
    Anchor,      // leads to a place that its page does not have
    Image,       // or another medium that is not there
    File,        // a style sheet or script that is not there
    Address,     // two pages share one
    Unreached,   // no page that can be reached from the first one links here
    Title,       // neither in the front matter nor as a heading
    Description, // none in the front matter
    Rendering,   // what rendering complains of: layouts, includes, tags, filters
};

// "link", "anchor" ...: as JSON has it.
std::string_view nameOf(FindingKind kind);

struct Finding {
    FindingKind kind;
    Diagnostic diagnostic; // file and line are always known
};

// Renders the whole site on all cores. By file and line, each finding once, however many pages show it.
std::vector<Finding> checkSite(const Site& site);

} // namespace lectern::site
