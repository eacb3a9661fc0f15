// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/EntryFilter.h"

#include <gtest/gtest.h>

namespace lectern::site {

namespace {

constexpr auto File = EntryFilter::EntryKind::File;
constexpr auto Folder = EntryFilter::EntryKind::Folder;

} // unnamed namespace

TEST(EntryFilter, leavesOutSpecialAndBackupNames) {
    const EntryFilter filter({}, {});
    for (const char* name : {".git", "_posts", "#x#", "~x", "x~", "x."})
        EXPECT_FALSE(filter.accepts("", name, File)) << name;
    EXPECT_TRUE(filter.accepts("", "faq.md", File));
}

TEST(EntryFilter, includesByNameAtAnyDepth) {
    const EntryFilter filter({".htaccess", "_pages"}, {});
    EXPECT_TRUE(filter.accepts("", "_pages", Folder));
    EXPECT_TRUE(filter.accepts("guide", "_pages", Folder));
    EXPECT_TRUE(filter.accepts("guide/deep", ".htaccess", File));
    EXPECT_FALSE(filter.accepts("", "_drafts", Folder));
}

TEST(EntryFilter, excludesByPathFromTheSource) {
    const EntryFilter filter({}, {"vendor/bundle/", "*.log", "skip"});
    EXPECT_FALSE(filter.accepts("vendor", "bundle", Folder));
    EXPECT_TRUE(filter.accepts("vendor", "other", Folder));
    EXPECT_TRUE(filter.accepts("guide", "vendor", Folder));
    EXPECT_FALSE(filter.accepts("deep/down", "x.log", File));
    EXPECT_FALSE(filter.accepts("", "skip", Folder));
    EXPECT_FALSE(filter.accepts("", "skipping.md", File)) << "Jekyll's patterns are prefixes too";
    EXPECT_TRUE(filter.accepts("a", "skip", File));
}

TEST(EntryFilter, includeBeatsExclude) {
    const EntryFilter filter({"keep.log"}, {"*.log", "keep.log"});
    EXPECT_TRUE(filter.accepts("", "keep.log", File));
    EXPECT_FALSE(filter.accepts("", "other.log", File));
}

} // namespace lectern::site
