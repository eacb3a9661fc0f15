// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/NotFound.h"

#include "base/Text.h"
#include "web/Banner.h"
#include "web/Scheme.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lectern::web {

namespace {

using Pairs = std::set<std::pair<char, char>>;

// Pairs of neighbouring letters: likeness by them forgives a wrong ending, a lost letter and a moved folder.
Pairs pairsOf(std::string_view text) {
    std::string plain = text::fold(text);
    if (const std::size_t dot = plain.rfind('.');
        dot != std::string::npos && plain.find('/', dot) == plain.npos) {
        plain.resize(dot); // "faq.md" asked for, "/guide/faq/" published
    }
    Pairs pairs;
    char last = ' ';
    for (const char c : plain) {
        const char now = c == '/' || c == '-' || c == '_' ? ' ' : c;
        if (now != ' ' || last != ' ') {
            pairs.emplace(last, now);
        }
        last = now;
    }
    return pairs;
}

double likeness(const Pairs& a, const Pairs& b) {
    if (a.empty() || b.empty()) {
        return 0;
    }
    const auto common =
        std::count_if(a.begin(), a.end(), [&b](const auto& pair) { return b.contains(pair); });
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

std::string_view lastPart(std::string_view path) {
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    return path.substr(path.rfind('/') + 1);
}

constexpr double leastLikeness = 0.35;

} // namespace

std::vector<const site::PageInfo*> NotFound::nearest(const reader::Collection& collection,
                                                     const QString& path) {
    const std::string wanted = path.toStdString();
    const Pairs whole = pairsOf(wanted);
    const Pairs last = pairsOf(lastPart(wanted));
    std::vector<std::pair<double, const site::PageInfo*>> scored;
    for (const site::PageInfo& page : collection.site->pages()) {
        const double score =
            std::max({likeness(whole, pairsOf(page.url)), likeness(last, pairsOf(lastPart(page.url))),
                      likeness(last, pairsOf(page.title))});
        if (score >= leastLikeness && !page.leadsOn && !page.url.starts_with("/404")) {
            scored.emplace_back(score, &page);
        }
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const site::PageInfo*> pages;
    for (std::size_t i = 0; i < std::min(scored.size(), mostSuggestions); ++i) {
        pages.push_back(scored[i].second);
    }
    return pages;
}

std::string NotFound::page(const reader::Collection& collection, const QString& path) {
    const auto link = [&collection](const std::string& url, const std::string& title) {
        const std::string address =
            addressOf(collection, QString::fromStdString(url)).toEncoded().toStdString();
        return "<li><a href=\"" + text::escapeHtml(address) + "\" style=\"color:#7a3b00\">" +
               text::escapeHtml(title) + "</a></li>";
    };
    std::string content =
        "<p style=\"margin:4px 0\">" +
        text::escapeHtml(
            tr("The site has nothing at %1.", "%1 is an address inside the site").arg(path).toStdString()) +
        "</p>";
    const std::vector<const site::PageInfo*> pages = nearest(collection, path);
    if (!pages.empty()) {
        content +=
            text::escapeHtml(tr("Perhaps you are looking for:", "above a list of pages").toStdString()) +
            "<ul style=\"margin:4px 0\">";
        for (const site::PageInfo* page : pages) {
            content += link(page->url, page->title);
        }
        content += "</ul>";
    }
    const std::string banner = Banner::html(tr("Page not found", "heading"), content);
    if (const std::optional<site::Resource> own = collection.site->render("/404.html");
        own && own->file.empty() && own->mimeType == "text/html") {
        return Banner::above(own->body, banner);
    }
    const std::string title = text::escapeHtml(tr("Page not found", "heading").toStdString());
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title +
           "</title></head><body style=\"margin:0;background:#fff\">" + banner + "</body></html>";
}

} // namespace lectern::web
