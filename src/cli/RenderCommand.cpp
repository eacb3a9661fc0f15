// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli render: writes one page's HTML to standard output.
#include "cli/Command.h"
#include "cli/SiteOptions.h"

#include <iostream>

namespace lectern::cli {

namespace {

int runRender(Arguments arguments) {
    const std::vector<Option> options = siteOptions();
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() != 2)
        return fail("render needs a SITE and a PAGE; see lectern-cli render --help");
    const auto site = openSite(parsed);
    if (!site)
        return UsageError;
    const std::string_view page = parsed.positional()[1];
    const auto resource = site->render(page);
    if (!resource)
        return fail(std::string(page) + ": no page of the site has this address or source");
    std::string bytes = resource->body;
    if (!resource->file.empty() && !readInput(resource->file.string(), bytes))
        return UsageError;
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    complain(resource->diagnostics);
    return parsed.has("--strict") && resource->diagnostics.hasErrors() ? Findings : Success;
}

const std::string help = R"(Usage: lectern-cli render [OPTION...] SITE PAGE

Writes the page as Jekyll would publish it to standard output. What is wrong with it goes to standard error.

  SITE   the source folder of a Jekyll site
  PAGE   an address ("/guide/faq/") or a source file, relative to SITE ("guide/faq.md")

Options:
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command renderCommand{"render", "writes one page's HTML to standard output", help, runRender};

} // namespace lectern::cli
