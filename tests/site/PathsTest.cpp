// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Paths.h"

#include <gtest/gtest.h>

namespace lectern::site {

TEST(Paths, extensionIsRubys) {
    EXPECT_EQ(extensionOf("guide/faq.md"), ".md");
    EXPECT_EQ(extensionOf("a.tar.gz"), ".gz");
    EXPECT_EQ(extensionOf(".htaccess"), "");
    EXPECT_EQ(extensionOf(".htaccess.bak"), ".bak");
    EXPECT_EQ(extensionOf("v1.0/readme"), "");
}

TEST(Paths, joiningLeavesOneSlash) {
    EXPECT_EQ(joinPath("a/", "/b"), "a/b");
    EXPECT_EQ(joinPath("", "b"), "/b");
    EXPECT_EQ(joinPath("a", ""), "a/");
}

TEST(Paths, confinedPathNeverClimbsOut) {
    EXPECT_EQ(confinedPath("../../etc/passwd"), "etc/passwd");
    EXPECT_EQ(confinedPath("/a/./b//../c/"), "a/c");
    EXPECT_EQ(confinedPath("/.."), "");
}

TEST(Paths, listIsSplitAtCommas) {
    EXPECT_EQ(splitList(" a, b ,, c"), (std::vector<std::string>{"a", "b", "c"}));
}

} // namespace lectern::site
