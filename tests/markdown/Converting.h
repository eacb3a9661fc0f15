// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of Markdown share: a text, the keys under `kramdown:` in _config.yml, and the HTML. What is
// expected of the kramdown dialect is what kramdown 2.4 wrote for the same text.
#pragma once

#include "markdown/Markdown.h"

#include <gtest/gtest.h>

#include <string>

namespace lectern::markdown {

inline std::string convert(std::string_view text, const Value& keys = Object(),
                           Dialect dialect = Dialect::Kramdown) {
    Options options = Options::from(keys, dialect);
    options.highlighter = !keys["syntax_highlighter"].isNil();
    return toHtml(text, options);
}

#define EXPECT_HTML(html, ...) EXPECT_EQ(std::string(html), convert(__VA_ARGS__))

} // namespace lectern::markdown
