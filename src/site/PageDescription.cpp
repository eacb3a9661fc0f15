// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/PageDescription.h"

#include "base/Text.h"
#include "site/Collection.h"
#include "site/Merge.h"
#include "site/Paths.h"

#include <unordered_set>

namespace lectern::site {

namespace {

// Keywords stand in one text with commas, or in a list; tags and categories in words or a list.
std::vector<std::string> keywordsOf(const Item& item) {
    std::vector<std::string> keywords;
    std::unordered_set<std::string> known;
    const auto add = [&](std::string_view keyword) {
        keyword = text::strip(keyword);
        if (!keyword.empty() && known.insert(text::fold(keyword)).second)
            keywords.emplace_back(keyword);
    };
    for (const char* key : {"keywords", "keyword", "tags", "tag", "categories", "category"}) {
        const Value value = item.field(key);
        const bool byWords =
            key[0] != 'k' && value.isString() && value.string().find(',') == std::string::npos;
        for (const std::string& keyword :
             value.isString() && !byWords ? splitList(value.string()) : textList(value))
            add(keyword);
    }
    return keywords;
}

// "getting-started" is "Getting started"; an index page has the name of its folder.
std::string titleOfName(const Item& item) {
    std::string_view stem = item.basename();
    if (stem == "index") {
        const std::string_view folder = fileName(directoryOf(item.relativePath));
        stem = folder.empty() ? stem : folder;
    }
    std::string title = text::replaceAll(text::replaceAll(stem, "-", " "), "_", " ");
    title = text::strip(title);
    std::size_t first = 0;
    if (title.empty())
        return std::string(item.name);
    text::decode(title, first);
    return text::upcase(title.substr(0, first)) + title.substr(first);
}

std::string titleOf(const Item& item) {
    const Value written = item.field("title");
    if ((item.ownTitle || !item.isDocument()) && !written.isFalsy() && !textOf(written).empty())
        return textOf(written);
    if (!item.heading.empty())
        return item.heading;
    return written.isFalsy() ? titleOfName(item) : textOf(written);
}

} // unnamed namespace

PageInfo describe(const Item& item) {
    PageInfo info;
    info.url = text::percentDecode(item.url);
    info.sourcePath = item.sourcePath;
    info.title = titleOf(item);
    info.description = textOf(item.field("description"));
    info.keywords = keywordsOf(item);
    const Value layout = item.field("layout");
    info.layout = layout.isString() && layout.string() != "none" ? layout.string() : "";
    info.collection = item.collection ? item.collection->label : "";
    info.date = item.date;
    if (const Value date = item.field("date"); item.isPage() && date.isDateTime())
        info.date = date.dateTime();
    info.frontMatter = deepMerge(item.defaults, item.data);
    info.leadsOn = info.layout == "redirect" && !item.field("redirect")["to"].isNil();
    return info;
}

} // namespace lectern::site
