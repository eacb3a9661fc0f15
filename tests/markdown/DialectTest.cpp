// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The other dialects, and what none has and a site may ask for.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(CommonMark, endsAnHtmlBlockAtABlankLine) {
    EXPECT_HTML("<div>\n<p><em>a</em></p>\n</div>\n", "<div>\n\n*a*\n\n</div>\n", Object(),
                Dialect::CommonMark);
}

TEST(CommonMark, knowsNoTables) {
    EXPECT_HTML("<p>| a |\n|---|</p>\n", "| a |\n|---|\n", Object(), Dialect::CommonMark);
}

TEST(Gfm, hasTablesTasksAndStrikethrough) {
    EXPECT_HTML("<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><del>b</del></td>\n"
                "</tr>\n</tbody>\n</table>\n",
                "| a |\n|---|\n| ~~b~~ |\n", Object(), Dialect::Gfm);
    EXPECT_HTML("<ul>\n<li class=\"task-list-item\"><input type=\"checkbox\" "
                "class=\"task-list-item-checkbox\" disabled "
                "checked>a</li>\n</ul>\n",
                "- [x] a\n", Object(), Dialect::Gfm);
}

TEST(Gfm, linksBareAddresses) {
    EXPECT_HTML("<p><a href=\"http://x.org\">http://x.org</a></p>\n", "http://x.org\n", Object(),
                Dialect::Gfm);
}

TEST(Dialect, isNamedInAnyCase) {
    EXPECT_EQ(Dialect::Gfm, dialectNamed("gfm"));
    EXPECT_EQ(Dialect::CommonMark, dialectNamed("CommonMark"));
    EXPECT_EQ(Dialect::Kramdown, dialectNamed("kramdown"));
}

class EveryDialect : public testing::TestWithParam<Dialect> {};

INSTANTIATE_TEST_SUITE_P(Dialects, EveryDialect,
                         testing::Values(Dialect::Kramdown, Dialect::Gfm, Dialect::CommonMark));

TEST_P(EveryDialect, leavesExtrasAloneUnlessAskedTo) {
    const std::string html = convert("> [!NOTE]\n> :tada: [[Page]]\n", Object(), GetParam());
    EXPECT_NE(std::string::npos, html.find("[!NOTE]")) << html;
    EXPECT_NE(std::string::npos, html.find(":tada: [[Page]]")) << html;
}

TEST_P(EveryDialect, calloutHasAClassAndATitle) {
    const Object keys{{"callouts", true}};
    const std::string html =
        convert("> [!NOTE]\n> text\n\n> [!TIP] Own *title*\n>\n> more\n", keys, GetParam());
    EXPECT_NE(std::string::npos, html.find("<blockquote class=\"callout callout-note\">")) << html;
    EXPECT_NE(std::string::npos, html.find("<p class=\"callout-title\">Note</p>")) << html;
    EXPECT_NE(std::string::npos, html.find("<p>text</p>")) << html;
    EXPECT_NE(std::string::npos, html.find("<p class=\"callout-title\">Own</p>")) << html;
    EXPECT_EQ(std::string::npos, html.find("[!")) << html;
}

TEST_P(EveryDialect, quoteWithAnUnknownMarkStaysAQuote) {
    const std::string html = convert("> [!FOO]\n> text\n", Object{{"callouts", true}}, GetParam());
    EXPECT_NE(std::string::npos, html.find("<blockquote>")) << html;
    EXPECT_NE(std::string::npos, html.find("[!FOO]")) << html;
}

TEST_P(EveryDialect, emojiCodesBecomeCharactersInText) {
    const Object keys{{"emoji", true}};
    EXPECT_HTML("<p>a 🎉 :nope: 👍 <code>:tada:</code> ✅</p>\n",
                "a :tada: :nope: :+1: `:tada:` :white_check_mark:\n", keys, GetParam());
}

TEST_P(EveryDialect, wikiLinkHasItsClass) {
    const std::string html =
        convert("[[A page]] and [[a/b|label]]x\n", Object{{"wiki_links", true}}, GetParam());
    EXPECT_NE(std::string::npos, html.find("<a href=\"A%20page\" class=\"wiki-link\">A page</a>")) << html;
    EXPECT_NE(std::string::npos, html.find("<a href=\"a/b\" class=\"wiki-link\">label</a>")) << html;
}

} // namespace lectern::markdown
