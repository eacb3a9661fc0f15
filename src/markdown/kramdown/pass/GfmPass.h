// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What kramdown-parser-gfm does to the finished tree: ids of headers, hard breaks at the end of lines.
#pragma once

#include "markdown/DocumentData.h"

namespace lectern::markdown {

// As the document began; {::options} comes too late for this.
struct GfmRules {
    explicit GfmRules(const DocumentData& document);

    std::string_view hardBreak; // what ends a line for good
};

// Leaves HTML elements and footnotes alone, as the parser does.
void runGfmPass(DocumentData& document, const GfmRules& rules);

} // namespace lectern::markdown
