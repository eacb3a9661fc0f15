// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which section answers, and what is shown of it.
#include "Documents.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> marked(const Passage& passage) {
    std::vector<std::string> words;
    for (const Range& range : passage.matches)
        words.push_back(passage.snippet.substr(range.begin, range.end - range.begin));
    return words;
}

Document guide() {
    Document document = page("Guide", "A beginning.");
    document.description = "All about permits.";
    document.sections.push_back({"Locks", "locks", "A semaphore counts.", "acquire()"});
    document.sections.push_back({"Semaphores", "semaphores", "More of a semaphore, and of semaphores.", ""});
    return document;
}

Passage best(const Document& document, std::string_view query) {
    const Answer answer = ask(*indexOf({document}), query);
    EXPECT_EQ(answer.hits.size(), 1u);
    return answer.hits.empty() ? Passage() : answer.hits[0].passages[0];
}

TEST(Passages, nameTheSectionAndMarkTheWords) {
    const Passage passage = best(guide(), "counts semaphore");
    EXPECT_EQ(passage.section, "Locks");
    EXPECT_EQ(passage.anchor, "locks");
    EXPECT_EQ(passage.snippet, "A semaphore counts.");
    EXPECT_THAT(marked(passage), ElementsAre("semaphore", "counts"));
}

TEST(Passages, headingCountsForItsSection) {
    EXPECT_EQ(best(guide(), "semaphores").section, "Semaphores");
    EXPECT_THAT(marked(best(guide(), "semaphores")), ElementsAre("semaphore", "semaphores"));
}

TEST(Passages, codeAndDescriptionAreShownWhereTheySayIt) {
    EXPECT_EQ(best(guide(), "acquire").section, "Locks");
    EXPECT_EQ(best(guide(), "acquire").snippet, "acquire()");
    EXPECT_EQ(best(guide(), "permits").snippet, "All about permits.");
}

TEST(Passages, thereMayBeSeveral) {
    SearchOptions options;
    options.passages = 3;
    const Answer answer = ask(*indexOf({guide()}), "semaphore", options);
    ASSERT_EQ(answer.hits[0].passages.size(), 2u);
    EXPECT_EQ(answer.hits[0].passages[0].section, "Semaphores");
    EXPECT_EQ(answer.hits[0].passages[1].section, "Locks");
}

TEST(Passages, unfinishedWordMarksWhatItMayBecome) {
    EXPECT_THAT(marked(best(guide(), "semaph")), ElementsAre("semaphore", "semaphores"));
}

TEST(Passages, areCutAtWordsAroundTheMatches) {
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "f\u00fcllwort ";
    const Passage passage = best(page("A", text + "semaphore " + text), "semaphore");
    EXPECT_LT(passage.snippet.size(), 320u);
    EXPECT_THAT(marked(passage), ElementsAre("semaphore"));
    EXPECT_TRUE(passage.snippet.starts_with("f\u00fcllwort ")) << passage.snippet;
    EXPECT_TRUE(passage.snippet.ends_with("f\u00fcllwort")) << passage.snippet;
}

TEST(Passages, whiteSpaceIsSingle) {
    EXPECT_EQ(best(page("A", "one\n\n  semaphore\tthree\n"), "semaphore").snippet, "one semaphore three");
}

TEST(Passages, pairsOfCharactersAreOneMatch) {
    const Passage passage = best(page("A", "\u3053\u308c\u306f\u5168\u6587\u691c\u7d22\u3067\u3059", "ja"),
                                 "\u5168\u6587\u691c\u7d22");
    EXPECT_THAT(marked(passage), ElementsAre("\u5168\u6587\u691c\u7d22"));
}

TEST(Passages, documentWithoutTextHasOneToo) {
    Document document = page("Empty", "");
    document.sections.clear();
    EXPECT_EQ(best(document, "empty").snippet, "");
}

} // unnamed namespace
