// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of front matter that cannot be followed: the file, and the line that asks for it.
#include "site/TempSite.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace lectern::site {

namespace {

bool says(const Diagnostics& diagnostics, std::string_view complaint) {
    return std::ranges::any_of(diagnostics.list(),
                               [&](const Diagnostic& each) { return toString(each) == complaint; });
}

} // unnamed namespace

TEST(Complaints, ofAPagesTextComeWhenItIsRenderedNotWhenTheSiteIsOpened) {
    const TempSite site({{"a.md", "---\nlayout: main\n---\n{% nosuch %}"},
                         {"_layouts/main.html", "{{ content | nosuch }}"},
                         {"_posts/2020-01-02-b.md", "---\n---\n{% nosuch %}"}});
    const auto opened = site.open();
    EXPECT_TRUE(opened->diagnostics().empty());
    EXPECT_FALSE(opened->render("/a.html")->diagnostics.empty());
}

TEST(Complaints, climbingPermalinkIsNamedAndStaysInside) {
    const TempSite site({{"a.md", "---\ntitle: A\npermalink: ../../x.html\n---\nInside"}});
    EXPECT_TRUE(
        says(site.open()->diagnostics(), "a.md:3: The permalink climbs out of the folder: ../../x.html"));
    EXPECT_EQ(site.render("/x.html"), "<p>Inside</p>\n");
}

TEST(Complaints, encodedClimbIsNamedToo) {
    const TempSite site({{"a.md", "---\npermalink: /a/%2e%2e/%2e%2e/x.html\n---\n"}});
    EXPECT_TRUE(says(site.open()->diagnostics(),
                     "a.md:2: The permalink climbs out of the folder: /a/%2e%2e/%2e%2e/x.html"));
}

TEST(Complaints, documentsPermalinkIsNamedByItsLine) {
    const TempSite site({{"_config.yml", "collections: {guide: {output: true}}\n"},
                         {"_guide/a.md", "---\n# first\npermalink: /../a.html\n---\n"},
                         {"_guide/b.md", "---\npermalink: /:titel/\n---\n"}});
    const auto opened = site.open();
    EXPECT_TRUE(
        says(opened->diagnostics(), "_guide/a.md:3: The permalink climbs out of the folder: /../a.html"));
    EXPECT_TRUE(std::ranges::any_of(opened->diagnostics().list(), [](const Diagnostic& each) {
        return each.file == "_guide/b.md" && each.line == 2;
    }));
}

TEST(Complaints, dotsInsideANameAreNoClimb) {
    const TempSite site({{"a.md", "---\npermalink: /v1..2/x.html\n---\n"}});
    EXPECT_TRUE(site.open()->diagnostics().empty());
}

TEST(Complaints, secondPageOfAnAddressIsNamedByItsPermalink) {
    const TempSite site(
        {{"a.md", "---\npermalink: /x/\n---\n"}, {"b.md", "---\ntitle: B\npermalink: /x/\n---\n"}});
    EXPECT_TRUE(says(site.open()->diagnostics(), "b.md:3: Has the same address as a.md: /x/"));
}

TEST(Complaints, layoutThatContainsItselfIsNamedByThePagesLine) {
    const TempSite site({{"_layouts/one.html", "---\nlayout: two\n---\n1{{ content }}"},
                         {"_layouts/two.html", "---\nlayout: one\n---\n2{{ content }}"},
                         {"a.html", "---\ntitle: A\nlayout: one\n---\nx"}});
    const auto page = site.open()->render("/a.html");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->body, "21x");
    EXPECT_TRUE(says(page->diagnostics, "a.html:3: The layout 'one' contains itself"));
}

TEST(Complaints, layoutFromTheDefaultsHasNoLineInThePage) {
    const TempSite site({{"_config.yml", "defaults: [{scope: {path: ''}, values: {layout: gone}}]\n"},
                         {"_layouts/other.html", "{{ content }}"},
                         {"a.html", "---\ntitle: A\n---\nx"}});
    const auto page = site.open()->render("/a.html");
    ASSERT_TRUE(page);
    EXPECT_TRUE(says(page->diagnostics, "a.html: The layout 'gone' does not exist"));
}

TEST(Complaints, badDataFileIsNamedByItsLineAndTheRestIsRead) {
    const TempSite site({{"_config.yml", ""},
                         {"_data/bad.csv", "a,b\n1,2\n\"x,2\n"},
                         {"_data/broken.yml", "a: [1\nb: 2\n"},
                         {"_data/good.yml", "a: 1\n"},
                         {"index.html", "---\n---\n{{ site.data.good.a }}{{ site.data.bad }}"}});
    EXPECT_EQ(site.render("/"), "1");
    const auto opened = site.open();
    std::string lines;
    for (const Diagnostic& diagnostic : opened->diagnostics().list())
        lines += toString(diagnostic) + '\n';
    EXPECT_THAT(lines, testing::HasSubstr("_data/bad.csv:3: Unclosed quoted field"));
    EXPECT_THAT(lines, testing::HasSubstr("_data/broken.yml:2"));
}

TEST(Complaints, dataFileOfNoMeasureIsNamedAndLeftOut) {
    const TempSite site({{"_config.yml", ""},
                         {"_data/vast.json", "[" + std::string(5000, '1') + "]"},
                         {"index.html", "---\n---\n{{ site.data.vast.size }}"}});
    OpenOptions options;
    options.limits.fileBytes = 4096;
    const auto opened = site.open(options);
    EXPECT_EQ(opened->render("/")->body, "");
    ASSERT_FALSE(opened->diagnostics().list().empty());
    EXPECT_THAT(toString(opened->diagnostics().list().front()),
                testing::HasSubstr("_data/vast.json: is too large to be read as text"));
}

TEST(Complaints, includeThatIncludesItselfIsNamedAndThePageIsShown) {
    const TempSite site({{"_config.yml", ""},
                         {"_includes/self.html", "{% include self.html %}"},
                         {"index.html", "---\n---\nbefore {% include self.html %} after"}});
    EXPECT_THAT(site.render("/"),
                testing::AllOf(testing::StartsWith("before "), testing::EndsWith(" after")));
    EXPECT_THAT(site.complaints("/"), testing::HasSubstr("_includes/self.html:1:1: Nesting too deep"));
}

} // namespace lectern::site
