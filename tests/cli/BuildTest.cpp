// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `build` writes, leaves alone, removes and refuses.
#include "cli/Program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

namespace lectern::cli {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const Folder::Files guide = {{"site/_config.yml", "title: Guide\nkeep_files: [reports]\n"},
                             {"site/_layouts/page.html", "<main>{{ content }}</main>\n"},
                             {"site/index.md", "---\nlayout: page\ntitle: Home\n---\nWelcome\n"},
                             {"site/more/faq.md", "---\ntitle: FAQ\n---\nAsk\n"},
                             {"site/assets/style.css", "p { color: red }\n"}};

Outcome build(const Folder& folder, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"build", "site", "--out", "out"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(folder, arguments);
}

bool comesTrue(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!condition() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return condition();
}

TEST(Build, writesPagesAndStaticFiles) {
    const Folder folder(guide);
    const Outcome outcome = build(folder);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    EXPECT_EQ(folder.read("out/index.html"), "<main><p>Welcome</p>\n</main>\n");
    EXPECT_EQ(folder.read("out/more/faq.html"), "<p>Ask</p>\n");
    EXPECT_EQ(folder.read("out/assets/style.css"), "p { color: red }\n");
    EXPECT_FALSE(folder.has("out/_config.yml"));
}

TEST(Build, sumsUpWhatItDid) {
    const Folder folder(guide);
    EXPECT_THAT(
        build(folder).output,
        testing::MatchesRegex("3 files written, 0 unchanged, 0 removed, in out \\(2 pages, 0 warnings, "
                              "[0-9.]+ s\\)\n"));
    EXPECT_EQ(build(folder, {"--quiet"}).output, "");
}

TEST(Build, showsNoProgressInAPipe) {
    EXPECT_EQ(build(Folder(guide)).errors, "");
}

TEST(Build, leavesUnchangedFilesUntouched) {
    const Folder folder(guide);
    build(folder);
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(48);
    for (const char* name : {"out/index.html", "out/more/faq.html"})
        fs::last_write_time(folder / name, longAgo);
    folder.write("site/more/faq.md", "---\ntitle: FAQ\n---\nAnswer\n");
    EXPECT_THAT(build(folder).output, HasSubstr("1 files written, 2 unchanged"));
    EXPECT_EQ(fs::last_write_time(folder / "out/index.html"), longAgo);
    EXPECT_NE(fs::last_write_time(folder / "out/more/faq.html"), longAgo);
    EXPECT_EQ(folder.read("out/more/faq.html"), "<p>Answer</p>\n");
}

TEST(Build, removesWhatTheSiteNoLongerHas) {
    const Folder folder(guide);
    build(folder);
    fs::remove_all(folder / "site/more");
    EXPECT_THAT(build(folder).output, HasSubstr("1 removed"));
    EXPECT_FALSE(folder.has("out/more")); // with the folder that is empty now
    EXPECT_TRUE(folder.has("out/index.html"));
}

TEST(Build, keepsWhatKeepFilesNames) {
    const Folder folder(guide);
    build(folder);
    folder.write("out/reports/may.txt", "kept");
    folder.write("out/stale.html", "stale");
    build(folder);
    EXPECT_TRUE(folder.has("out/reports/may.txt"));
    EXPECT_FALSE(folder.has("out/stale.html"));
}

TEST(Build, putsAFolderWhereAFileWasAndTheOtherWayRound) {
    const Folder folder(guide);
    build(folder);
    fs::remove_all(folder / "out/more");
    folder.write("out/more", "a file");
    fs::remove(folder / "out/index.html");
    fs::create_directory(folder / "out/index.html");
    EXPECT_EQ(build(folder).exitCode, 0);
    EXPECT_EQ(folder.read("out/more/faq.html"), "<p>Ask</p>\n");
    EXPECT_EQ(folder.read("out/index.html"), "<main><p>Welcome</p>\n</main>\n");
}

TEST(Build, removesSymlinksAndNotWhatTheyLeadTo) {
    const Folder folder(guide);
    folder.write("elsewhere/precious.txt", "precious");
    folder.write("elsewhere/faq.html", "precious too");
    build(folder);
    fs::remove_all(folder / "out/more");
    fs::create_directory_symlink(folder / "elsewhere", folder / "out/more");
    build(folder);
    EXPECT_EQ(folder.read("elsewhere/precious.txt"), "precious");
    EXPECT_EQ(folder.read("elsewhere/faq.html"), "precious too");
    EXPECT_EQ(folder.read("out/more/faq.html"), "<p>Ask</p>\n");
}

void expectRefusal(const Folder& folder, const std::string& out, std::string_view words,
                   const std::string& more = "--quiet") {
    const Outcome outcome = run(folder, {"build", "site", "--out", out, more});
    EXPECT_EQ(outcome.exitCode, 2) << out;
    EXPECT_THAT(outcome.errors, testing::StartsWith("lectern-cli: "));
    EXPECT_THAT(outcome.errors, HasSubstr(words));
}

TEST(Build, refusesTheSiteAndWhatHoldsIt) {
    const Folder folder(guide);
    fs::create_directory_symlink("site", folder / "link");
    for (const char* out : {"site", "site/", ".", "site/more/..", "link", "/"})
        expectRefusal(folder, out, "must not be the site's folder", "--clean");
    EXPECT_TRUE(folder.has("site/index.md"));
}

TEST(Build, refusesFoldersWithFilesOfAnotherKind) {
    const Folder folder(guide);
    folder.write("documents/letter.txt", "Dear");
    expectRefusal(folder, "documents", "documents/letter.txt: Is not of this site");
    EXPECT_TRUE(folder.has("documents/letter.txt"));
    EXPECT_FALSE(folder.has("documents/index.html")); // nothing is written either
    EXPECT_EQ(run(folder, {"build", "site", "--out", "documents", "--clean"}).exitCode, 0);
    EXPECT_FALSE(folder.has("documents/letter.txt"));
}

TEST(Build, refusesSourcesEvenWithConsent) {
    const Folder folder(guide);
    expectRefusal(folder, "site/more", "Is not of this site", "--clean");
    EXPECT_TRUE(folder.has("site/more/faq.md"));
}

TEST(Build, refusesAnotherCopyOfTheSource) {
    const Folder folder(guide);
    fs::copy(folder / "site", folder / "copy", fs::copy_options::recursive);
    for (const char* page : {"index.md", "more/faq.md", "_layouts/page.html"})
        fs::remove(folder / "copy" / page);
    expectRefusal(folder, "copy", "copy/_config.yml: Is not of this site");
}

TEST(Build, doesNotReadWhatItWroteIntoTheSite) {
    const Folder folder(guide);
    for (int round = 0; round < 2; ++round)
        EXPECT_EQ(run(folder, {"build", "site", "--out", "site/public"}).exitCode, 0);
    EXPECT_TRUE(folder.has("site/public/index.html"));
    EXPECT_FALSE(folder.has("site/public/public"));
}

TEST(Build, refusesAFileForADestination) {
    expectRefusal(Folder(guide), "site/index.md", "The destination is not a folder");
}

TEST(Build, strictFailsOnARenderErrorAndBuildsTheRest) {
    const Folder folder(guide);
    folder.write("site/broken.html", "---\ntitle: Broken\n---\n{% include nowhere.html %}\n");
    EXPECT_EQ(build(folder).exitCode, 0);
    const Outcome strict = build(folder, {"--strict"});
    EXPECT_EQ(strict.exitCode, 1);
    EXPECT_THAT(strict.errors, HasSubstr("lectern-cli: broken.html:4"));
    EXPECT_TRUE(folder.has("out/more/faq.html"));
}

TEST(Build, watchesUntilItIsInterrupted) {
    const Folder folder(guide);
    Running watching(folder, {"build", "site", "--out", "out", "--watch"});
    ASSERT_TRUE(comesTrue([&] { return folder.read("out/more/faq.html") == "<p>Ask</p>\n"; }));
    folder.write("site/more/faq.md", "---\ntitle: FAQ\n---\nAsk again\n");
    folder.write("site/new.md", "---\ntitle: New\n---\nNew\n");
    EXPECT_TRUE(comesTrue([&] { return folder.read("out/new.html") == "<p>New</p>\n"; }));
    EXPECT_TRUE(comesTrue([&] { return folder.read("out/more/faq.html") == "<p>Ask again</p>\n"; }));
    watching.signal(SIGINT);
    EXPECT_EQ(watching.wait().exitCode, 0);
}

} // unnamed namespace

} // namespace lectern::cli
