// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli build: writes the whole site.
#include "cli/Command.h"
#include "cli/SiteBuild.h"
#include "cli/SiteOptions.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace lectern::cli {

namespace {

void printSummary(const BuildSummary& summary, std::string_view out, std::chrono::duration<double> took) {
    std::cout << summary.written << " files written, " << summary.unchanged << " unchanged, in " << out
              << " (" << summary.pages << " pages, ";
    std::cout.precision(2);
    std::cout << std::fixed << took.count() << " s)\n";
}

int runBuild(Arguments arguments) {
    const std::vector<Option> options = siteOptions({{"--out", true}, {"--quiet", false}});
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() != 1 || parsed.value("--out").empty())
        return fail("build needs a SITE and --out DIR; see lectern-cli build --help");
    const auto start = std::chrono::steady_clock::now();
    const auto site = openSite(parsed);
    if (!site)
        return UsageError;
    const std::filesystem::path out(parsed.value("--out"));
    if (const Result<void> allowed = checkDestination(*site, out); !allowed)
        return fail(allowed.error());
    const BuildSummary summary =
        buildSite(*site, out, parsed.has("--quiet") ? Progress::Hidden : Progress::OnTerminal);
    // What is wrong with a file is known to the site, and once more to the page made of it.
    Diagnostics all = site->diagnostics();
    for (const Diagnostic& diagnostic : summary.diagnostics.list()) {
        const auto& known = all.list();
        if (std::find(known.begin(), known.end(), diagnostic) == known.end())
            all.add(diagnostic);
    }
    complain(all);
    if (!parsed.has("--quiet"))
        printSummary(summary, parsed.value("--out"), std::chrono::steady_clock::now() - start);
    if (summary.failed > 0)
        return UsageError;
    return parsed.has("--strict") && all.hasErrors() ? Findings : Success;
}

const std::string help = R"(Usage: lectern-cli build [OPTION...] --out DIR SITE

Writes the files that Jekyll would write for the site. Files that are there already with the same contents are
not touched; files that the site does not have are left alone.

  SITE   the source folder of a Jekyll site

Options:
  --out DIR        where to; made where it does not exist
  --quiet          no progress and no summary
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command buildCommand{"build", "writes the whole site", help, runBuild};

} // namespace lectern::cli
