// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a page can be searched.
#include "catalog/SiteDocuments.h"

#include "site/TempSite.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern;
using namespace lectern::catalog;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;
using ::testing::Pair;

search::Document documentAt(const site::TempSite& folder, std::string_view path) {
    const auto site = folder.open();
    const site::PageInfo* page = site->find(path);
    EXPECT_NE(page, nullptr);
    return page ? documentOf(*site, *page) : search::Document();
}

TEST(SiteDocuments, sayWhatThePageSaysWithoutItsLayout) {
    const site::TempSite folder{{"_layouts/default.html", "<nav>Everywhere</nav>{{ content }}"},
                                {"page.md",
                                 "---\nlayout: default\ntitle: T\ndescription: D\ntags: [a, b]\n---\n"
                                 "One\n\n## Two\n\nThree `four`\n\n```\nfive()\n```\n"}};
    const search::Document document = documentAt(folder, "page.md");
    EXPECT_EQ(document.url, "/page.html");
    EXPECT_EQ(document.title, "T");
    EXPECT_EQ(document.description, "D");
    EXPECT_THAT(document.keywords, ElementsAre("a", "b"));
    ASSERT_EQ(document.sections.size(), 2u);
    EXPECT_EQ(document.sections[0].text, "One");
    EXPECT_EQ(document.sections[1].heading, "Two");
    EXPECT_EQ(document.sections[1].anchor, "two");
    EXPECT_EQ(document.sections[1].text, "Three four");
    EXPECT_EQ(document.sections[1].code, "five()");
}

TEST(SiteDocuments, linksLeadToPages) {
    const site::TempSite folder{
        {"_config.yml", "baseurl: /docs\n"},
        {"a.md", "---\n---\n[b](b.html#x) [again](/docs/b.html) [self](#y) [out](https://b.org/)"},
        {"b.md", "---\n---\n"}};
    EXPECT_THAT(documentAt(folder, "a.md").links, ElementsAre("/b.html"));
}

TEST(SiteDocuments, wishesOfTheFrontMatterCount) {
    const site::TempSite folder{
        {"a.md", "---\nsearch: false\n---\n"},        {"b.md", "---\nsearch:\n  exclude: true\n---\n"},
        {"c.md", "---\nsearch:\n  boost: 2\n---\n"},  {"d.md", "---\nsearch:\n  boost: 1000\n---\n"},
        {"e.md", "---\nsearch_exclude: true\n---\n"}, {"f.md", "---\nsearch: [odd]\n---\n"}};
    EXPECT_TRUE(documentAt(folder, "a.md").hidden);
    EXPECT_TRUE(documentAt(folder, "b.md").hidden);
    EXPECT_FALSE(documentAt(folder, "c.md").hidden);
    EXPECT_EQ(documentAt(folder, "c.md").boost, 2);
    EXPECT_EQ(documentAt(folder, "d.md").boost, 20);
    EXPECT_TRUE(documentAt(folder, "e.md").hidden);
    EXPECT_FALSE(documentAt(folder, "f.md").hidden);
}

TEST(SiteDocuments, languageIsThePagesTheSitesOrGuessed) {
    const site::TempSite german{
        {"_config.yml", "lang: de\n"}, {"a.md", "---\nlang: fr\n---\n"}, {"b.md", "---\n---\n"}};
    EXPECT_EQ(documentAt(german, "a.md").language, "fr");
    EXPECT_EQ(documentAt(german, "b.md").language, "de");
    const site::TempSite silent{
        {"a.md", "---\n---\nDas ist nicht die Seite, auf der wir mit dem Index und der Suche beginnen.\n"}};
    EXPECT_EQ(documentAt(silent, "a.md").language, "de");
    EXPECT_THAT(documentAt(silent, "a.md").facets, Contains(Pair("@language", "de")));
}

TEST(SiteDocuments, facetsAreWhatGroupsPages) {
    const site::TempSite folder{{"guide/start/a.md",
                                 "---\ntitle: T\nauthor: Ann\nlevel: 3\ndraft: true\n"
                                 "when: 2024-03-05\ntags: [Threads, lock]\nnested: {a: b}\n---\n"}};
    EXPECT_THAT(documentAt(folder, "guide/start/a.md").facets,
                IsSupersetOf({Pair("@folder", "guide"), Pair("@folder", "guide/start"), Pair("author", "Ann"),
                              Pair("level", "3"), Pair("draft", "true"), Pair("tags", "Threads"),
                              Pair("tags", "lock"), Pair("@keyword", "thread"), Pair("@keyword", "lock")}));
    for (const auto& [key, value] : documentAt(folder, "guide/start/a.md").facets)
        EXPECT_TRUE(key != "title" && key != "nested") << key;
}

TEST(SiteDocuments, leaveOutWhatOnlyLeadsOn) {
    const site::TempSite folder{{"_config.yml", "plugins: [jekyll-redirect-from]\n"},
                                {"a.md", "---\nredirect_from: /old/\n---\nHere\n"},
                                {"b.md", "---\nredirect_to: https://b.org/\n---\n"}};
    const SiteDocuments documents(folder.open());
    ASSERT_EQ(documents.entries().size(), 1u);
    EXPECT_EQ(documents.entries()[0].url, "/a.html");
}

TEST(SiteDocuments, stampsTellWhatMayHaveChanged) {
    const site::TempSite folder{
        {"a.md", "---\n---\nOne\n"}, {"b.md", "---\n---\nTwo\n"}, {"_data/x.yml", "- 1\n"}};
    const SiteDocuments first(folder.open());
    const auto same = SiteDocuments(folder.open(), &first).entries();
    ASSERT_EQ(same.size(), 2u);
    EXPECT_EQ(same[0].stamp, first.entries()[0].stamp);
    folder.write("b.md", "---\n---\nTwo, longer\n");
    const auto changed = SiteDocuments(folder.open(), &first).entries();
    EXPECT_EQ(changed[0].url, "/b.html"); // what has changed comes first
    EXPECT_EQ(changed[1].stamp, first.entries()[0].stamp);
    folder.write("_data/x.yml", "- 2\n");
    EXPECT_NE(SiteDocuments(folder.open(), &first).entries()[1].stamp, first.entries()[0].stamp);
}

} // unnamed namespace
