// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that was meant comes first.
#include "Documents.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Ranking, titleThatIsTheQuestionComesFirst) {
    const auto index = indexOf({page("Locks and queues", "locks locks locks locks"),
                                page("Notes", "locks, locks, and once more locks"), page("Locks", "short")});
    EXPECT_EQ(first(*index, "locks"), "Locks");
    EXPECT_EQ(first(*index, "lo"), "Locks");
    EXPECT_EQ(first(*index, "queues locks"), "Locks and queues");
}

// More pages have the word among their keywords than can be ranked.
TEST(Ranking, titleIsNotMissedAmongThousandsOfPagesWithTheWord) {
    std::vector<Document> documents;
    for (int i = 0; i < 1200; ++i) {
        documents.push_back(page("Chapter " + std::to_string(i), "prose"));
        documents.back().keywords = {"python"};
    }
    documents.push_back(page("Python", "short"));
    const auto index = indexOf(documents);
    EXPECT_EQ(first(*index, "python"), "Python");
    EXPECT_EQ(first(*index, "py"), "Python");
}

// And more have some of the words.
TEST(Ranking, rareWordIsNotMissedAmongThousandsOfPagesWithTheOthers) {
    std::vector<Document> documents;
    for (int i = 0; i < 1200; ++i)
        documents.push_back(page("Chapter " + std::to_string(i), "the common words"));
    documents.push_back(page("Rare", "an unusual one"));
    const auto index = indexOf(documents);
    EXPECT_EQ(first(*index, "common unusual words "), "Rare");
}

TEST(Ranking, headingBeatsText) {
    Document heading = page("A", "prose");
    heading.sections.push_back({"Semaphores", "semaphores", "text", ""});
    const auto index = indexOf({page("B", "semaphores semaphores"), heading, page("C", "of semaphores")});
    EXPECT_EQ(first(*index, "semaphores"), "A");
}

TEST(Ranking, keywordAndDescriptionBeatText) {
    Document keyword = page("A", "prose");
    keyword.keywords = {"barrier"};
    Document description = page("B", "prose");
    description.description = "What a mutex is.";
    const auto index = indexOf({keyword, description, page("C", "a barrier, a mutex and a barrier")});
    EXPECT_EQ(first(*index, "barrier"), "A");
    EXPECT_EQ(first(*index, "mutex"), "B");
}

TEST(Ranking, wordsThatStandTogetherWeighMore) {
    const auto index =
        indexOf({page("A", "the event is far from here, and so is every other loop that we know"),
                 page("B", "here is the event loop, far from every other that we know and so on")});
    EXPECT_EQ(first(*index, "event loop "), "B");
}

TEST(Ranking, rareWordsWeighMore) {
    std::vector<Document> documents;
    for (int i = 0; i < 20; ++i)
        documents.push_back(page("Common " + std::to_string(i), "the common words"));
    documents.push_back(page("Rare", "an unusual word, once"));
    const auto index = indexOf(documents);
    // No page has both words; the one with the rare one is meant.
    const Answer answer = ask(*index, "common unusual ");
    ASSERT_FALSE(answer.hits.empty());
    EXPECT_TRUE(answer.isRelaxed);
    EXPECT_EQ(answer.hits[0].title, "Rare");
}

TEST(Ranking, numbersThatAreRepeatedCount) {
    const auto index =
        indexOf({page("Release 4.4.0", "x"), page("Release 4.0.0", "x"), page("Release 4.0.4", "x")});
    EXPECT_EQ(first(*index, "4 0 0 release "), "Release 4.0.0");
}

TEST(Ranking, boostMovesUpAndDown) {
    Document up = page("Up", "a semaphore");
    up.boost = 3;
    Document down = page("Down", "a semaphore, a semaphore");
    down.boost = 0.2;
    const auto index = indexOf({down, page("Middle", "a semaphore"), up});
    EXPECT_THAT(titles(*index, "semaphore"), ElementsAre("Up", "Middle", "Down"));
}

TEST(Ranking, hiddenDocumentsAreNotFound) {
    Document hidden = page("Hidden", "a semaphore");
    hidden.hidden = true;
    hidden.keywords = {"lock"};
    const auto index = indexOf({hidden});
    EXPECT_THAT(titles(*index, "semaphore"), IsEmpty());
    EXPECT_THAT(titles(*index, "keyword:lock"), IsEmpty());
    EXPECT_EQ(index->keywords().size(), 1u); // it still counts there
}

TEST(Ranking, pageIsFoundBehindThousandsThatSayTheSame) {
    std::vector<Document> documents;
    for (int i = 0; i < 1500; ++i)
        documents.push_back(page("Page " + std::to_string(i), "the loop of an event"));
    documents.push_back(page("Event loop", "short"));
    const auto index = indexOf(documents);
    EXPECT_EQ(first(*index, "event loop"), "Event loop");
    EXPECT_EQ(first(*index, "loop"), "Event loop");
    EXPECT_TRUE(ask(*index, "loop").isCapped);
}

TEST(Ranking, addressIsSearchedToo) {
    Document document = page("Title", "text");
    document.url = "/guide/quickstart/";
    EXPECT_EQ(first(*indexOf({document, page("B", "text")}), "quickstart"), "Title");
}

} // unnamed namespace
