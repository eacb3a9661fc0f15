// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/FrontMatterDefaults.h"

#include "formats/Yaml.h"
#include "site/TempSite.h"

#include <gtest/gtest.h>

namespace lectern::site {

namespace {

// The value of `v` for a file, under these sets.
std::string valueFor(std::string_view yaml, std::string_view path, std::string_view type,
                     std::string_view collections = "") {
    const TempSite site{{"guide/deep/a.md", ""}, {"guide/b.md", ""}};
    Diagnostics diagnostics;
    const FrontMatterDefaults defaults(formats::parseYaml(yaml).valueOr(Value()), site.folder(), collections,
                                       diagnostics);
    const Value all = defaults.all(path, type)["v"];
    EXPECT_EQ(all, defaults.find(path, type, "v"));
    return std::string(all.stringOr("(none)"));
}

} // unnamed namespace

TEST(FrontMatterDefaults, longerPathWins) {
    const char* sets =
        "[{scope: {path: guide}, values: {v: narrow}}, {scope: {path: ''}, values: {v: wide}}]";
    EXPECT_EQ(valueFor(sets, "guide/b.md", "pages"), "narrow");
    EXPECT_EQ(valueFor(sets, "b.md", "pages"), "wide");
    EXPECT_EQ(valueFor(sets, "guidebook.md", "pages"), "narrow") << "paths are prefixes";
}

TEST(FrontMatterDefaults, typeWinsAmongEqualPaths) {
    const char* sets =
        "[{scope: {path: '', type: posts}, values: {v: post}}, {scope: {path: ''}, values: {v: any}}]";
    EXPECT_EQ(valueFor(sets, "_posts/2024-01-01-a.md", "posts"), "post");
    EXPECT_EQ(valueFor(sets, "a.md", "pages"), "any");
}

TEST(FrontMatterDefaults, laterSetWinsAmongEqualScopes) {
    EXPECT_EQ(valueFor("[{scope: {path: a}, values: {v: 'one'}}, {scope: {path: a}, values: {v: 'two'}}]",
                       "a", "pages"),
              "two");
}

TEST(FrontMatterDefaults, oldSingularTypesStillCount) {
    EXPECT_EQ(valueFor("[{scope: {type: page}, values: {v: x}}]", "a.md", "pages"), "x");
}

TEST(FrontMatterDefaults, typedScopeLeavesPlainStaticFilesAlone) {
    EXPECT_EQ(valueFor("[{scope: {path: '', type: pages}, values: {v: x}}]", "a.png", ""), "(none)");
    EXPECT_EQ(valueFor("[{scope: {path: ''}, values: {v: x}}]", "/a.png", ""), "x");
}

TEST(FrontMatterDefaults, patternsAreLookedUpOnDisk) {
    const char* sets = "[{scope: {path: 'guide/*/a.md'}, values: {v: found}}]";
    EXPECT_EQ(valueFor(sets, "guide/deep/a.md", "pages"), "found");
    EXPECT_EQ(valueFor(sets, "guide/other/a.md", "pages"), "(none)");
}

TEST(FrontMatterDefaults, collectionsFolderIsNotPartOfThePath) {
    const char* sets = "[{scope: {path: 'content/_docs'}, values: {v: x}}]";
    EXPECT_EQ(valueFor(sets, "_docs/a.md", "docs", "content"), "x");
}

TEST(FrontMatterDefaults, objectsAreMerged) {
    Diagnostics diagnostics;
    const Value sets =
        formats::parseYaml("[{values: {o: {a: 1, b: 1}}}, {scope: {path: x}, values: {o: {b: 2}}}]")
            .valueOr(Value());
    const FrontMatterDefaults defaults(sets, ".", "", diagnostics);
    EXPECT_EQ(defaults.all("x/y", "pages")["o"]["a"], Value(1));
    EXPECT_EQ(defaults.all("x/y", "pages")["o"]["b"], Value(2));
}

TEST(FrontMatterDefaults, setWithoutValuesIsNamed) {
    Diagnostics diagnostics;
    const FrontMatterDefaults defaults(formats::parseYaml("[{scope: {path: x}}]").valueOr(Value()), ".", "",
                                       diagnostics);
    ASSERT_EQ(diagnostics.list().size(), 1u);
    EXPECT_EQ(diagnostics.list()[0].severity, Severity::Warning);
}

} // namespace lectern::site
