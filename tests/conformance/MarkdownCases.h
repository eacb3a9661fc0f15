// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the three Markdown dialects share.
#pragma once

#include "conformance/Cases.h"
#include "markdown/Markdown.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern::conformance {

// The options of a case, over those that all cases share: Jekyll's, without a highlighter.
markdown::Options optionsOf(const Case& one, markdown::Dialect dialect);

// HTML without what makes no difference to a browser: white space beside the tags of blocks, " /" in empty
// elements.
std::string normalised(std::string_view html);

// Holds each dialect's own specification against what Lectern makes of it. Where md4c reads a case in its own
// way, known-differences.md says so; every other case must pass.
void expectSpecification(const std::string& file, markdown::Dialect dialect);

// Holds the `kramdown` field, what Jekyll writes for the same text, against the kramdown dialect.
void expectAsKramdown(const std::string& file);

} // namespace lectern::conformance
