// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's filters from text to text; the expectations are Jekyll 4.3's own answers.
#include "site/Rendering.h"

namespace lectern::site {

TEST(TextFilters, markdownifyConvertsAsThePageItself) {
    EXPECT_RENDERS("<p>a <strong>b</strong></p>\n", "{{ 'a **b**' | markdownify }}");
    EXPECT_RENDERS("<h1 id=\"x\">X</h1>\n", "{{ '# X' | markdownify }}");
}

TEST(TextFilters, printsOfListsThatBeginWithANumberKeepToAscii) {
    EXPECT_RENDERS("[1, &#8220;a&#8221;]", "{{ t | smartify }}", "t: [1, a]");
    EXPECT_RENDERS("<p>[1, &#8220;a&#8221;]</p>\n", "{{ t | markdownify }}", "t: [1, a]");
    EXPECT_RENDERS("[“a”, 1]", "{{ t | smartify }}", "t: [a, 1]");
}

TEST(TextFilters, smartifyCurlsQuotes) {
    EXPECT_RENDERS("“a” – ‘b’…", "{{ t | smartify }}", "t: \"\\\"a\\\" -- 'b'...\"");
}

TEST(TextFilters, sassAndScssBecomeCss) {
    EXPECT_RENDERS("a b { c: d; }\n", "{{ t | scssify }}", "t: 'a { b { c: d; } }'");
    EXPECT_RENDERS("a{b:c}\n", "{{ t | sassify }}", "t: \"a\\n  b: c\"", "sass: {style: compressed}");
    EXPECT_REFUSED("{{ 'a {' | scssify }}");
}

TEST(TextFilters, slugifyKnowsItsModes) {
    const std::string data = "t: 'The _config.yml File, Été & more!'";
    EXPECT_RENDERS("the-config-yml-file-été-more", "{{ t | slugify }}", data);
    EXPECT_RENDERS("the-_config.yml-file,-été-&-more!", "{{ t | slugify: 'raw' }}", data);
    EXPECT_RENDERS("the-_config.yml-file,-été-&-more!", "{{ t | slugify: 'pretty' }}", data);
    EXPECT_RENDERS("the-config-yml-file-t-more", "{{ t | slugify: 'ascii' }}", data);
    EXPECT_RENDERS("the-config-yml-file-ete-more", "{{ t | slugify: 'latin' }}", data);
    EXPECT_RENDERS("the _config.yml file, été & more!", "{{ t | slugify: 'none' }}", data);
}

TEST(TextFilters, escapesAreEachTheirOwn) {
    EXPECT_RENDERS("a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;", "{{ t | xml_escape }}",
                   "t: a <b> & \"c\" 'd'");
    EXPECT_RENDERS("a+b%2Fc%3F%C3%A9", "{{ 'a b/c?é' | cgi_escape }}");
    EXPECT_RENDERS("a%20b/c?%C3%A9%5C", "{{ 'a b/c?é\\' | uri_escape }}");
}

TEST(TextFilters, normalizeWhitespaceLeavesSingleSpaces) {
    EXPECT_RENDERS("a b c", "{{ t | normalize_whitespace }}", "t: \"  a \\n b\\t\\tc  \"");
}

TEST(TextFilters, numberOfWordsCountsChineseOnRequest) {
    EXPECT_RENDERS(
        "2 3 5 5",
        "{{ 'hello world' | number_of_words }} {{ '你好 hello world' | number_of_words }} "
        "{{ '你好hello世界' | number_of_words: 'cjk' }} {{ '你好hello世界' | number_of_words: 'auto' }}");
}

TEST(TextFilters, sentencesJoinWithCommasAndAWord) {
    EXPECT_RENDERS("|a|a and b|a, b, and c|a, b, or c",
                   "{{ l0 | array_to_sentence_string }}|{{ l1 | array_to_sentence_string }}|{{ l2 | "
                   "array_to_sentence_string }}|"
                   "{{ l3 | array_to_sentence_string }}|{{ l3 | array_to_sentence_string: 'or' }}",
                   "{l0: [], l1: [a], l2: [a, b], l3: [a, b, c]}");
    EXPECT_RENDERS("a and b", "{{ 'ab' | array_to_sentence_string }}");
    EXPECT_REFUSED("{{ 'abc' | array_to_sentence_string }}");
}

TEST(TextFilters, jsonifyAndInspectShowData) {
    EXPECT_RENDERS(R"({"a":[1,2.5,null,true],"b":"\"q\" é","c":"2020-01-02"})", "{{ x | jsonify }}",
                   "x: {a: [1, 2.5, ~, true], b: '\"q\" é', c: 2020-01-02}");
    EXPECT_RENDERS("{&quot;a&quot;=&gt;[1, nil, &quot;b&quot;]}", "{{ x | inspect }}", "x: {a: [1, ~, b]}");
    EXPECT_RENDERS("#&lt;Date: 2020-01-02 ((2458851j,0s,0n),+0s,2299161j)&gt;", "{{ x | inspect }}",
                   "x: 2020-01-02");
}

} // namespace lectern::site
