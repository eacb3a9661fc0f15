// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A template rendered as Jekyll would render it, but without a site around it.
#pragma once

#include "base/Result.h"
#include "base/Value.h"

#include <string>

namespace lectern::site {

struct LoneTemplate {
    std::string source;
    std::string path; // names it in messages
    Value data;       // its variables, an Object; they come before `site`, `page` and `jekyll`
    Value config;     // keys of _config.yml, an Object or nil
};

// What a page index.html with that source shows: Liquid with Jekyll's tags and filters, no Markdown, no
// layout. As in Jekyll's build the first error ends it. No file is read: an include is never there. Safe from
// any thread.
Result<std::string> renderLoneTemplate(const LoneTemplate& lone);

// Data from JSON with one-key maps where JSON has no word: {"$time": "2020-01-02 03:04:05 +0200"},
// {"$date": "2020-01-02"}, {"$float": "nan"}, "inf" or "-inf" turned into what they stand for.
Value withTypes(const Value& json);

} // namespace lectern::site
