// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/PageFacets.h"

#include "base/DateTime.h"
#include "base/Text.h"
#include "search/Index.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lectern::catalog {

namespace {

constexpr std::size_t longestValue = 80; // bytes; longer ones are texts
constexpr std::size_t mostFacets = 300;  // of a page; nobody chooses by more

constexpr std::array<std::string_view, 14> ownKeys{
    "title", "description", "permalink", "keywords", "search",      "excerpt",   "redirect_from",
    "url",   "id",          "slug",      "path",     "redirect_to", "nav_order", "image"};

std::optional<std::string> labelOf(const Value& value) {
    std::string label;
    if (value.isString())
        label = text::strip(value.string());
    else if (value.isBool())
        label = value.boolean() ? "true" : "false";
    else if (value.isInteger())
        label = std::to_string(value.integer());
    else if (value.isFloat())
        label = text::fromFloat(value.floating());
    else if (value.isDateTime())
        label = strftime(value.dateTime(), "%Y-%m-%d");
    if (label.empty() || label.size() > longestValue || label.find('\n') != std::string::npos)
        return std::nullopt;
    return label;
}

class Collector {
public:
    void add(std::string_view key, const Value& value) {
        if (value.isArray()) {
            for (const Value& each : value.array())
                addLabel(key, labelOf(each));
        } else {
            addLabel(key, labelOf(value));
        }
    }

    void addLabel(std::string_view key, std::optional<std::string> label) {
        if (!label || m_facets.size() >= mostFacets)
            return;
        std::pair<std::string, std::string> facet(key, std::move(*label));
        if (std::find(m_facets.begin(), m_facets.end(), facet) == m_facets.end())
            m_facets.push_back(std::move(facet));
    }

    std::vector<std::pair<std::string, std::string>> take() { return std::move(m_facets); }

private:
    std::vector<std::pair<std::string, std::string>> m_facets;
};

} // unnamed namespace

std::string writtenLanguage(const Value& source) {
    for (const std::string_view key : {"lang", "locale"}) {
        const Value language = source[key];
        if (language.isString() && !language.string().empty())
            return language.string();
    }
    return {};
}

std::vector<std::pair<std::string, std::string>> facetsOf(const site::PageInfo& page) {
    Collector facets;
    for (const std::string& keyword : page.keywords) {
        if (std::string folded = search::foldKeyword(keyword); !folded.empty())
            facets.addLabel(keywordFacet, std::move(folded));
    }
    for (std::size_t slash = page.sourcePath.find('/'); slash != std::string::npos;
         slash = page.sourcePath.find('/', slash + 1))
        facets.addLabel(folderFacet, page.sourcePath.substr(0, slash));
    if (!page.frontMatter.isObject())
        return facets.take();
    for (const Object::Entry& entry : page.frontMatter.object()) {
        if (!entry.key.isString() || entry.key.string().starts_with('@'))
            continue;
        if (std::find(ownKeys.begin(), ownKeys.end(), entry.key.string()) == ownKeys.end())
            facets.add(entry.key.string(), entry.value);
    }
    return facets.take();
}

} // namespace lectern::catalog
