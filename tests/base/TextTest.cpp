// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as Ruby treats it; the expectations are Ruby's own answers.
#include "base/Text.h"

#include "base/SameText.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace lectern::text {

TEST(Utf8, rejectsOverlongFormsSurrogatesAndWhatIsCutOff) {
    EXPECT_TRUE(isValidUtf8("plain"));
    EXPECT_TRUE(isValidUtf8("h\u00e9llo \u65e5\u672c \U0001f600"));
    for (const char* const broken : {"\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                     "\xF0\x9F\x98", "abc\xFF", "\x80", "long enough text \xC3"})
        EXPECT_FALSE(isValidUtf8(broken)) << broken;
}

TEST(Utf8, replacesBrokenBytesAndDropsTheByteOrderMark) {
    EXPECT_EQ(toValidUtf8("\xEF\xBB\xBF"
                          "a\xFF"
                          "b"),
              "a\uFFFDb");
    EXPECT_EQ(toValidUtf8(std::string_view("a\0b", 3)), std::string("a\0b", 3));
    EXPECT_EQ(toValidUtf8("\xF0\x9F\x98"), "\uFFFD\uFFFD\uFFFD");
}

TEST(Utf8, decodesWhatItEncodes) {
    for (const char32_t codePoint : {U'a', U'\u00e9', U'\u20ac', U'\U0001f600', U'\U0010ffff'}) {
        std::string encoded;
        encode(codePoint, encoded);
        std::size_t position = 0;
        EXPECT_EQ(decode(encoded, position), codePoint);
        EXPECT_EQ(position, encoded.size());
    }
}

TEST(Utf8, countsAndSlicesInCodePoints) {
    EXPECT_EQ(length("h\u00e9\u65e5"), 3u);
    EXPECT_EQ(slice("h\u00e9\u65e5x", 1, 2), "\u00e9\u65e5");
    EXPECT_EQ(slice("abc", 1, 99), "bc");
    EXPECT_EQ(slice("abc", 5, 1), "");
}

TEST(CharacterClass, knowsLettersDigitsAndSpacesBeyondAscii) {
    EXPECT_TRUE(isLetter(U'\u00e9'));
    EXPECT_TRUE(isLetter(U'\u65e5'));
    EXPECT_FALSE(isLetter(U'1'));
    EXPECT_TRUE(isDigit(U'\u0663'));
    EXPECT_TRUE(isAlphanumeric(U'\u0301'));
    EXPECT_FALSE(isAlphanumeric(U'_'));
    EXPECT_TRUE(isSpace(U'\u00a0'));
    EXPECT_TRUE(isSpace(U'\v'));
    EXPECT_FALSE(isSpace(U'\u200b'));
}

TEST(LetterCase, followsUnicode) {
    EXPECT_EQ(downcase("\u00c9T\u00c9 ABC"), "\u00e9t\u00e9 abc");
    EXPECT_EQ(downcase("\u0391\u03a3"), "\u03b1\u03c3");
    EXPECT_EQ(upcase("stra\u00dfe"), "STRASSE");
    EXPECT_EQ(capitalize("hELLO"), "Hello");
    EXPECT_EQ(capitalize("\u00dfA"), "Ssa");
    EXPECT_EQ(capitalize("\u01c6X"), "\u01c5x");
    EXPECT_EQ(capitalize(""), "");
}

TEST(LetterCase, foldingMakesSpellingsEqual) {
    EXPECT_EQ(fold("Caf\u00c9"), fold("cafe\u0301"));
    EXPECT_EQ(fold("STRASSE"), fold("stra\u00dfe"));
    EXPECT_EQ(fold("\uff21"), "a");
}

TEST(Whitespace, stripsAsciiSpaceAndNulOnly) {
    EXPECT_EQ(strip(std::string_view("\0 \t a b \v\r\n\0", 13)), "a b");
    EXPECT_EQ(lstrip("  a "), "a ");
    EXPECT_EQ(rstrip(" a  "), " a");
    EXPECT_EQ(strip("   "), "");
    EXPECT_EQ(strip("\u00a0a"), "\u00a0a");
}

TEST(Whitespace, splitsAndReplaces) {
    EXPECT_EQ(split("a,,b,", ','), (std::vector<std::string_view>{"a", "", "b", ""}));
    EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
    EXPECT_EQ(replaceAll("aaa", "aa", "b"), "ba");
    EXPECT_EQ(replaceAll("abc", "", "x"), "abc");
}

TEST(Html, escapesTheFiveAndLeavesTheRest) {
    EXPECT_EQ(escapeHtml("<a href=\"x\">'&amp;'</a> \u00e9"),
              "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt; \u00e9");
}

TEST(Html, unescapesReferencesAndLeavesWhatIsNone) {
    EXPECT_EQ(unescapeHtml("&lt;&#39;&#x1F600;&eacute;&hearts;"), "<'\U0001f600\u00e9\u2665");
    EXPECT_EQ(unescapeHtml("&nosuch; & &; &#xD800; &amp;lt; AT&T"), "&nosuch; & &; &#xD800; &lt; AT&T");
}

TEST(PercentEncoding, encodesAllButTheSafe) {
    EXPECT_EQ(percentEncode("a b/\u00e9~", "/"), "a%20b/%C3%A9%7E");
    EXPECT_EQ(percentDecode("a%20b%2f%C3%A9%zz%4"), "a b/\u00e9%zz%4");
}

TEST(Numbers, printFloatsAsRubyDoes) {
    EXPECT_EQ(fromFloat(1), "1.0");
    EXPECT_EQ(fromFloat(-0.0), "-0.0");
    EXPECT_EQ(fromFloat(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(fromFloat(123456789.25), "123456789.25");
    EXPECT_EQ(fromFloat(1e14), "100000000000000.0");
    EXPECT_EQ(fromFloat(1e15), "1.0e+15");
    EXPECT_EQ(fromFloat(1234567890123456.7), "1234567890123456.8");
    EXPECT_EQ(fromFloat(1e16), "1.0e+16");
    EXPECT_EQ(fromFloat(-1.5e300), "-1.5e+300");
    EXPECT_EQ(fromFloat(0.0001), "0.0001");
    EXPECT_EQ(fromFloat(0.00001234), "1.234e-05");
    EXPECT_EQ(fromFloat(5e-324), "5.0e-324");
    EXPECT_EQ(fromFloat(std::nan("")), "NaN");
    EXPECT_EQ(fromFloat(-std::numeric_limits<double>::infinity()), "-Infinity");
}

TEST(Numbers, readFloatsOfAnySize) {
    EXPECT_EQ(toFloat("-1.5e3"), -1500.0);
    EXPECT_EQ(toFloat("+.5"), 0.5);
    EXPECT_EQ(toFloat("1e999"), std::numeric_limits<double>::infinity());
    EXPECT_EQ(toFloat("-1e999"), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(toFloat("1e-999"), 0.0);
    EXPECT_EQ(toFloat("no number"), 0.0);
}

TEST(Slug, hasJekyllsSixModes) {
    const std::string title = "The _config.yml File: \u00c9t\u00e9 & more!";
    EXPECT_EQ(slugify(title), "the-config-yml-file-\u00e9t\u00e9-more");
    EXPECT_EQ(slugify(title, SlugMode::Raw), "the-_config.yml-file:-\u00e9t\u00e9-&-more!");
    EXPECT_EQ(slugify(title, SlugMode::Pretty), "the-_config.yml-file-\u00e9t\u00e9-&-more!");
    EXPECT_EQ(slugify(title, SlugMode::Ascii), "the-config-yml-file-t-more");
    EXPECT_EQ(slugify(title, SlugMode::Latin), "the-config-yml-file-ete-more");
    EXPECT_EQ(slugify(title, SlugMode::None), "the _config.yml file: \u00e9t\u00e9 & more!");
}

TEST(SameText, comparesTextsOfEveryLength) {
    for (std::size_t size = 0; size < 40; ++size) {
        const std::string text(size, 'x');
        EXPECT_TRUE(same(text, std::string(size, 'x')));
        EXPECT_FALSE(same(text, std::string(size + 1, 'x')));
        for (std::size_t i = 0; i < size; ++i) {
            std::string other = text;
            other[i] = 'y';
            EXPECT_FALSE(same(text, other)) << size << ", at " << i;
        }
    }
}

TEST(Slug, latinKnowsLettersThatDoNotDecompose) {
    EXPECT_EQ(slugify("\u00c6sir \u00df \u0141\u00f3d\u017a \u0152uvre \u65e5", SlugMode::Latin),
              "aesir-ss-lodz-oeuvre");
}

TEST(Slug, losesOneHyphenAtEachEndAndKeepsCaseOnRequest) {
    EXPECT_EQ(slugify("- -a- -", SlugMode::Raw), "--a--");
    EXPECT_EQ(slugify("Hello World", SlugMode::Default, true), "Hello-World");
    EXPECT_EQ(slugify("!!!"), "");
}

} // namespace lectern::text
