// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli keywords: lists the keywords of a site.
#include "catalog/Keywords.h"
#include "cli/Command.h"
#include "cli/SiteOptions.h"
#include "formats/Json.h"

#include <iostream>
#include <string>

namespace lectern::cli {

namespace {

int runKeywords(Arguments arguments) {
    const std::vector<Option> options = siteOptions({{"--json", false}});
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() != 1)
        return fail("keywords needs a SITE; see lectern-cli keywords --help");
    const auto site = openSite(parsed);
    if (!site)
        return UsageError;
    const std::vector<search::Counted> keywords = catalog::keywordsOf(*site);
    if (parsed.has("--json")) {
        Array listed;
        for (const search::Counted& keyword : keywords)
            listed.push_back(Object{{"keyword", keyword.label}, {"pages", keyword.documents}});
        std::cout << formats::toJson(listed) << '\n';
    } else {
        for (const search::Counted& keyword : keywords)
            std::cout << keyword.documents << '\t' << keyword.label << '\n';
    }
    complain(site->diagnostics());
    return parsed.has("--strict") && site->diagnostics().hasErrors() ? Findings : Success;
}

const std::string help = R"(Usage: lectern-cli keywords [OPTION...] SITE

Lists the keywords, tags and categories of the site with the number of pages that have each, most pages first.
What differs only in case, hyphens or plural is one, spelled as most pages spell it.

  SITE   the source folder of a Jekyll site

Options:
  --json           an array of {keyword, pages} instead
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command keywordsCommand{"keywords", "lists the keywords of a site", help, runKeywords};

} // namespace lectern::cli
