// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The block at a page's start, as Jekyll's regular expression finds it.
#include "formats/FrontMatter.h"

#include <gtest/gtest.h>

namespace lectern::formats {

namespace {

std::string content(std::string_view text) {
    return std::string(readFrontMatter(text).content);
}

} // namespace

TEST(FrontMatter, isTheBlockBetweenTwoLinesOfHyphens) {
    const FrontMatter read = readFrontMatter("---\ntitle: A\n---\nbody\n---\n");
    EXPECT_TRUE(read.present);
    EXPECT_EQ(read.data["title"], Value("A"));
    EXPECT_EQ(read.content, "body\n---\n");
    EXPECT_EQ(read.contentLine, 4);
}

TEST(FrontMatter, takesBlankLinesBehindItButNoIndentation) {
    EXPECT_EQ(content("---\na: 1\n---\n\n\n   body\n"), "   body\n");
    EXPECT_EQ(readFrontMatter("---\na: 1\n---\n\n\n   body\n").contentLine, 6);
    EXPECT_EQ(content("---\na: 1\n---   \n \n"), "");
}

TEST(FrontMatter, endsAtThreePointsToo) {
    EXPECT_EQ(content("---\na: 1\n...\nbody"), "body");
}

TEST(FrontMatter, isNotEndedByHyphensWithTextBehindThem) {
    EXPECT_EQ(content("---\na: 1\n--- x\nb\n---\nend\n"), "end\n");
    EXPECT_EQ(content("---\na: 1\n----\n"), "---\na: 1\n----\n");
}

TEST(FrontMatter, mayBeEmptyAndMayHaveWindowsLineEnds) {
    EXPECT_EQ(content("---\n---\nbody"), "body");
    const FrontMatter read = readFrontMatter("---\r\na: x\r\n---\r\nbody\r\n");
    EXPECT_EQ(read.data["a"], Value("x"));
    EXPECT_EQ(read.content, "body\r\n");
}

TEST(FrontMatter, isAbsentWhereItIsNotClosed) {
    const FrontMatter read = readFrontMatter("---\ntitle: A\nbody\n");
    EXPECT_FALSE(read.present);
    EXPECT_EQ(read.content, "---\ntitle: A\nbody\n");
    EXPECT_TRUE(read.data.object().empty());
}

TEST(FrontMatter, passesOverAByteOrderMark) {
    const FrontMatter read = readFrontMatter("\xEF\xBB\xBF---\na: 1\n---\nbody");
    EXPECT_EQ(read.data["a"], Value(1));
    EXPECT_EQ(read.content, "body");
    EXPECT_EQ(readFrontMatter("\xEF\xBB\xBFplain").content, "plain");
}

TEST(FrontMatter, keepsTheContentWhereTheYamlIsBroken) {
    YamlOptions options;
    options.file = "faq.md";
    const FrontMatter read = readFrontMatter("---\ntitle: a: b\n---\nbody\n", options);
    EXPECT_EQ(read.content, "body\n");
    EXPECT_TRUE(read.data.object().empty());
    ASSERT_TRUE(read.error.has_value());
    EXPECT_EQ(toString(*read.error), "faq.md:2:9: mapping values are not allowed in this context");
}

TEST(FrontMatter, mustBeAMapping) {
    EXPECT_TRUE(readFrontMatter("---\n- a\n---\n").error.has_value());
    EXPECT_FALSE(readFrontMatter("---\nfalse\n---\n").error.has_value());
    EXPECT_FALSE(readFrontMatter("---\n# nothing\n---\n").error.has_value());
}

TEST(YamlHeader, isAFirstLineOfHyphensWithoutAByteOrderMark) {
    EXPECT_TRUE(hasYamlHeader("---\nx"));
    EXPECT_TRUE(hasYamlHeader("--- \t\r\n"));
    EXPECT_FALSE(hasYamlHeader("---"));
    EXPECT_FALSE(hasYamlHeader("----\n"));
    EXPECT_FALSE(hasYamlHeader("\n---\n"));
    EXPECT_FALSE(hasYamlHeader("\xEF\xBB\xBF---\n"));
}

} // namespace lectern::formats
