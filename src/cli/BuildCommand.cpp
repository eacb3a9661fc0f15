// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli build: writes the whole site, once or whenever it changes.
#include "cli/Cleaner.h"
#include "cli/Command.h"
#include "cli/SiteBuild.h"
#include "cli/SiteOptions.h"
#include "cli/TreeWatch.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace lectern::cli {

namespace {

using Clock = std::chrono::steady_clock;

void printSummary(const BuildSummary& summary, std::size_t complaints, std::string_view out,
                  std::chrono::duration<double> took) {
    std::cout << summary.written << " files written, " << summary.unchanged << " unchanged, "
              << summary.removed << " removed, in " << out << " (" << summary.pages << " pages, "
              << complaints << (complaints == 1 ? " warning, " : " warnings, ");
    std::cout.precision(2);
    std::cout << std::fixed << took.count() << " s)" << std::endl;
}

// What is wrong with a file is known to the site, and once more to the page made of it.
Diagnostics withoutDoubles(const Diagnostics& ofSite, const Diagnostics& ofPages) {
    Diagnostics all = ofSite;
    for (const Diagnostic& diagnostic : ofPages.list()) {
        const auto& known = all.list();
        if (std::find(known.begin(), known.end(), diagnostic) == known.end())
            all.add(diagnostic);
    }
    return all;
}

int buildOnce(const ParsedArguments& parsed, const std::filesystem::path& out) {
    const auto start = Clock::now();
    const auto site = openSite(parsed, out);
    if (!site)
        return UsageError;
    if (const Result<void> allowed = checkDestination(*site, out); !allowed)
        return fail(allowed.error());
    const Result<StaleFiles> stale =
        findStale(*site, out, parsed.has("--clean") ? Consent::Given : Consent::NotGiven);
    if (!stale)
        return fail(stale.error());
    const std::size_t removed = removeStale(*stale);
    const bool quiet = parsed.has("--quiet");
    BuildSummary summary = buildSite(*site, out, quiet ? Progress::Hidden : Progress::OnTerminal);
    summary.removed = removed;
    const Diagnostics all = withoutDoubles(site->diagnostics(), summary.diagnostics);
    complain(all);
    if (!quiet)
        printSummary(summary, all.list().size() + all.dropped(), parsed.value("--out"), Clock::now() - start);
    if (summary.failed > 0)
        return UsageError;
    return parsed.has("--strict") && all.hasErrors() ? Findings : Success;
}

// Ends only by a signal: a site that cannot be opened may be mended.
int buildOnChanges(const ParsedArguments& parsed, const std::filesystem::path& out) {
    std::error_code error;
    const auto folder = std::filesystem::canonical(parsed.positional()[0], error);
    if (error)
        return fail(std::string(parsed.positional()[0]) +
                    ": The folder cannot be opened: " + error.message());
    TreeWatch watch(folder, std::filesystem::weakly_canonical(out, error));
    do {
        watch.remember();
        buildOnce(parsed, out);
        if (!parsed.has("--quiet"))
            std::cout << "Watching " << folder.string() << "; Ctrl+C ends it" << std::endl;
    } while (watch.wait() == TreeWatch::Event::Changed);
    return Success;
}

int runBuild(Arguments arguments) {
    const std::vector<Option> options =
        siteOptions({{"--out", true}, {"--clean", false}, {"--watch", false}, {"--quiet", false}});
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() != 1 || parsed.value("--out").empty())
        return fail("build needs a SITE and --out DIR; see lectern-cli build --help");
    const std::filesystem::path out(parsed.value("--out"));
    return parsed.has("--watch") ? buildOnChanges(parsed, out) : buildOnce(parsed, out);
}

const std::string help = R"(Usage: lectern-cli build [OPTION...] --out DIR SITE

Writes the files that Jekyll would write for the site. Files that are there already with the same contents are
not touched. What an earlier build left there and the site no longer has is removed, but for `keep_files`. A
folder with files of another kind is refused.

  SITE   the source folder of a Jekyll site

Options:
  --out DIR        where to; made where it does not exist
  --clean          remove all that is not of the site from DIR, whatever it is
  --watch          stay, and build again when the site changes; Ctrl+C ends it
  --quiet          no progress and no summary
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command buildCommand{"build", "writes the whole site", help, runBuild};

} // namespace lectern::cli
