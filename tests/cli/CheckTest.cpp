// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `check` finds, where it says that it is, and what it passes over.
#include "cli/Program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lectern::cli {

namespace {

using testing::HasSubstr;

// A site with nothing to mend but what the test adds: the body of its first page, from line 5 on.
Outcome checkBody(std::string_view body, std::string_view config = "") {
    const Folder folder{
        {"_config.yml", config},
        {"page.md", "---\ntitle: Page\ndescription: d\n---\n## A place\n\n[home](index.html)\n"},
        {"img/a b.png", "png"}};
    folder.write("index.html", "---\ntitle: Home\ndescription: d\n---\n" + std::string(body) +
                                   "\n<a href=\"{{ site.baseurl }}/page.html\">on</a>\n");
    return run(folder, {"check", "."});
}

void expectClean(std::string_view body, std::string_view config = "") {
    const Outcome outcome = checkBody(body, config);
    EXPECT_EQ(outcome.output, "") << body;
    EXPECT_EQ(outcome.exitCode, 0) << body;
}

void expectFinding(std::string_view body, std::string_view finding, std::string_view config = "") {
    const Outcome outcome = checkBody(body, config);
    EXPECT_THAT(outcome.output, HasSubstr(finding)) << body;
    EXPECT_EQ(outcome.exitCode, 1) << body;
}

TEST(Check, passesASoundSite) {
    expectClean("<p>Fine</p>");
}

TEST(Check, findsBrokenLinksWithTheirLine) {
    expectFinding("<p>\n<a href=\"/gone.html\">x</a></p>",
                  "index.html:6: The link '/gone.html' leads nowhere [link]");
    expectFinding("<a href=\"gone/\">x</a>", "index.html:5: The link 'gone/' leads nowhere [link]");
}

TEST(Check, findsMissingAnchors) {
    expectFinding("<a href=\"/page.html#no-place\">x</a>",
                  "index.html:5: The link '/page.html#no-place' leads to a place that /page.html does not "
                  "have [anchor]");
    expectFinding("<a href=\"#nowhere\">x</a>", "index.html:5: The link '#nowhere'");
}

TEST(Check, findsMissingImagesAndFiles) {
    expectFinding("<img src=\"/img/gone.png\">", "index.html:5: The link '/img/gone.png' is missing [image]");
    expectFinding("<script src=\"gone.js\"></script>", "index.html:5: The link 'gone.js' is missing [file]");
    expectFinding("<link rel=\"stylesheet\" href=\"/gone.css\">", "'/gone.css' is missing [file]");
}

TEST(Check, knowsAllWaysToNameAPage) {
    for (const char* href :
         {"/page", "/page.html", "page", "./page.html", "../page.html", "/page.html?x=1", "/", "", "#",
          "#top", "/page.html#a-place", "page#:~:text=A", "/page.html#a%2Dplace"})
        expectClean("<a href=\"" + std::string(href) + "\">x</a>");
    expectClean("<img src=\"/img/a%20b.png\"><img src=\"img/a b.png\">");
    expectClean("<a name=\"old\"></a><i id=\"new\"></i><a href=\"#old\">x</a><a href=\"#new\">y</a>");
}

TEST(Check, passesOverWhatLeadsElsewhere) {
    for (const char* href :
         {"https://example.org/gone", "//example.org/gone", "mailto:a@example.org", "tel:1",
          "javascript:void(0)", "data:text/plain,x", "https://guide.example.org.evil/gone"})
        expectClean("<a href=\"" + std::string(href) + "\">x</a>", "url: https://guide.example.org\n");
    expectClean("<!-- <a href=\"/gone\"> --><script>'<a href=\"/gone\">'</script>");
}

TEST(Check, followsTheSitesOwnAbsoluteAddress) {
    constexpr std::string_view config = "url: https://guide.example.org\nbaseurl: /docs\n";
    expectClean("<a href=\"https://guide.example.org/docs/page.html\">x</a>", config);
    expectClean("<a href=\"http://guide.example.org/another/project\">x</a>", config);
    expectFinding("<a href=\"https://guide.example.org/docs/gone\">x</a>", "/docs/gone' leads nowhere",
                  config);
}

TEST(Check, tellsOfAForgottenBaseurl) {
    expectFinding("<a href=\"/page.html\">x</a>", "'/page.html' lacks the baseurl /docs", "baseurl: /docs\n");
}

TEST(Check, namesTheLayoutThatALinkComesFromOnce) {
    const Folder folder{
        {"_layouts/l.html", "<nav>\n<a href=\"/gone/\">x</a><a href=\"/b.html\">b</a></nav>{{ content }}"},
        {"index.html", "---\nlayout: l\ntitle: A\ndescription: d\n---\n"},
        {"b.html", "---\nlayout: l\ntitle: B\ndescription: d\n---\n"}};
    EXPECT_EQ(run(folder, {"check", "."}).output,
              "_layouts/l.html:2: The link '/gone/' leads nowhere [link]\n");
}

TEST(Check, findsWhatRenderingMisses) {
    expectFinding("{{ 'a' | frobnicate }}", "index.html:5: undefined filter frobnicate [rendering]");
    expectFinding("\n{% frobnicate %}", "index.html:6");
    expectFinding("{% include gone.html %}", "index.html:5");
    const Folder folder{{"index.html", "---\ntitle: A\nlayout: gone\ndescription: d\n---\n"}};
    EXPECT_EQ(run(folder, {"check", "."}).output,
              "index.html:3: The layout 'gone' does not exist [rendering]\n");
}

TEST(Check, findsPagesThatShareAnAddress) {
    const Folder folder{{"index.html", "---\ntitle: A\ndescription: d\n---\n"},
                        {"other.html", "---\ntitle: B\npermalink: /\ndescription: d\n---\n"}};
    const Outcome outcome = run(folder, {"check", "."});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.output, HasSubstr("other.html:3: Has the same address as index.html"));
    EXPECT_THAT(outcome.output, HasSubstr("[address]"));
}

TEST(Check, findsPagesWithoutNameOrWayToThem) {
    const Folder folder{{"index.html", "---\ntitle: A\ndescription: d\n---\n"},
                        {"lone.html", "---\n---\nText\n"}};
    EXPECT_EQ(run(folder, {"check", "."}).output,
              "lone.html:1: No navigation or link leads to this page: /lone.html [unreached]\n"
              "lone.html:1: The page has no description [description]\n"
              "lone.html:1: The page has no title [title]\n");
}

TEST(Check, expectsNothingOfPagesThatNobodyLooksFor) {
    const Folder folder{{"index.html", "---\ntitle: A\ndescription: d\n---\n"},
                        {"404.html", "---\n---\nGone\n"},
                        {"hidden.html", "---\nsitemap: false\n---\nVerification\n"},
                        {"feed.xml", "---\n---\n<feed/>\n"}};
    EXPECT_EQ(run(folder, {"check", "."}).output, "");
}

TEST(Check, givesTheSameAsJson) {
    const Folder folder{{"index.html", "---\ntitle: A\ndescription: d\n---\n<a href=\"/gone\">x</a>\n"}};
    const Outcome outcome = run(folder, {"check", ".", "--json"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.output,
              R"([{"kind":"link","file":"index.html","line":5,"message":"The link '/gone' leads nowhere"}])"
              "\n");
    EXPECT_EQ(
        run(Folder{{"index.html", "---\ntitle: A\ndescription: d\n---\n"}}, {"check", ".", "--json"}).output,
        "[]\n");
}

} // unnamed namespace

} // namespace lectern::cli
