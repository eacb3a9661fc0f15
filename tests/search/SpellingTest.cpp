// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Slips of the finger.
#include "search/Spelling.h"

#include "Documents.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Spelling sample() {
    Spelling spelling;
    for (const auto& [word, pages] : {std::pair("lock", 9), std::pair("look", 3), std::pair("semaphore", 2),
                                      std::pair("thread", 5), std::pair("\u043a\u043d\u0438\u0433\u0430", 1)})
        spelling.add(word, pages);
    return spelling;
}

TEST(Spelling, findsWordsOneSlipAway) {
    const Spelling spelling = sample();
    EXPECT_THAT(spelling.find("thraed", 4), ElementsAre("thread"));  // swapped
    EXPECT_THAT(spelling.find("thead", 4), ElementsAre("thread"));   // left out
    EXPECT_THAT(spelling.find("threead", 4), ElementsAre("thread")); // put in
    EXPECT_THAT(spelling.find("threaf", 4), ElementsAre("thread"));  // another
    EXPECT_THAT(spelling.find("\u043a\u043d\u0435\u0433\u0430", 4),
                ElementsAre("\u043a\u043d\u0438\u0433\u0430"));
}

TEST(Spelling, commonWordsComeFirst) {
    EXPECT_THAT(sample().find("lopk", 4), ElementsAre("lock", "look"));
    EXPECT_THAT(sample().find("loek", 4), ElementsAre("lock", "look"));
    EXPECT_THAT(sample().find("loek", 1), ElementsAre("lock"));
}

TEST(Spelling, longWordsMayHaveTwoSlips) {
    EXPECT_THAT(sample().find("semafore", 4), ElementsAre("semaphore"));
    EXPECT_THAT(sample().find("tread", 4), ElementsAre("thread"));
    EXPECT_THAT(sample().find("trxad", 4), IsEmpty());
}

TEST(Spelling, shortWordsAndNonsenseAreNotGuessed) {
    EXPECT_THAT(sample().find("lo", 4), IsEmpty());
    EXPECT_THAT(sample().find("", 4), IsEmpty());
    EXPECT_THAT(sample().find("xyzzyxyzzy", 4), IsEmpty());
    EXPECT_THAT(sample().find(std::string(10'000, 'x'), 4), IsEmpty());
    EXPECT_THAT(Spelling().find("lock", 4), IsEmpty());
}

TEST(Correction, saysWhatWasSearchedFor) {
    const auto index =
        indexOf({page("Threads", "Threads and locks."), page("Queues", "Queues of messages.")});
    const Answer answer = index->search(Query::parse("locks thraeds -zebra"));
    ASSERT_EQ(answer.hits.size(), 1u);
    EXPECT_EQ(answer.corrected, "locks threads -zebra");
    SearchOptions asTyped;
    asTyped.misspelt = SearchOptions::Misspelt::AsTyped;
    EXPECT_THAT(index->search(Query::parse("thraeds"), asTyped).hits, IsEmpty());
    EXPECT_EQ(index->search(Query::parse("threads")).corrected, "");
}

TEST(Correction, reachesIntoPhrasesAndIdentifiers) {
    const auto index = indexOf({page("A", "an event loop with create_task"), page("B", "nothing")});
    EXPECT_EQ(first(*index, "\"evnet loop\""), "A");
    EXPECT_EQ(first(*index, "create_taks "), "A");
}

TEST(Correction, wordThatIsBeingTypedIsLeftAlone) {
    const auto index = indexOf({page("Threads", "Threads and locks.")});
    EXPECT_EQ(ask(*index, "thr").corrected, "");
    EXPECT_EQ(ask(*index, "thraeds").corrected, "threads");
}

} // unnamed namespace
