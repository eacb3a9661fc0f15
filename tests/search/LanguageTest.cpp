// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts in many languages, side by side in one index.
#include "search/Language.h"

#include "Documents.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;

TEST(Languages, otherFormsOfAWordAreFound) {
    const auto index = indexOf(
        {page("H\u00e4user", "Viele H\u00e4user stehen leer, die Sch\u00fcler lernen.", "de"),
         page("Chevaux", "Il faut recommander la lecture des \u00e9tudes.", "fr"),
         page("\u041a\u043d\u0438\u0433\u0438",
              "\u0427\u0438\u0442\u0430\u0435\u043c \u043d\u043e\u0432\u044b\u0435 "
              "\u043a\u043d\u0438\u0433\u0438 \u043a\u0430\u0436\u0434\u044b\u0439 \u0434\u0435\u043d\u044c.",
              "ru"),
         page("\u691c\u7d22",
              "\u5168\u6587\u691c\u7d22\u30a8\u30f3\u30b8\u30f3\u306e\u8a2d\u5b9a\u65b9\u6cd5\u3067\u3059"
              "\u3002",
              "ja"),
         page("\u0643\u062a\u0627\u0628",
              "\u0647\u0630\u0647 \u0627\u0644\u0643\u062a\u0628 \u0645\u0641\u064a\u062f\u0629 "
              "\u0644\u0644\u0642\u0631\u0627\u0621\u0629.",
              "ar"),
         page("\u641c\u7d22",
              "\u672c\u6587\u4ecb\u7ecd\u5982\u4f55\u914d\u7f6e\u641c\u7d22\u5f15\u64ce\u3002", "zh"),
         page("\uac80\uc0c9", "\uc804\ubb38 \uac80\uc0c9 \uc5d4\uc9c4\uc758 \uc124\uc815 \ubc29\ubc95.",
              "ko")});
    EXPECT_EQ(first(*index, "haus "), "H\u00e4user");
    EXPECT_EQ(first(*index, "schuler "), "H\u00e4user");
    EXPECT_EQ(first(*index, "recommand\u00e9e "), "Chevaux");
    EXPECT_EQ(first(*index, "ETUDES "), "Chevaux");
    EXPECT_EQ(first(*index, "\u043a\u043d\u0438\u0433\u0430 "), "\u041a\u043d\u0438\u0433\u0438");
    EXPECT_EQ(first(*index, "\u691c\u7d22\u30a8\u30f3\u30b8\u30f3"), "\u691c\u7d22");
    EXPECT_EQ(first(*index, "\u0643\u062a\u0628"), "\u0643\u062a\u0627\u0628");
    EXPECT_EQ(first(*index, "\u641c\u7d22\u5f15\u64ce"), "\u641c\u7d22");
    EXPECT_EQ(first(*index, "\uac80\uc0c9 \uc5d4\uc9c4"), "\uac80\uc0c9");
}

TEST(Languages, scriptsMixInATextAndInAQuery) {
    const auto index =
        indexOf({page("A", "Qt6\u306eQFileSystemWatcher\u3092\u4f7f\u3046", "ja"),
                 page("B",
                      "\u0424\u0443\u043d\u043a\u0446\u0438\u044f asyncio.run() "
                      "\u0437\u0430\u043f\u0443\u0441\u043a\u0430\u0435\u0442 \u0446\u0438\u043a\u043b",
                      "ru"),
                 page("C", "nothing of it")});
    EXPECT_EQ(first(*index, "QFileSystemWatcher \u4f7f\u3046"), "A");
    EXPECT_EQ(first(*index, "asyncio \u0444\u0443\u043d\u043a\u0446\u0438\u0438 "), "B");
    EXPECT_EQ(first(*index, "asyncio.run"), "B");
}

TEST(Languages, rareLanguagesAreAskedToo) {
    std::vector<Document> documents;
    for (const char* tag : {"en", "de", "fr", "es", "it", "nl", "sv", "da", "ru", "tr", "hu", "ro"}) {
        for (int i = 0; i < 3; ++i)
            documents.push_back(page(std::string(tag) + std::to_string(i), "filler", tag));
    }
    documents.push_back(page("Reten\u00e7\u00e3o", "Um texto sobre projetos e reten\u00e7\u00f5es.", "pt"));
    EXPECT_EQ(first(*indexOf(documents), "reten\u00e7\u00f5es "), "Reten\u00e7\u00e3o");
}

TEST(Languages, singleCharacterFindsTheWordsItBegins) {
    const auto index = indexOf({page("A", "\u691c\u7d22\u3059\u308b", "ja"), page("B", "\u5225", "ja")});
    EXPECT_THAT(titles(*index, "\u691c"), ElementsAre("A"));
}

TEST(Languages, areGuessedFromTheText) {
    EXPECT_EQ(guessLanguage("The quick brown fox is with you and that is what this was for."), "en");
    EXPECT_EQ(guessLanguage("Das ist nicht die Seite, auf der wir mit dem Index und der Suche beginnen."),
              "de");
    EXPECT_EQ(
        guessLanguage("Le texte est dans les pages et nous le lisons avec vous pour que tout soit clair."),
        "fr");
    EXPECT_EQ(
        guessLanguage("\u0647\u0630\u0647 \u0627\u0644\u0643\u062a\u0628 \u0645\u0641\u064a\u062f\u0629"),
        "ar");
    EXPECT_EQ(guessLanguage("printf(1)"), "");
    EXPECT_EQ(guessLanguage(""), "");
}

TEST(Languages, tagsNameStemmers) {
    EXPECT_EQ(stemmerName("de-AT"), "german");
    EXPECT_EQ(stemmerName("pt_BR"), "portuguese");
    EXPECT_EQ(stemmerName("ja"), "");
    EXPECT_EQ(stemmerName(""), "");
}

} // unnamed namespace
