// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window and the search take from a document: its outline and its plain text.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(Outline, hasLevelTextIdAndLine) {
    const Document document =
        parse("# One *two*\n\ntext\n\nThree\n-----\n\n<div markdown=\"1\">\n## Four\n</div>\n");
    const std::vector<Heading> headings = outline(document);
    ASSERT_EQ(3u, headings.size());
    EXPECT_EQ(1, headings[0].level);
    EXPECT_EQ("One two", headings[0].text);
    EXPECT_EQ("one-two", headings[0].id);
    EXPECT_EQ(1, headings[0].line);
    EXPECT_EQ(2, headings[1].level);
    EXPECT_EQ(5, headings[1].line);
    EXPECT_EQ("Four", headings[2].text);
    EXPECT_EQ(9, headings[2].line);
}

TEST(Outline, followsTheOffset) {
    const Document document =
        parse("# One\n", Options::from(Object{{"header_offset", 1}}, Dialect::Kramdown));
    EXPECT_EQ(2, outline(document).at(0).level);
}

TEST(Outline, ofTheOtherDialectsHasLinesToo) {
    const Document document = parse("a\n\n# One\n", Options::from(Object(), Dialect::Gfm));
    ASSERT_EQ(1u, outline(document).size());
    EXPECT_EQ("One", outline(document)[0].text);
    EXPECT_EQ(3, outline(document)[0].line);
}

TEST(PlainText, hasWordsAndNoMarks) {
    const std::string text =
        plainText(parse("# Head\n\n*a* [b](/u) `c` <b>d</b> <!-- no -->\n\n* item\n\n    code\n"));
    EXPECT_EQ(std::string::npos, text.find_first_of("*#[<`"));
    for (const char* word : {"Head\n", "a b c d", "item", "code"})
        EXPECT_NE(std::string::npos, text.find(word)) << word << " in " << text;
    EXPECT_EQ(std::string::npos, text.find("no"));
}

TEST(Smartify, curlsTextAndLeavesHtmlAlone) {
    EXPECT_EQ("“a” – <b class=\"c\">‘d’</b>…", smartify("\"a\" -- <b class=\"c\">'d'</b>..."));
}

} // namespace lectern::markdown
