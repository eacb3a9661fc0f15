// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/SiteDocuments.h"

#include "base/Text.h"
#include "catalog/PageFacets.h"
#include "search/Language.h"
#include "site/PageText.h"
#include "site/check/LinkTarget.h"

#include <algorithm>
#include <unordered_map>

namespace lectern::catalog {

namespace {

constexpr double leastBoost = 0.05;
constexpr double mostBoost = 20;

// What the front matter wishes: `search: false`, `search.exclude`, `search.boost`, and `search_exclude`, by
// which Just the Docs has it.
void applyWishes(const Value& frontMatter, search::Document& document) {
    const Value wish = frontMatter["search"];
    const Value exclude = wish["exclude"];
    const Value themeExclude = frontMatter["search_exclude"];
    document.hidden = (wish.isBool() && !wish.boolean()) || !exclude.isFalsy() || !themeExclude.isFalsy();
    const Value boost = wish["boost"];
    if (boost.isInteger())
        document.boost = static_cast<double>(boost.integer());
    else if (boost.isFloat())
        document.boost = boost.floating();
    if (boost.isNumber())
        document.boost = std::clamp(document.boost, leastBoost, mostBoost);
}

std::string guessedLanguage(const search::Document& document) {
    std::string sample = document.title + '\n' + document.description + '\n';
    for (const search::Section& section : document.sections) {
        if (sample.size() < search::guessedBytes)
            sample += section.heading + '\n' + section.text + '\n';
    }
    return search::guessLanguage(sample);
}

// The part of a stamp that tells of the page's own file: see Site::contentStamp.
std::string_view fileStamp(std::string_view stamp) {
    return stamp.substr(0, stamp.find('-'));
}

std::vector<std::string> linkedPages(const site::Site& site, const site::PageInfo& page,
                                     const std::vector<std::string>& hrefs) {
    const site::SiteAddress address{std::string(site.config()["url"].stringOr("")), site.baseUrl()};
    std::vector<std::string> urls;
    for (const std::string& href : hrefs) {
        const auto target = site::linkTarget(href, page.url, address);
        const site::PageInfo* linked = target ? site.find("/" + target->path) : nullptr;
        if (linked && linked->url != page.url &&
            std::find(urls.begin(), urls.end(), linked->url) == urls.end())
            urls.push_back(linked->url);
    }
    return urls;
}

} // unnamed namespace

search::Document documentOf(const site::Site& site, const site::PageInfo& page) {
    search::Document document;
    document.url = page.url;
    document.path = page.sourcePath;
    document.title = page.title;
    document.description = page.description;
    document.keywords = page.keywords;
    document.facets = facetsOf(page);
    applyWishes(page.frontMatter, document);
    site::PageText text = site::readPageText(site.renderContent(page.url).value_or(""));
    for (site::PageSection& section : text.sections)
        document.sections.push_back({std::move(section.heading), std::move(section.anchor),
                                     std::move(section.text), std::move(section.code)});
    document.links = linkedPages(site, page, text.links);
    document.language = writtenLanguage(page.frontMatter);
    if (document.language.empty())
        document.language = writtenLanguage(site.config());
    if (document.language.empty())
        document.language = guessedLanguage(document);
    if (!document.language.empty())
        document.facets.emplace_back(languageFacet, document.language);
    return document;
}

SiteDocuments::SiteDocuments(std::shared_ptr<const site::Site> site, const SiteDocuments* before)
    : m_site(std::move(site)) {
    for (const site::PageInfo& page : m_site->pages()) {
        if (!page.leadsOn)
            m_entries.push_back({page.url, m_site->contentStamp(page.url)});
    }
    if (!before)
        return;
    std::unordered_map<std::string_view, std::string_view> known;
    for (const Entry& entry : before->m_entries)
        known.emplace(entry.url, entry.stamp);
    std::stable_partition(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const auto old = known.find(entry.url);
        return old == known.end() || fileStamp(old->second) != fileStamp(entry.stamp);
    });
}

std::optional<search::Document> SiteDocuments::load(std::size_t number) const {
    const site::PageInfo* page = m_site->find(m_entries[number].url);
    return page ? std::optional(documentOf(*m_site, *page)) : std::nullopt;
}

} // namespace lectern::catalog
