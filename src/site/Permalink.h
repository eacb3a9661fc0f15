// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A file's address, from its pattern and what the placeholders in it stand for.
// Rules: Jekyll 4.3, "Permalinks", url.rb and drops/url_drop.rb.
#pragma once

#include "base/DateTime.h"
#include "base/Result.h"
#include "base/Value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::site {

// The permalink pattern that a style's name stands for ("pretty"); other texts are patterns themselves.
std::string permalinkPattern(std::string_view style);
// "/:path/:basename" with the ending that the site's style has: "/", ":output_ext" or none.
std::string withPermalinkEnding(std::string_view pattern, std::string_view style);

// Pages and static files: each ":name" is replaced in turn, others stay as they are.
using Placeholders = std::vector<std::pair<std::string_view, std::string_view>>;
// The URL path, with a leading '/', percent-encoded where a placeholder had to be. It never climbs: "..",
// "./" and doubled slashes go.
std::string expandPermalink(std::string_view pattern, const Placeholders& placeholders);

// Posts and other documents.
struct DocumentPlaceholders {
    std::string_view collection;
    std::string_view path;      // below the collection's folder, without the extension
    std::string_view basename;  // without the extension
    std::string_view extension; // of the file written
    const Value& frontMatter;   // slug, categories
    DateTime date;
};
// The same for documents. Fails for a placeholder that there is not (":titel").
Result<std::string> expandPermalink(std::string_view pattern, const DocumentPlaceholders& placeholders);

// The path of the file that is written for a URL, relative to the destination: "/guide/" is
// "guide/index.html".
std::string outputPath(std::string_view url, std::string_view outputExtension);

} // namespace lectern::site
