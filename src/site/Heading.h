// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page's first heading, found without rendering: what stands for a title where front matter has none.
#pragma once

#include <string>
#include <string_view>

namespace lectern::site {

// "# Text", "Text" over "===" or "---", or <h1> to <h3>; without marks, attributes and tags. "" where the
// source has none, or builds it with Liquid. Looks at the first few hundred lines.
std::string firstHeading(std::string_view source);

} // namespace lectern::site
