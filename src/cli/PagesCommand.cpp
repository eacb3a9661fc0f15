// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli pages: lists the pages of a site in reading order.
#include "cli/Command.h"
#include "cli/SiteOptions.h"
#include "formats/Json.h"

#include <iostream>
#include <string>
#include <vector>

namespace lectern::cli {

namespace {

struct ListedPage {
    const site::PageInfo* page;
    const site::PageInfo* parent; // nullptr = none
};

void collect(const site::Site& site, const std::vector<site::NavigationNode>& nodes,
             const site::PageInfo* parent, std::vector<ListedPage>& listed) {
    for (const site::NavigationNode& node : nodes) {
        const site::PageInfo* page = node.url.empty() ? nullptr : site.find(node.url);
        if (page)
            listed.push_back({page, parent});
        collect(site, node.children, page ? page : parent, listed);
    }
}

void printTree(const std::vector<site::NavigationNode>& nodes, std::size_t depth) {
    for (const site::NavigationNode& node : nodes) {
        std::cout << std::string(depth * 2, ' ') << node.title;
        if (!node.url.empty())
            std::cout << "  " << node.url;
        std::cout << '\n';
        printTree(node.children, depth + 1);
    }
}

void printJson(const std::vector<ListedPage>& listed) {
    Array pages;
    for (const ListedPage& each : listed) {
        const site::PageInfo& page = *each.page;
        pages.push_back(Object{{"url", page.url},
                               {"path", page.sourcePath},
                               {"title", page.title},
                               {"description", page.description},
                               {"keywords", Array(page.keywords.begin(), page.keywords.end())},
                               {"layout", page.layout},
                               {"parent", each.parent ? Value(each.parent->url) : Value()},
                               {"order", pages.size() + 1}});
    }
    std::cout << formats::toJson(pages) << '\n';
}

int runPages(Arguments arguments) {
    const std::vector<Option> options = siteOptions({{"--json", false}});
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() != 1)
        return fail("pages needs a SITE; see lectern-cli pages --help");
    const auto site = openSite(parsed);
    if (!site)
        return UsageError;
    const site::Navigation navigation = site->navigation();
    if (parsed.has("--json")) {
        std::vector<ListedPage> listed;
        collect(*site, navigation.roots, nullptr, listed);
        printJson(listed);
    } else {
        printTree(navigation.roots, 0);
    }
    complain(site->diagnostics());
    return parsed.has("--strict") && site->diagnostics().hasErrors() ? Findings : Success;
}

const std::string help = R"(Usage: lectern-cli pages [OPTION...] SITE

Lists the pages of the site in its own reading order, indented as its navigation nests them.

  SITE   the source folder of a Jekyll site

Options:
  --json           an array of {url, path, title, description, keywords, layout, parent, order} instead;
                   parent is the URL of the page above (or null), order counts from 1
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command pagesCommand{"pages", "lists the pages of a site", help, runPages};

} // namespace lectern::cli
