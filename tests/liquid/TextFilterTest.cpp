// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters on texts.
#include "liquid/Rendering.h"

namespace lectern::liquid {

TEST(TextFilters, joinTexts) {
    EXPECT_RENDERS(
        "ab ba 5x x",
        "{{ 'a' | append: 'b' }} {{ 'a' | prepend: 'b' }} {{ 5 | append: 'x' }} {{ nil | append: 'x' }}");
}

TEST(TextFilters, changeCaseAcrossUnicode) {
    EXPECT_RENDERS("ÄÖ äö Äö", "{{ 'äÖ' | upcase }} {{ 'Äö' | downcase }} {{ 'äÖ' | capitalize }}");
}

TEST(TextFilters, takeAnArrayAsRubyPrintsIt) {
    EXPECT_RENDERS("[1, \"B\"]", "{{ l | upcase }}", Object{{"l", Array{1, "b"}}});
}

TEST(TextFilters, strip) {
    EXPECT_RENDERS("[a][a ][ a]", "[{{ ' a ' | strip }}][{{ ' a ' | lstrip }}][{{ ' a ' | rstrip }}]");
    EXPECT_RENDERS("ab", "{{ t | strip_newlines }}", Object{{"t", "a\r\n\nb"}});
    EXPECT_RENDERS("a<br />\n<br />\nb", "{{ t | newline_to_br }}", Object{{"t", "a\r\n\nb"}});
}

TEST(Slice, countsCharactersFromEitherEnd) {
    EXPECT_RENDERS("b bcd d cd ", "{{ 'abcd' | slice: 1 }} {{ 'abcd' | slice: 1, 9 }} {{ 'abcd' | slice: -1 "
                                  "}} {{ 'abcd' | slice: -2, 2 }} {{ 'abcd' | slice: 4, 1 }}");
    EXPECT_RENDERS("ö", "{{ 'äöü' | slice: 1 }}");
    EXPECT_RENDERS("23", "{{ l | slice: 1, 2 }}", Object{{"l", Array{1, 2, 3, 4}}});
    EXPECT_RENDERS("|", "{{ 'abc' | slice: 9 }}|{{ 'abc' | slice: 1, -1 }}");
    EXPECT_RENDERS("Liquid error (line 1): invalid integer", "{{ 'abc' | slice: 'x' }}");
}

TEST(Split, cutsAtTextsWordsAndCharacters) {
    EXPECT_RENDERS("a-b--c", "{{ 'a,b,,c,,' | split: ',' | join: '-' }}");
    EXPECT_RENDERS("a-b", "{{ '  a   b ' | split: ' ' | join: '-' }}");
    EXPECT_RENDERS("ä-b", "{{ 'äb' | split: '' | join: '-' }}");
    EXPECT_RENDERS("0", "{{ '' | split: ',' | size }}");
}

TEST(Truncate, countsTheEllipsis) {
    EXPECT_RENDERS("ab... abcdef abcd! ...", "{{ 'abcdef' | truncate: 5 }} {{ 'abcdef' | truncate: 6 }} {{ "
                                             "'abcdef' | truncate: 5, '!' }} {{ 'abcdef' | truncate: 1 }}");
    EXPECT_RENDERS("50", "{{ t | truncate | size }}", Object{{"t", std::string(60, 'x')}});
}

TEST(TruncateWords, countsWords) {
    EXPECT_RENDERS(
        "a b... a b c a...",
        "{{ 'a  b c' | truncatewords: 2 }} {{ 'a b c' | truncatewords: 3 }} {{ 'a b' | truncatewords: 0 }}");
    EXPECT_RENDERS("a b!", "{{ 'a b c' | truncatewords: 2, '!' }}");
    EXPECT_RENDERS("[ a b]", "[{{ ' a b' | truncatewords: 2 }}]");
    EXPECT_RENDERS("[a b...]", "[{{ 'a b ' | truncatewords: 2 }}]");
}

TEST(Replace, replacesAllFirstOrLast) {
    EXPECT_RENDERS(
        "b.b.b b.a.a a.a.b",
        "{{ t | replace: 'a', 'b' }} {{ t | replace_first: 'a', 'b' }} {{ t | replace_last: 'a', 'b' }}",
        Object{{"t", "a.a.a"}});
    EXPECT_RENDERS(".. .a.a a.a.",
                   "{{ t | remove: 'a' }} {{ t | remove_first: 'a' }} {{ t | remove_last: 'a' }}",
                   Object{{"t", "a.a.a"}});
}

TEST(Replace, readsBackslashesAsGsubDoes) {
    EXPECT_RENDERS(
        R"([b]|abacc\n|\\)",
        R"({{ 'b' | replace: 'b', '[\0]' }}|{{ 'abc' | replace: 'b', "b\`\'" }}\n|{{ '.' | replace: '.', '\\\\' }})");
}

TEST(Replace, ofNothingFitsEverywhere) {
    EXPECT_RENDERS("-ä-b-", "{{ 'äb' | replace: '', '-' }}");
    EXPECT_RENDERS("-äb äb-", "{{ 'äb' | replace_first: '', '-' }} {{ 'äb' | replace_last: '', '-' }}");
}

TEST(Escape, writesEntities) {
    EXPECT_RENDERS("&lt;a href=&#39;x&#39;&gt;&amp;amp;&quot;", "{{ t | escape }}",
                   Object{{"t", "<a href='x'>&amp;\""}});
    EXPECT_RENDERS("&lt;&amp;&#39;&amp;x&#1;", "{{ t | escape_once }}", Object{{"t", "<&amp;'&x&#1;"}});
}

TEST(UrlEncode, isCgiEscape) {
    EXPECT_RENDERS("a+b%2F%C3%A4*-_.~", "{{ 'a b/ä' | url_encode }}{{ '*-_.~' }}");
    EXPECT_RENDERS("a b/ä+", "{{ 'a+b%2F%C3%A4%2B' | url_decode }}");
    EXPECT_RENDERS("Liquid error (line 1): invalid byte sequence in UTF-8", "{{ '%ff' | url_decode }}");
}

TEST(Base64, goesThereAndBack) {
    EXPECT_RENDERS("w6TDtg== äö YQ== a", "{{ 'äö' | base64_encode }} {{ 'w6TDtg==' | base64_decode }} {{ 'a' "
                                         "| base64_url_safe_encode }} {{ 'YQ' | base64_url_safe_decode }}");
    EXPECT_RENDERS("_-_-", "{{ t | base64_url_safe_encode }}", Object{{"t", "\xff\xef\xfe"}});
    EXPECT_RENDERS("Liquid error (line 1): invalid base64 provided to base64_decode",
                   "{{ 'YQ' | base64_decode }}");
}

TEST(StripHtml, dropsTagsAndWhatScriptsAndStylesHold) {
    EXPECT_RENDERS(
        "abcd<", "{{ t | strip_html }}",
        Object{{"t", "<p>a</p><!-- <b> -->b<script type='x'>1 < 2</script>c<style>\np{}</style>d<"}});
    EXPECT_RENDERS("x", "{{ t | strip_html }}", Object{{"t", "<script src='a'>x"}});
}

} // namespace lectern::liquid
