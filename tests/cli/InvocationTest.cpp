// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the program is called, what it answers, and how it says no.
#include "cli/Program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lectern::cli {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

const Folder::Files smallSite = {{"_config.yml", "title: Small\n"},
                                 {"index.md", "---\ntitle: Home\n---\n# Hi\n"}};

void expectUsageError(const Outcome& outcome, std::string_view words) {
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_THAT(outcome.errors, StartsWith("lectern-cli: "));
    EXPECT_THAT(outcome.errors, HasSubstr(words));
}

TEST(Invocation, versionIsOneLine) {
    const Outcome outcome = run(Folder(), {"--version"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.output, testing::MatchesRegex("lectern-cli [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(Invocation, withoutCommandListsThemAndFails) {
    const Outcome outcome = run(Folder(), {});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("Commands:"));
}

TEST(Invocation, unknownCommandIsNamed) {
    expectUsageError(run(Folder(), {"serve"}), "'serve'");
}

class EveryCommand : public testing::TestWithParam<const char*> {};

TEST_P(EveryCommand, explainsItself) {
    const Outcome outcome = run(Folder(), {GetParam(), "--help"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.output, StartsWith(std::string("Usage: lectern-cli ") + GetParam()));
    EXPECT_EQ(outcome.errors, "");
}

TEST_P(EveryCommand, isListed) {
    EXPECT_THAT(run(Folder(), {"--help"}).output, HasSubstr(std::string("\n  ") + GetParam() + " "));
}

TEST_P(EveryCommand, refusesUnknownOptions) {
    expectUsageError(run(Folder(), {GetParam(), "--frobnicate"}), "unknown option --frobnicate");
}

INSTANTIATE_TEST_SUITE_P(Invocation, EveryCommand,
                         testing::Values("build", "check", "keywords", "liquid", "markdown", "pages",
                                         "render", "search"),
                         [](const auto& info) { return std::string(info.param); });

class SiteCommand : public testing::TestWithParam<const char*> {
protected:
    static std::vector<std::string> on(const std::string& site, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{GetParam(), site};
        if (GetParam() == std::string("render"))
            arguments.emplace_back("index.md");
        if (GetParam() == std::string("build"))
            arguments.insert(arguments.end(), {"--out", "out", "--quiet"});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
};

TEST_P(SiteCommand, needsASite) {
    expectUsageError(run(Folder(), {GetParam()}), "needs a SITE");
}

TEST_P(SiteCommand, namesAFolderThatIsMissing) {
    expectUsageError(run(Folder(), on("no such site")), "no such site: The folder cannot be opened");
}

TEST_P(SiteCommand, refusesAFileForASite) {
    expectUsageError(run(Folder(smallSite), on("index.md")), "This is not a folder");
}

TEST_P(SiteCommand, namesTheLineOfABadConfiguration) {
    const Folder folder{{"_config.yml", "title: Good\nlist: [1, 2\n"}, {"index.md", "Hi\n"}};
    const Outcome outcome = run(folder, on("."));
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.errors, testing::ContainsRegex("lectern-cli: _config.yml:[0-9]+:"));
}

TEST_P(SiteCommand, refusesATimeThatIsNone) {
    expectUsageError(run(Folder(smallSite), on(".", {"--time", "teatime"})), "'teatime'");
}

TEST_P(SiteCommand, wantsTheValueOfAnOption) {
    expectUsageError(run(Folder(smallSite), on(".", {"--config"})), "--config needs a value");
}

TEST_P(SiteCommand, wantsNoValueForASwitch) {
    expectUsageError(run(Folder(smallSite), on(".", {"--strict=yes"})), "--strict takes no value");
}

TEST_P(SiteCommand, takesAnyFormOfAPath) {
    const Folder folder;
    const std::string name = "a site \xff with odd letters"; // a name that is no UTF-8
    for (const auto& [file, text] : smallSite)
        folder.write(name + "/" + std::string(file), text);
    std::filesystem::create_directory_symlink(name, folder / "link");
    for (const std::string& form : {name, name + "/", "./" + name + "//", name + "/../" + name,
                                    (folder / name).string(), std::string("link")}) {
        const Outcome outcome = run(folder, on(form));
        EXPECT_NE(outcome.exitCode, 2) << form << ": " << outcome.errors;
    }
}

INSTANTIATE_TEST_SUITE_P(Invocation, SiteCommand, testing::Values("build", "check", "pages", "render"),
                         [](const auto& info) { return std::string(info.param); });

TEST(Invocation, readsStandardInputForADash) {
    EXPECT_EQ(run(Folder(), {"liquid", "-"}, "{{ 'a' | upcase }}").output, "A");
    EXPECT_EQ(run(Folder(), {"markdown", "-"}, "*a*\n").output, "<p><em>a</em></p>\n");
}

TEST(Invocation, saysSoWhenItsOutputCannotBeWritten) {
    if (!std::filesystem::exists("/dev/full"))
        return;
    Folder folder(smallSite);
    const std::string command =
        "cd '" + folder.path().string() + "' && '" LECTERN_CLI "' render . index.md >/dev/full 2>errors";
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 2);
    EXPECT_THAT(folder.read("errors"), HasSubstr("standard output cannot be written to"));
}

TEST(Render, unknownPageIsNamed) {
    expectUsageError(run(Folder(smallSite), {"render", ".", "/nowhere/"}), "/nowhere/: no page of the site");
}

TEST(Render, strictFailsWhereJekyllsBuildEnds) {
    const Folder folder{{"index.html", "---\n---\n\n{% frobnicate %}\n"}};
    const Outcome lenient = run(folder, {"render", ".", "/"});
    EXPECT_EQ(lenient.exitCode, 0);
    EXPECT_THAT(lenient.errors, HasSubstr("lectern-cli: index.html:4"));
    EXPECT_EQ(run(folder, {"render", ".", "/", "--strict"}).exitCode, 1);
}

TEST(Pages, listsThemAsJson) {
    const Outcome outcome = run(Folder(smallSite), {"pages", ".", "--json"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.output, HasSubstr(R"("title":"Home")"));
}

} // unnamed namespace

} // namespace lectern::cli
