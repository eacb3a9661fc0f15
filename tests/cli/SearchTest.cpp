// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching a site from a shell.
#include "cli/Program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lectern::cli {

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;
using testing::StartsWith;

const Folder::Files guide = {
    {"_config.yml", "title: Guide\n"},
    {"threads.md",
     "---\ntitle: Threads\ntags: [Thread, lock]\n---\nAbout threads.\n\n## Locks\n\nA \u00e9t\u00e9 "
     "semaphore counts.\n"},
    {"queues.md", "---\ntitle: Queues\ntags: [threads]\n---\nMessages wait in queues.\n"}};

TEST(Search, namesPageSectionAndPassage) {
    const Outcome outcome = run(Folder(guide), {"search", ".", "semaphore"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.output,
              "Threads > Locks\n  /threads.html#locks\n  A \u00e9t\u00e9 semaphore counts.\n");
    EXPECT_EQ(outcome.errors, "");
}

TEST(Search, jsonSaysAllOfIt) {
    // Matches are counted in characters, not bytes.
    EXPECT_THAT(run(Folder(guide), {"search", ".", "semaphore", "--json"}).output,
                MatchesRegex("\\[\\{\"url\":\"/threads.html\",\"title\":\"Threads\",\"section\":\"Locks\","
                             "\"anchor\":\"locks\",\"score\":[0-9.]+,\"snippet\":\"A \u00e9t\u00e9 semaphore "
                             "counts.\",\"matches\":\\[\\[6,15\\]\\]\\}\\]\n"));
    EXPECT_EQ(run(Folder(guide), {"search", ".", "nothingofthekind", "--json"}).output, "[]\n");
}

TEST(Search, wordsMayBeArgumentsOfTheirOwn) {
    EXPECT_THAT(run(Folder(guide), {"search", ".", "messages", "wait"}).output, StartsWith("Queues\n"));
    EXPECT_THAT(run(Folder(guide), {"search", ".", "--", "-semaphore", "keyword:thread"}).output,
                StartsWith("Queues\n"));
}

TEST(Search, limitIsKept) {
    EXPECT_THAT(run(Folder(guide), {"search", ".", "keyword:thread", "--limit", "1", "--json"}).output,
                Not(HasSubstr("},{")));
    const Outcome refused = run(Folder(guide), {"search", ".", "x", "--limit", "0"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.errors, HasSubstr("--limit"));
}

TEST(Search, pagesWithSomeOfTheWordsAreNamedAsSuch) {
    EXPECT_THAT(run(Folder(guide), {"search", ".", "semaphore", "messages"}).output,
                StartsWith("No page has all these words. These have some of them.\n\n"));
}

TEST(Search, misspeltWordIsCorrectedAndSaysSo) {
    EXPECT_THAT(run(Folder(guide), {"search", ".", "semaphroe"}).output,
                StartsWith("Showing results for: semaphore\n"));
    EXPECT_EQ(run(Folder(guide), {"search", ".", "semaphroe", "--as-typed"}).output, "");
}

TEST(Keywords, countPagesAndFoldSpellings) {
    EXPECT_EQ(run(Folder(guide), {"keywords", "."}).output, "2\tThread\n1\tlock\n");
    EXPECT_EQ(run(Folder(guide), {"keywords", ".", "--json"}).output,
              "[{\"keyword\":\"Thread\",\"pages\":2},{\"keyword\":\"lock\",\"pages\":1}]\n");
    EXPECT_EQ(run(Folder(), {"keywords", ".", "--json"}).output, "[]\n");
}

} // unnamed namespace

} // namespace lectern::cli
