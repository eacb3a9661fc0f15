// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How texts come apart into terms.
#include "search/Tokenizer.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Stems; identifiers that are kept whole stand in parentheses.
std::vector<std::string> terms(std::string_view text, std::string_view language = "") {
    Tokenizer tokenizer;
    tokenizer.setLanguage(language);
    std::vector<std::string> found;
    tokenizer.tokenize(text, [&](const Token& token) {
        found.push_back(token.whole ? "(" + token.term->stem + ")" : token.term->stem);
        return true;
    });
    return found;
}

TEST(Tokenizer, wordsEndAtWhateverIsNoLetter) {
    EXPECT_THAT(terms("Hello, world! (2nd)"), ElementsAre("hello", "world", "2nd"));
    EXPECT_THAT(terms(" \t\n--- ... ___ ::"), IsEmpty());
    EXPECT_THAT(terms(""), IsEmpty());
}

TEST(Tokenizer, identifiersComeApartAndAreKeptWhole) {
    EXPECT_THAT(terms("asyncio.create_task"),
                ElementsAre("asyncio", "(asyncio.create_task)", "create", "task"));
    EXPECT_THAT(terms("CamelCase"), ElementsAre("camel", "(camelcase)", "case"));
    EXPECT_THAT(terms("HTMLParser"), ElementsAre("html", "(htmlparser)", "parser"));
    EXPECT_THAT(terms("std::vector"), ElementsAre("std", "(std::vector)", "vector"));
    EXPECT_THAT(terms("__init__"), ElementsAre("init"));
    EXPECT_THAT(terms("the end."), ElementsAre("the", "end"));
    EXPECT_THAT(terms("NASA"), ElementsAre("nasa"));
}

TEST(Tokenizer, caseAccentsAndFormsDoNotCount) {
    EXPECT_EQ(terms("\u00c9tude STRASSE stra\u00dfe \ufb01le"), terms("etude strasse strasse file"));
    EXPECT_EQ(terms("\u0451\u043b\u043a\u0430"), terms("\u0435\u043b\u043a\u0430")); // Cyrillic yo
}

TEST(Tokenizer, wordsAreStemmedByTheirLanguage) {
    EXPECT_EQ(terms("running locks", "en"), terms("run lock", "en"));
    EXPECT_EQ(terms("H\u00e4user", "de"), terms("Haus", "de"));
    EXPECT_EQ(terms("recommand\u00e9e", "fr-CA"), terms("recommander", "fr"));
    EXPECT_EQ(terms("\u043a\u043d\u0438\u0433\u0438", "ru"), terms("\u043a\u043d\u0438\u0433\u0430", "ru"));
    EXPECT_THAT(terms("running", "xx"), ElementsAre("running"));
}

TEST(Tokenizer, cjkTextsBecomePairs) {
    EXPECT_THAT(terms("\u5168\u6587\u691c\u7d22"),
                ElementsAre("\u5168\u6587", "\u6587\u691c", "\u691c\u7d22"));
    EXPECT_THAT(terms("\u691c"), ElementsAre("\u691c"));
    EXPECT_THAT(terms("Qt\u306e\u8a2d\u5b9a"), ElementsAre("qt", "\u306e\u8a2d", "\u8a2d\u5b9a"));
    EXPECT_THAT(terms("\ud55c\uad6d\uc5b4"), ElementsAre("\ud55c\uad6d", "\uad6d\uc5b4"));
}

TEST(Tokenizer, placesAreBytesOfTheText) {
    Tokenizer tokenizer;
    const std::string text = "\u00fcber Qt";
    std::vector<std::string> written;
    tokenizer.tokenize(text, [&](const Token& token) {
        written.push_back(text.substr(token.begin, token.end - token.begin));
        return true;
    });
    EXPECT_THAT(written, ElementsAre("\u00fcber", "Qt"));
}

TEST(Tokenizer, dataIsNoWord) {
    EXPECT_THAT(terms("before " + std::string(65, 'x') + " after"), ElementsAre("before", "after"));
    EXPECT_THAT(terms("\xFF\xC3 ok \xED\xA0\x80"), ElementsAre("ok"));
}

TEST(Tokenizer, stopsWhenToldTo) {
    Tokenizer tokenizer;
    int count = 0;
    tokenizer.tokenize("one two three", [&](const Token&) { return ++count < 2; });
    EXPECT_EQ(count, 2);
}

TEST(Tokenizer, otherFirstLettersMayBePassedOver) {
    Tokenizer tokenizer;
    std::bitset<128> letters;
    letters.set('l');
    tokenizer.setFirstLetters(letters);
    std::vector<std::string> found;
    tokenizer.tokenize("a Lock and the loop, \u00e9t\u00e9", [&](const Token& token) {
        found.push_back(token.term->stem);
        return true;
    });
    EXPECT_THAT(found, ElementsAre("lock", "loop", "ete"));
}

} // unnamed namespace
