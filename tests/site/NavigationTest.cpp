// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Navigation.h"

#include "site/TempSite.h"

#include <gtest/gtest.h>

namespace lectern::site {

namespace {

// "Home Guide(Start Next(Deep)) About"
std::string shown(const std::vector<NavigationNode>& nodes) {
    std::string text;
    for (const NavigationNode& node : nodes) {
        text += (text.empty() ? "" : " ") + node.title;
        if (!node.children.empty())
            text += "(" + shown(node.children) + ")";
    }
    return text;
}

std::string treeOf(const TempSite& site) {
    return shown(site.open()->navigation().roots);
}

} // unnamed namespace

TEST(Navigation, dataFileOfNamedListsIsRead) {
    const TempSite site(
        {{"_data/navigation.yml", "main:\n- {title: About, url: /about/}\n"
                                  "docs:\n- title: Guide\n  children:\n"
                                  "  - {title: Two, url: /two/}\n  - {title: One, url: /one/}\n"
                                  "- {title: Elsewhere, url: 'https://example.org'}\n"},
         {"_config.yml", "permalink: pretty\n"},
         {"about.md", "---\n---\n"},
         {"one.md", "---\n---\n"},
         {"two.md", "---\n---\n"},
         {"rest.md", "---\ntitle: Rest\n---\n"}});
    EXPECT_EQ(treeOf(site), "Guide(Two One) About Rest");
    EXPECT_EQ(site.open()->navigation().source, Navigation::Source::Data);
}

TEST(Navigation, linksBelowLinksOfATocAreRead) {
    const TempSite site(
        {{"_data/toc.yml", "- title: Docs\n  url: docs\n  links:\n  - title: Start\n    url: docs/start\n"
                           "    children:\n    - {title: Deep, url: docs/deep}\n"},
         {"docs/index.md", "---\n---\n"},
         {"docs/start.md", "---\n---\n"},
         {"docs/deep.md", "---\n---\n"}});
    EXPECT_EQ(treeOf(site), "Docs(Start(Deep))");
}

TEST(Navigation, sidebarsOfFoldersAreRead) {
    const TempSite site({{"_data/sidebars/home.yml",
                          "entries:\n- title: sidebar\n  folders:\n  - title: Overview\n    folderitems:\n"
                          "    - {title: Start, url: /start.html}\n    - title: More\n      url: /more.html\n"
                          "      subfolders:\n      - title: Below\n        subfolderitems:\n"
                          "        - {title: Deep, url: /deep.html}\n"},
                         {"start.md", "---\n---\n"},
                         {"more.md", "---\n---\n"},
                         {"deep.md", "---\n---\n"}});
    EXPECT_EQ(treeOf(site), "sidebar(Overview(Start More(Below(Deep))))");
}

TEST(Navigation, listsOfNamesTakeThePagesTitles) {
    const TempSite site({{"_data/docs_nav.yml", "- title: Start\n  docs: [home, setup]\n"},
                         {"_config.yml", "collections: {docs: {output: true}}\n"},
                         {"_docs/home.md", "---\ntitle: Welcome\n---\n"},
                         {"_docs/setup.md", "---\ntitle: Setting up\n---\n"}});
    EXPECT_EQ(treeOf(site), "Start(Welcome Setting up)");
}

TEST(Navigation, dataThatNamesItselfEndlesslyIsCut) {
    std::string yaml = "[";
    for (int i = 0; i < 60; ++i)
        yaml += "{title: a, children: [";
    yaml += "{title: b, url: /one.html}";
    for (int i = 0; i < 60; ++i)
        yaml += "]}";
    const TempSite site({{"_data/nav.yml", yaml + "]"}, {"one.md", "---\ntitle: One\n---\n"}});
    EXPECT_EQ(treeOf(site), "One");
}

TEST(Navigation, parentsAndGrandParentsNest) {
    const TempSite site({{"a.md", "---\ntitle: A\nnav_order: 2\nhas_children: true\n---\n"},
                         {"b.md", "---\ntitle: B\nnav_order: 1\n---\n"},
                         {"a1.md", "---\ntitle: Setup\nparent: A\n---\n"},
                         {"b1.md", "---\ntitle: Setup\nparent: B\n---\n"},
                         {"a11.md", "---\ntitle: For A\nparent: Setup\ngrand_parent: A\n---\n"},
                         {"b11.md", "---\ntitle: For B\nparent: Setup\ngrand_parent: B\n---\n"}});
    EXPECT_EQ(treeOf(site), "B(Setup(For B)) A(Setup(For A))");
}

TEST(Navigation, childrenMayComeInReverse) {
    const TempSite site({{"a.md", "---\ntitle: A\nchild_nav_order: desc\n---\n"},
                         {"b.md", "---\ntitle: B\nparent: A\nnav_order: 1\n---\n"},
                         {"c.md", "---\ntitle: C\nparent: A\nnav_order: 2\n---\n"}});
    EXPECT_EQ(treeOf(site), "A(C B)");
}

TEST(Navigation, excludedPagesComeLast) {
    const TempSite site({{"a.md", "---\ntitle: A\nnav_exclude: true\n---\n"},
                         {"b.md", "---\ntitle: B\n---\n"},
                         {"c.md", "---\ntitle: C\nparent: B\nnav_exclude: true\n---\n"}});
    EXPECT_EQ(treeOf(site), "B A C");
}

TEST(Navigation, pagesThatAreEachOthersParentsStayReachable) {
    const TempSite site(
        {{"a.md", "---\ntitle: A\nparent: B\n---\n"}, {"b.md", "---\ntitle: B\nparent: A\n---\n"}});
    EXPECT_EQ(treeOf(site), "A B");
}

TEST(Navigation, weightOrders) {
    const TempSite site(
        {{"a.md", "---\ntitle: A\nweight: 10\n---\n"}, {"b.md", "---\ntitle: B\nweight: 9\n---\n"}});
    EXPECT_EQ(treeOf(site), "B A");
}

TEST(Navigation, collectionsKeepTheOrderThatTheyAreGiven) {
    const TempSite site({{"_config.yml", "collections:\n  steps: {output: true, order: [z.md, a.md]}\n"},
                         {"index.md", "---\ntitle: Home\n---\n"},
                         {"_steps/a.md", "---\ntitle: A\n---\n"},
                         {"_steps/z.md", "---\ntitle: Z\n---\n"}});
    EXPECT_EQ(treeOf(site), "Home Steps(Z A)");
}

TEST(Navigation, postsStandUnderTheirYear) {
    const TempSite site({{"_posts/2023-05-01-a.md", "---\ntitle: A\n---\n"},
                         {"_posts/2024-01-01-b.md", "---\ntitle: B\n---\n"},
                         {"_posts/2024-02-01-c.md", "---\ntitle: C\n---\n"}});
    EXPECT_EQ(treeOf(site), "2024(C B) 2023(A)");
}

TEST(Navigation, postsStandUnderTheirCategoriesWhereAllHaveOne) {
    const TempSite site({{"_posts/2023-05-01-a.md", "---\ntitle: A\ncategory: news\n---\n"},
                         {"_posts/2024-01-01-b.md", "---\ntitle: B\ncategory: howto\n---\n"},
                         {"_posts/2024-02-01-c.md", "---\ntitle: C\ncategories: [news, x]\n---\n"}});
    EXPECT_EQ(treeOf(site), "howto(B) news(C A)");
}

TEST(Navigation, standInForAThemeDoesNotHideTheSitesOrder) {
    const TempSite site({{"_config.yml", "theme: no-such-theme\n"},
                         {"a.md", "---\nlayout: default\ntitle: A\nnav_order: 1\n---\n"},
                         {"b.md", "---\nlayout: default\ntitle: B\nparent: A\n---\n"}});
    EXPECT_EQ(treeOf(site), "A(B)");
}

TEST(Navigation, nestedDataGoesBeforeAFlatMenuOfTheSamePages) {
    const TempSite site(
        {{"_data/toc.yml", "- title: One\n  url: one\n  links: [{title: Two, url: two}]\n"},
         {"_layouts/default.html", "<nav><a href='/one.html'>1</a><a href='/two.html'>2</a></nav>"},
         {"one.md", "---\nlayout: default\n---\n"},
         {"two.md", "---\nlayout: default\n---\n"}});
    EXPECT_EQ(treeOf(site), "One(Two)");
}

} // namespace lectern::site
