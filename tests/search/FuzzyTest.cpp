// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A few letters of a title.
#include "search/Fuzzy.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;

double score(std::string_view pattern, std::string_view text) {
    return Fuzzy(pattern).score(FuzzyText(text));
}

// The text with what is found in brackets; "" where nothing is.
std::string marked(std::string_view pattern, std::string_view text) {
    const auto match = Fuzzy(pattern).match(FuzzyText(text));
    std::string out;
    std::size_t at = 0;
    for (const Range& range : match ? match->ranges : std::vector<Range>()) {
        out += std::string(text.substr(at, range.begin - at)) + '[' +
               std::string(text.substr(range.begin, range.end - range.begin)) + ']';
        at = range.end;
    }
    return match ? out + std::string(text.substr(at)) : "";
}

TEST(Fuzzy, findsWordsInAnyOrder) {
    EXPECT_EQ(marked("inst lin", "Install on Linux"), "[Inst]all on [Lin]ux");
    EXPECT_EQ(marked("linux install", "Install on Linux"), "[Install] on [Linux]");
    EXPECT_EQ(marked("inst win", "Install on Linux"), "");
}

TEST(Fuzzy, findsInitialsAndLettersInOrder) {
    EXPECT_EQ(marked("fm", "Front matter"), "[F]ront [m]atter");
    EXPECT_EQ(marked("qfsw", "QFileSystemWatcher"), "[QF]ile[S]ystem[W]atcher");
    EXPECT_EQ(marked("zx", "Front matter"), "");
    EXPECT_EQ(marked("rttr", "A very long title, other than short ones"), ""); // strewn letters say nothing
}

TEST(Fuzzy, betterPlacesScoreHigher) {
    EXPECT_GT(score("lock", "Locks"), score("lock", "About locks"));
    EXPECT_GT(score("lock", "About locks"), score("lock", "Deadlocks"));
    EXPECT_GT(score("lock", "Locks"), score("lock", "Locks and what else there is to know of them"));
    EXPECT_GT(score("lock", "Deadlocks"), score("lock", "Loops of clocks, kept"));
    EXPECT_GT(score("locks", "Locks"), score("locks", "Locksmith"));
}

TEST(Fuzzy, caseAndAccentsDoNotCount) {
    EXPECT_EQ(marked("ETUDE", "Une \u00e9tude"), "Une [\u00e9tude]");
    EXPECT_EQ(marked("\u00fcber", "Uber alles"), "[Uber] alles");
    EXPECT_EQ(marked("\u691c", "\u5168\u6587\u691c\u7d22"), "\u5168\u6587[\u691c]\u7d22");
}

TEST(Fuzzy, emptyAndBrokenInputMatchesNothing) {
    EXPECT_TRUE(Fuzzy("  ").isEmpty());
    EXPECT_EQ(score("", "Locks"), 0);
    EXPECT_EQ(score("lock", ""), 0);
    EXPECT_EQ(score("\xFF", "Locks"), 0);
    EXPECT_GE(score(std::string(5000, 'a'), std::string(5000, 'a')), 0);
}

TEST(Fuzzy, scoresStayWithinBounds) {
    for (const char* text : {"Locks", "l", "Locks and queues", "a b c d"}) {
        EXPECT_GT(score(std::string(text), text), 0) << text;
        EXPECT_LE(score(std::string(text), text), 1) << text;
    }
}

} // unnamed namespace
