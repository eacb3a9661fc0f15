// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli search: finds pages of a site by what they say.
#include "base/Text.h"
#include "catalog/SiteDocuments.h"
#include "cli/Command.h"
#include "cli/SiteOptions.h"
#include "formats/Json.h"
#include "search/Index.h"

#include <charconv>
#include <iostream>
#include <string>

namespace lectern::cli {

namespace {

constexpr std::string_view defaultLimit = "20";

bool readLimit(std::string_view text, std::size_t& limit) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    return error == std::errc() && end == text.data() + text.size() && limit > 0;
}

// Begin and end of each match, in characters.
Array matchesOf(const search::Passage& passage) {
    const std::string_view snippet = passage.snippet;
    Array matches;
    for (const search::Range& range : passage.matches)
        matches.push_back(
            Array{text::length(snippet.substr(0, range.begin)), text::length(snippet.substr(0, range.end))});
    return matches;
}

void printJson(const search::Answer& answer) {
    Array hits;
    for (const search::Hit& hit : answer.hits) {
        const search::Passage& best = hit.passages.front();
        hits.push_back(Object{{"url", hit.url},
                              {"title", hit.title},
                              {"section", best.section},
                              {"anchor", best.anchor},
                              {"score", hit.score},
                              {"snippet", best.snippet},
                              {"matches", matchesOf(best)}});
    }
    std::cout << formats::toJson(hits) << '\n';
}

void printText(const search::Answer& answer) {
    if (!answer.corrected.empty())
        std::cout << "Showing results for: " << answer.corrected << "\n\n";
    if (answer.isRelaxed)
        std::cout << "No page has all these words. These have some of them.\n\n";
    for (const search::Hit& hit : answer.hits) {
        const search::Passage& best = hit.passages.front();
        std::cout << hit.title;
        if (!best.section.empty() && best.section != hit.title)
            std::cout << " > " << best.section;
        std::cout << "\n  " << hit.url << (best.anchor.empty() ? "" : "#") << best.anchor << '\n';
        if (!best.snippet.empty())
            std::cout << "  " << best.snippet << '\n';
    }
}

int runSearch(Arguments arguments) {
    const std::vector<Option> options =
        siteOptions({{"--json", false}, {"--limit", true}, {"--as-typed", false}});
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() < 2)
        return fail("search needs a SITE and a QUERY; see lectern-cli search --help");
    search::SearchOptions wanted;
    if (!readLimit(parsed.value("--limit", defaultLimit), wanted.limit))
        return fail("--limit needs a number above 0");
    if (parsed.has("--as-typed"))
        wanted.misspelt = search::SearchOptions::Misspelt::AsTyped;
    const auto site = openSite(parsed);
    if (!site)
        return UsageError;
    std::string query;
    for (const std::string_view word : std::span(parsed.positional()).subspan(1))
        query += (query.empty() ? "" : " ") + std::string(word);
    const auto index = search::Index::open({});
    if (const Result<void> filled = index->update(catalog::SiteDocuments(site)); !filled)
        return fail(filled.error());
    const search::Answer answer = index->search(search::Query::parse(query), wanted);
    if (parsed.has("--json"))
        printJson(answer);
    else
        printText(answer);
    complain(site->diagnostics());
    return parsed.has("--strict") && site->diagnostics().hasErrors() ? Findings : Success;
}

const std::string help = R"(Usage: lectern-cli search [OPTION...] SITE QUERY...

Finds pages by what they say, the best first, each with the section that answers.

  SITE    the source folder of a Jekyll site
  QUERY   words (all of them), "a phrase", -without, this OR that; title:word and code:word look there alone;
          keyword:name, in:folder, lang:de and path:part choose pages. Put -- before a QUERY that begins with -.

Options:
  --limit N        at most N pages; default 20
  --as-typed       misspelt words are not corrected
  --json           an array of {url, title, section, anchor, score, snippet, matches} instead; matches are
                   pairs of where a word begins and ends in the snippet, in characters
)" + std::string(siteOptionsHelp);

} // unnamed namespace

const Command searchCommand{"search", "finds pages of a site by what they say", help, runSearch};

} // namespace lectern::cli
