// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of queries: how they are read, and what each part chooses.
#include "Documents.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Each piece as "-field:text~" with quotation marks for a phrase and '|' before an alternative.
std::vector<std::string> read(std::string_view text, Query::Typing typing = Query::Typing::Finished) {
    static const char* const names[] = {"", "title:", "code:", "keyword:", "in:", "lang:", "path:"};
    std::vector<std::string> pieces;
    bool isAlternative = false;
    for (const Query::Piece& piece : Query::parse(text, typing).pieces) {
        const std::string mark = piece.isPhrase ? "\"" : "";
        pieces.push_back(std::string(isAlternative ? "|" : "") + (piece.isExcluded ? "-" : "") +
                         names[static_cast<int>(piece.field)] + mark + piece.text + mark +
                         (piece.isUnfinished ? "~" : ""));
        isAlternative = piece.orNext;
    }
    return pieces;
}

TEST(Query, comesApartIntoPieces) {
    EXPECT_THAT(read("event loop"), ElementsAre("event", "loop"));
    EXPECT_THAT(read("\"event loop\" -async"), ElementsAre("\"event loop\"", "-async"));
    EXPECT_THAT(read("-\"a b\" -title:x"), ElementsAre("-\"a b\"", "-title:x"));
    EXPECT_THAT(read("lock OR queue test"), ElementsAre("lock", "|queue", "test"));
    EXPECT_THAT(read("title:a code:b keyword:\"c d\" in:e lang:de path:f"),
                ElementsAre("title:a", "code:b", "keyword:\"c d\"", "in:e", "lang:de", "path:f"));
    EXPECT_THAT(read("lang:de OR lang:fr"), ElementsAre("lang:de", "|lang:fr"));
    EXPECT_THAT(read("Title:a -IN:b"), ElementsAre("title:a", "-in:b"));
}

TEST(Query, spaceIsWhatUnicodeSays) {
    // The ideographic space parts words; the bytes of other characters do not, though one of these is 0x85.
    EXPECT_THAT(read("\u5168\u6587\u3000\u691c\u7d22"), ElementsAre("\u5168\u6587", "\u691c\u7d22"));
    EXPECT_THAT(read("\u00e0 la"), ElementsAre("\u00e0", "la"));
}

TEST(Query, quotesMayBeTypographic) {
    EXPECT_THAT(read("\u201cevent loop\u201d -\u201ea b\u201c"), ElementsAre("\"event loop\"", "-\"a b\""));
    EXPECT_THAT(read("\u00abevent loop\u00bb title:\uff02a b\uff02"),
                ElementsAre("\"event loop\"", "title:\"a b\""));
    EXPECT_THAT(read("don\u2019t"), ElementsAre("don\u2019t"));
}

TEST(Query, whatHasNoMeaningIsAWord) {
    EXPECT_THAT(read("OR a"), ElementsAre("OR", "a"));
    EXPECT_THAT(read("a OR"), ElementsAre("a"));
    EXPECT_THAT(read("a or b"), ElementsAre("a", "or", "b"));
    EXPECT_THAT(read("a - b"), ElementsAre("a", "-", "b"));
    EXPECT_THAT(read("std::move http://x title:"), ElementsAre("std::move", "http://x", "title:"));
    EXPECT_THAT(read("\"never closed"), ElementsAre("\"never closed\""));
    EXPECT_THAT(read("lang:de OR word"), ElementsAre("lang:de", "word"));
    EXPECT_THAT(read("a OR -b"), ElementsAre("a", "-b"));
    EXPECT_THAT(read("  \t "), IsEmpty());
    EXPECT_THAT(read("\"\" \" \""), IsEmpty());
}

TEST(Query, lastWordMayBeUnfinished) {
    EXPECT_THAT(read("event lo", Query::Typing::Unfinished), ElementsAre("event", "lo~"));
    EXPECT_THAT(read("event lo ", Query::Typing::Unfinished), ElementsAre("event", "lo"));
    EXPECT_THAT(read("\"event lo", Query::Typing::Unfinished), ElementsAre("\"event lo\"~"));
    EXPECT_THAT(read("\"event lo\"", Query::Typing::Unfinished), ElementsAre("\"event lo\""));
    EXPECT_THAT(read("\"event ", Query::Typing::Unfinished), ElementsAre("\"event \""));
    EXPECT_THAT(read("in:gui", Query::Typing::Unfinished), ElementsAre("in:gui~"));
    EXPECT_THAT(read("event -lo", Query::Typing::Unfinished), ElementsAre("event", "-lo"));
    EXPECT_THAT(read("title:lo", Query::Typing::Unfinished), ElementsAre("title:lo~"));
}

TEST(Query, fieldWhoseValueIsStillToComeIsPassedOver) {
    EXPECT_THAT(read("event keyword:", Query::Typing::Unfinished), ElementsAre("event"));
    EXPECT_THAT(read("event OR -in:", Query::Typing::Unfinished), ElementsAre("event"));
    EXPECT_THAT(read("event keyword: ", Query::Typing::Unfinished), ElementsAre("event", "keyword:"));
    EXPECT_THAT(read("keyword:", Query::Typing::Unfinished), ElementsAre("keyword:~"));
}

TEST(Query, pastedTextIsCut) {
    std::string text;
    for (int i = 0; i < 10'000; ++i)
        text += "word ";
    EXPECT_LE(Query::parse(text).pieces.size(), 64u);
}

TEST(Query, choosesByWordsAndPhrases) {
    const auto index = indexOf({page("A", "red apple"), page("B", "red pear"), page("C", "green apple")});
    EXPECT_THAT(titles(*index, "red -apple"), ElementsAre("B"));
    EXPECT_THAT(sortedTitles(*index, "pear OR green"), ElementsAre("B", "C"));
    EXPECT_THAT(titles(*index, "\"green apple\""), ElementsAre("C"));
    EXPECT_THAT(titles(*index, "\"apple green\""), IsEmpty());
    EXPECT_THAT(titles(*index, "apple -\"red apple\""), ElementsAre("C"));
    EXPECT_THAT(sortedTitles(*index, "-pear"), ElementsAre("A", "C"));
}

class Fields : public ::testing::Test {
protected:
    void SetUp() override {
        Document a = page("Locks", "prose");
        a.path = "guide/start/locks.md";
        a.keywords = {"Event loop"};
        a.sections[0].code = "semaphore()";
        Document b = page("Other", "locks and a semaphore", "pt-BR");
        b.path = "_notes/other.md";
        Document c = page("Third", "locks", "de");
        c.path = "guided/third.md";
        m_index = indexOf({a, b, c});
    }
    std::unique_ptr<Index> m_index;
};

TEST_F(Fields, titleAndCodeLookThereAlone) {
    EXPECT_THAT(titles(*m_index, "title:locks"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "title:loc"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "code:semaphore"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "semaphore -code:semaphore"), ElementsAre("Other"));
}

// Also where no page has all of the words.
TEST(Query, whatIsLeftOutStaysOut) {
    const auto index = indexOf({page("A", "red apple"), page("B", "red pear"), page("C", "green melon")});
    const Answer answer = ask(*index, "pear melon -red ");
    EXPECT_TRUE(answer.isRelaxed);
    EXPECT_EQ(answer.hits.size(), 1u);
    EXPECT_THAT(titles(*index, "pear melon -red "), ElementsAre("C"));
    EXPECT_THAT(titles(*index, "melon pear -red "), ElementsAre("C"));
}

TEST_F(Fields, pagesAreChosenByWhatIsKnownOfThem) {
    EXPECT_THAT(titles(*m_index, "keyword:\"event loops\""), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "in:guide"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "in:guide/start/"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "in:notes"), ElementsAre("Other"));
    EXPECT_THAT(titles(*m_index, "lang:pt"), ElementsAre("Other"));
    EXPECT_THAT(titles(*m_index, "lang:DE"), ElementsAre("Third"));
    EXPECT_THAT(sortedTitles(*m_index, "lang:de OR lang:pt"), ElementsAre("Other", "Third"));
    EXPECT_THAT(titles(*m_index, "path:start"), ElementsAre("Locks"));
    EXPECT_THAT(sortedTitles(*m_index, "locks -in:guide"), ElementsAre("Other", "Third"));
    EXPECT_THAT(titles(*m_index, "locks -in:guide lang:de"), ElementsAre("Third"));
}

TEST_F(Fields, valuesAreCompletedWhileTheyAreTyped) {
    EXPECT_THAT(titles(*m_index, "keyword:eve"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "keyword:\"event lo"), ElementsAre("Locks"));
    EXPECT_THAT(titles(*m_index, "keyword:eve "), IsEmpty());
    EXPECT_THAT(sortedTitles(*m_index, "in:gui"), ElementsAre("Locks", "Third"));
    EXPECT_THAT(titles(*m_index, "in:no"), ElementsAre("Other"));
    EXPECT_THAT(titles(*m_index, "in:thi"), IsEmpty()); // a file
    EXPECT_THAT(titles(*m_index, "lang:p"), ElementsAre("Other"));
}

TEST(Query, placesAreFoundInAnyScriptAndCase) {
    Document page = lectern::search::page("A", "prose", "pt_BR");
    page.path = "\u00dcber/Locks.md";
    const auto index = indexOf({page});
    EXPECT_THAT(titles(*index, "in:\u00dcber"), ElementsAre("A"));
    EXPECT_THAT(titles(*index, "lang:pt-br"), ElementsAre("A"));
    EXPECT_THAT(titles(*index, "lang:% "), IsEmpty());
}

TEST_F(Fields, noInputIsAnError) {
    for (const char* text :
         {"\"",    "-",   "OR",         "a OR", "title:",  "((",          ")",      "*",
          "NEAR(", "-\"", "keyword:\"", "\xFF", "a AND b", "title:\"(\"", "^a",     "{x} : y",
          "a + b", "'",   ";--",        "?1",   "-in:x",   "code:*",      "path:%", "\\"}) {
        SCOPED_TRACE(text);
        static_cast<void>(ask(*m_index, text));
        EXPECT_EQ(first(*m_index, std::string("title:locks ") + (text[0] == '-' ? "" : "-zzz")), "Locks");
    }
}

} // unnamed namespace
