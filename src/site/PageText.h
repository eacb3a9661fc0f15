// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rendered page says, heading by heading, without its markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// A heading and what stands below it, up to the next heading of any level.
struct PageSection {
    std::string heading; // "" = what stands before the first one
    std::string anchor;  // the id that leads there, without '#'; "" = there is none
    int level = 0;       // 1 to 6; 0 without a heading
    std::string text;    // blocks end in a newline, white space is single, references are resolved
    std::string code;    // what stands in <pre>, as it stands there
};

struct PageText {
    std::vector<PageSection> sections;
    std::vector<std::string> links; // href of each <a>, once, in order; references resolved
};

// Navigation, tables of contents, scripts, style sheets and drawings are nothing to read. Takes any HTML;
// never fails. Pure.
PageText readPageText(std::string_view html);

} // namespace lectern::site
