// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Glob.h"

#include "site/TempSite.h"

#include <gtest/gtest.h>

#include <string>

namespace lectern::site {

// Each of these was asked of Ruby's File.fnmatch?.
TEST(Glob, matchesAsRubyDoesWithoutFlags) {
    EXPECT_TRUE(matchesGlob("*.md", "guide/faq.md"));
    EXPECT_TRUE(matchesGlob("/site/*/x", "/site/a/b/x"));
    EXPECT_TRUE(matchesGlob("a?c", "a/c"));
    EXPECT_TRUE(matchesGlob("[a-c]x", "bx"));
    EXPECT_TRUE(matchesGlob("[^a-c]x", "dx"));
    EXPECT_TRUE(matchesGlob("\\*", "*"));
    EXPECT_TRUE(matchesGlob("a*", "a"));
    EXPECT_TRUE(matchesGlob("?", "\xC3\xBC"));
    EXPECT_FALSE(matchesGlob("*", ".hidden"));
    EXPECT_FALSE(matchesGlob("[a", "[a"));
    EXPECT_FALSE(matchesGlob("a*b", "acd"));
    EXPECT_FALSE(matchesGlob("", "a"));
}

TEST(Glob, manyStarsTakeNoTime) {
    const std::string text(20'000, 'a');
    EXPECT_FALSE(matchesGlob("*a*a*a*a*a*a*a*a*a*a*b", text));
}

TEST(Glob, walksTheFolder) {
    const TempSite site{{"a/x.md", ""}, {"a/b/y.md", ""}, {"a/b/z.txt", ""}, {"a/.h/k.md", ""}, {"c.md", ""}};
    EXPECT_EQ(glob(site.folder(), "*.md"), (std::vector<std::string>{"c.md"}));
    EXPECT_EQ(glob(site.folder(), "**/*.md"), (std::vector<std::string>{"c.md", "a/x.md", "a/b/y.md"}));
    EXPECT_EQ(glob(site.folder(), "a/*/*.{txt,md}"), (std::vector<std::string>{"a/b/z.txt", "a/b/y.md"}));
    EXPECT_EQ(glob(site.folder(), "a/*"), (std::vector<std::string>{"a/b", "a/x.md"}));
}

TEST(Glob, neverLeavesTheFolder) {
    const TempSite site{{"in.md", ""}};
    std::filesystem::create_directory_symlink("/", site.folder() / "out");
    EXPECT_EQ(glob(site.folder(), "../*.md"), (std::vector<std::string>{"in.md"}));
    EXPECT_TRUE(glob(site.folder(), "out/*").empty());
}

} // namespace lectern::site
