// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing and counting by keys and values, and what ties documents together.
#include "Documents.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;
using Mode = FacetChoice::Mode;

class Facets : public ::testing::Test {
protected:
    void SetUp() override {
        Document a = page("A", "apple");
        a.facets = {{"author", "Ann"}, {"level", "1"}};
        Document b = page("B", "apple");
        b.facets = {{"author", "Ann"}, {"author", "Ben"}};
        Document c = page("C", "apple");
        c.facets = {{"author", "Ben"}, {"author", "Ben"}};
        m_index = indexOf({a, b, c});
    }

    std::vector<std::string> chosen(std::vector<FacetChoice> choices,
                                    std::string_view query = "apple") const {
        SearchOptions options;
        options.facets = std::move(choices);
        std::vector<std::string> found = titles(*m_index, query, options);
        std::sort(found.begin(), found.end());
        return found;
    }

    std::unique_ptr<Index> m_index;
};

TEST_F(Facets, narrowBySeveralModes) {
    EXPECT_THAT(chosen({{"author", "Ann", Mode::All}}), ElementsAre("A", "B"));
    EXPECT_THAT(chosen({{"author", "Ann", Mode::All}, {"author", "Ben", Mode::All}}), ElementsAre("B"));
    EXPECT_THAT(chosen({{"level", "1", Mode::Any}, {"author", "Ben", Mode::Any}}),
                ElementsAre("A", "B", "C"));
    EXPECT_THAT(chosen({{"author", "Ann", Mode::None}}), ElementsAre("C"));
    EXPECT_THAT(chosen({{"nothing", "x", Mode::All}}), IsEmpty());
}

TEST_F(Facets, chooseWithoutAQuery) {
    EXPECT_THAT(chosen({{"author", "Ben", Mode::All}}, ""), ElementsAre("B", "C"));
    EXPECT_THAT(chosen({}, ""), IsEmpty());
}

TEST_F(Facets, areCountedOverWhatMatches) {
    SearchOptions options;
    options.count = {"author", "missing"};
    options.limit = 1;
    const Answer answer = ask(*m_index, "apple", options);
    EXPECT_EQ(answer.hits.size(), 1u);
    ASSERT_EQ(answer.facets.size(), 2u);
    std::vector<std::pair<std::string, std::size_t>> counts;
    for (const Counted& value : answer.facets[0].values)
        counts.emplace_back(value.label, value.documents);
    EXPECT_THAT(counts, ElementsAre(Pair("Ann", 2), Pair("Ben", 2)));
    EXPECT_THAT(answer.facets[1].values, IsEmpty());
}

TEST_F(Facets, keysAndValuesAreListed) {
    ASSERT_EQ(m_index->facetKeys().size(), 2u);
    EXPECT_EQ(m_index->facetKeys()[0].label, "author");
    EXPECT_EQ(m_index->facetKeys()[0].documents, 3u);
    EXPECT_EQ(m_index->facetValues("level").size(), 1u);
}

TEST(Keywords, foldCaseHyphensAndPlural) {
    Document a = page("A", "x");
    Document b = page("B", "y");
    Document c = page("C", "z");
    a.keywords = {"Front-matter", "Thread"};
    b.keywords = {"front matter", "threads"};
    c.keywords = {"front matter", "class"};
    const auto index = indexOf({a, b, c});
    const std::vector<Counted> keywords = index->keywords();
    ASSERT_EQ(keywords.size(), 3u);
    EXPECT_EQ(keywords[0].label, "front matter"); // as most spell it
    EXPECT_EQ(keywords[0].documents, 3u);
    EXPECT_EQ(keywords[1].documents, 2u);
    EXPECT_EQ(foldKeyword("Queries"), foldKeyword("query"));
    EXPECT_EQ(foldKeyword("boxes"), foldKeyword("Box"));
    EXPECT_EQ(foldKeyword("class"), "class");
    EXPECT_EQ(foldKeyword("  status "), "status");
    EXPECT_EQ(foldKeyword("--"), "");
}

TEST(Relations, comeFromRareKeywordsAndLinks) {
    Document a = page("A", "x");
    Document b = page("B", "y");
    Document c = page("C", "z");
    Document d = page("D", "z");
    a.keywords = {"common", "rare"};
    b.keywords = {"common"};
    c.keywords = {"common", "rare"};
    a.links = {"/D/", "/A/"};
    const auto index = indexOf({a, b, c, d});
    std::vector<std::string> related;
    for (const Related& page : index->related("/A/"))
        related.push_back(page.title);
    EXPECT_THAT(related, ElementsAre("C", "D", "B"));
    ASSERT_EQ(index->backlinks("/D/").size(), 1u);
    EXPECT_EQ(index->backlinks("/D/")[0].title, "A");
    EXPECT_THAT(index->backlinks("/A/"), IsEmpty()); // its own links do not count
    ASSERT_EQ(index->links("/A/").size(), 1u);
    EXPECT_THAT(index->related("/missing/"), IsEmpty());
}

TEST(Relations, graphHasAllOfThem) {
    Document a = page("A", "x");
    Document b = page("B", "y");
    a.keywords = {"Lock", "locks"};
    b.keywords = {"lock"};
    a.links = {"/B/", "/gone/"};
    const Graph graph = indexOf({a, b})->graph();
    ASSERT_EQ(graph.pages.size(), 2u);
    ASSERT_EQ(graph.keywords.size(), 1u);
    EXPECT_THAT(graph.keywordsOfPages, UnorderedElementsAre(Pair(0, 0), Pair(1, 0)));
    EXPECT_THAT(graph.links, ElementsAre(Pair(0, 1)));
}

TEST(Headings, areListedWithTheirAnchors) {
    Document a = page("A", "x");
    a.sections.push_back({"One\ttwo", "one", "text", ""});
    const std::vector<Headings> headings = indexOf({a})->headings();
    ASSERT_EQ(headings.size(), 1u);
    EXPECT_THAT(headings[0].headings, ElementsAre(Pair("One two", "one")));
}

} // unnamed namespace
