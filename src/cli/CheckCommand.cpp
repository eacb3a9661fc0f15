// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli check: what the keeper of a site wants to mend.
#include "cli/Command.h"
#include "cli/SiteOptions.h"
#include "formats/Json.h"
#include "site/check/Check.h"

#include <iostream>

namespace lectern::cli {

namespace {

void printJson(const std::vector<site::Finding>& findings) {
    Array list;
    for (const site::Finding& finding : findings) {
        list.push_back(Object{{"kind", site::nameOf(finding.kind)},
                              {"file", finding.diagnostic.file},
                              {"line", finding.diagnostic.line},
                              {"message", finding.diagnostic.message}});
    }
    std::cout << formats::toJson(list) << '\n';
}

int runCheck(Arguments arguments) {
    const std::vector<Option> options = siteOptions({{"--json", false}});
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() != 1)
        return fail("check needs a SITE; see lectern-cli check --help");
    const auto site = openSite(parsed);
    if (!site)
        return UsageError;
    const std::vector<site::Finding> findings = site::checkSite(*site);
    if (parsed.has("--json")) {
        printJson(findings);
    } else {
        for (const site::Finding& finding : findings)
            std::cout << toString(finding.diagnostic) << " [" << site::nameOf(finding.kind) << "]\n";
    }
    return findings.empty() ? Success : Findings;
}

const std::string help = R"(Usage: lectern-cli check [OPTION...] SITE

Renders the whole site and lists what is wrong with it, as FILE:LINE: what is wrong [kind]. Nothing is written,
and nothing outside the site is looked up. Exit code 1 when there is anything to list.

  link, anchor, image, file   what links lead to, and is not there
  address                     two pages with one permalink
  unreached                   pages that no navigation and no link leads to
  title, description          pages without one
  rendering                   layouts, includes, tags and filters that are unknown, and other complaints

  SITE   the source folder of a Jekyll site

Options:
  --json           an array of {kind, file, line, message} instead
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command checkCommand{"check", "finds broken links and what else is wrong", help, runCheck};

} // namespace lectern::cli
