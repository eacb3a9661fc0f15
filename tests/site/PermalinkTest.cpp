// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Permalink.h"

#include <gtest/gtest.h>

namespace lectern::site {

namespace {

std::string forPost(std::string_view pattern, const Value& frontMatter = Object()) {
    const DocumentPlaceholders post{
        "posts",     "/2024-01-05-A-Walk.md",           "2024-01-05-A-Walk", ".html",
        frontMatter, makeTime({2024, 1, 5, 9, 3, 7}, 0)};
    return expandPermalink(pattern, post).valueOr("(failed)");
}

std::string forPage(std::string_view pattern, std::string_view folder, std::string_view name) {
    return expandPermalink(pattern, {{"path", folder}, {"basename", name}, {"output_ext", ".html"}});
}

} // unnamed namespace

TEST(Permalink, stylesStandForPatterns) {
    const Value filed(Object{{"slug", "walk"}, {"categories", Array{"Out Doors", "b"}}});
    EXPECT_EQ(forPost(permalinkPattern("date"), filed), "/out%20doors/b/2024/01/05/walk.html");
    EXPECT_EQ(forPost(permalinkPattern("pretty"), filed), "/out%20doors/b/2024/01/05/walk/");
    EXPECT_EQ(forPost(permalinkPattern("ordinal")), "/2024/005/2024-01-05-A-Walk.html");
    EXPECT_EQ(forPost(permalinkPattern("weekdate")), "/2024/W01/Fri/2024-01-05-A-Walk.html");
    EXPECT_EQ(forPost(permalinkPattern("none"), filed), "/out%20doors/b/walk.html");
}

TEST(Permalink, prettyPatternEndsInSlash) {
    EXPECT_EQ(withPermalinkEnding("/:path/:basename", "pretty"), "/:path/:basename/");
    EXPECT_EQ(withPermalinkEnding("/:path/:basename", "/:year/"), "/:path/:basename/");
    EXPECT_EQ(withPermalinkEnding("/:path/:basename", "date"), "/:path/:basename:output_ext");
    EXPECT_EQ(withPermalinkEnding("/:path/:basename", "/:title"), "/:path/:basename");
}

TEST(Permalink, datePlaceholdersAreJekylls) {
    EXPECT_EQ(forPost("/:year/:short_year/:month/:i_month/:short_month/:long_month"),
              "/2024/24/01/1/Jan/January");
    EXPECT_EQ(forPost("/:day/:i_day/:y_day/:short_day/:long_day/:w_day/:week/:w_year"),
              "/05/5/005/Fri/Friday/5/01/2024");
    EXPECT_EQ(forPost("/:hour-:minute-:second"), "/09-03-07");
}

TEST(Permalink, titleKeepsCaseAndSlugDoesNot) {
    const Value named(Object{{"slug", "A (Long) Walk!"}});
    EXPECT_EQ(forPost("/:title", named), "/A-(Long)-Walk!");
    EXPECT_EQ(forPost("/:slug", named), "/a-long-walk");
    EXPECT_EQ(forPost("/:name", named), "/2024-01-05-a-walk");
}

TEST(Permalink, categoriesAppearOnce) {
    const Value filed(Object{{"categories", Array{"One", "one", "Two Words"}}});
    EXPECT_EQ(forPost("/:categories/x", filed), "/one/two%20words/x");
    EXPECT_EQ(forPost("/:slugified_categories/x", filed), "/one/two-words/x");
    EXPECT_EQ(forPost("/:categories/x"), "/x");
}

TEST(Permalink, underscoreBehindANameIsText) {
    EXPECT_EQ(forPost("/:month_:day"), "/01_05");
}

TEST(Permalink, unknownPlaceholderFails) {
    EXPECT_EQ(forPost("/:titel"), "(failed)");
}

TEST(Permalink, pagesKnowFolderNameAndExtension) {
    EXPECT_EQ(forPage("/:path/:basename:output_ext", "/guide", "faq"), "/guide/faq.html");
    EXPECT_EQ(forPage("/:path/:basename/", "", "faq"), "/faq/");
    EXPECT_EQ(forPage("/x/:title", "", "faq"), "/x/:title");
}

TEST(Permalink, namesAreEscaped) {
    EXPECT_EQ(forPage("/:path/:basename",
                      "/\xC3\xBC"
                      "ber uns",
                      "a#b"),
              "/%C3%BCber%20uns/a%23b");
}

TEST(Permalink, neverClimbsOut) {
    EXPECT_EQ(forPage("../../etc/passwd", "", ""), "/etc/passwd");
    EXPECT_EQ(outputPath("/%2e%2e/%2e%2e/x", ".html"), "x.html");
}

TEST(Permalink, outputPathAddsWhatIsMissing) {
    EXPECT_EQ(outputPath("/guide/", ".html"), "guide/index.html");
    EXPECT_EQ(outputPath("/", ".html"), "index.html");
    EXPECT_EQ(outputPath("/about", ".html"), "about.html");
    EXPECT_EQ(outputPath("/a%20b.css", ".css"), "a b.css");
    EXPECT_EQ(outputPath("/feed/", ".xml"), "feed/index.xml");
}

} // namespace lectern::site
