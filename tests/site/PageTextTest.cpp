// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page says, read off its HTML.
#include "site/PageText.h"

#include <gmock/gmock.h>

namespace {

using namespace lectern::site;
using ::testing::ElementsAre;

// Each section as "heading#anchor: text | code".
std::vector<std::string> read(std::string_view html) {
    std::vector<std::string> lines;
    for (const PageSection& section : readPageText(html).sections)
        lines.push_back(section.heading + '#' + section.anchor + ": " + section.text +
                        (section.code.empty() ? "" : " | " + section.code));
    return lines;
}

TEST(PageText, comesApartAtHeadings) {
    EXPECT_THAT(read("<p>Before</p><h2 id=\"a\">First <em>one</em></h2><p>Text</p><h3>Second</h3>"),
                ElementsAre("#: Before", "First one#a: Text", "Second#: "));
    EXPECT_THAT(read("<h1 id='t'>Title</h1>"), ElementsAre("Title#t: "));
    EXPECT_THAT(read(""), ElementsAre("#: "));
}

TEST(PageText, anchorMayStandBesideItsHeading) {
    EXPECT_THAT(read("<section id=\"s\"><h2>One</h2>x</section>"), ElementsAre("One#s: x"));
    EXPECT_THAT(read("<h2><a name=\"n\"></a>Two</h2>"), ElementsAre("Two#n: "));
    EXPECT_THAT(read("<a id=\"p\"></a><h2>Three</h2>"), ElementsAre("Three#p: "));
    EXPECT_THAT(read("<p id=\"q\">text</p><h2>Four</h2>"), ElementsAre("#: text", "Four#: "));
}

TEST(PageText, codeStandsApart) {
    EXPECT_THAT(
        read("<p>Call <code>f()</code>:</p><div><pre><code>a <b>=</b> 1\nb</code></pre></div><p>Done</p>"),
        ElementsAre("#: Call f():\nDone | a = 1\nb"));
}

TEST(PageText, whiteSpaceIsSingleAndBlocksAreLines) {
    EXPECT_THAT(
        read("<ul>\n <li>a\n  b</li>\n <li>c<br>d</li></ul><table><tr><td>e</td><td>f</td></tr></table>"),
        ElementsAre("#: a b\nc d\ne f"));
    EXPECT_THAT(read("wo<b>rd</b>s&amp;&nbsp;more"), ElementsAre("#: words&\u00a0more"));
}

TEST(PageText, navigationAndScriptsAreNothingToRead) {
    EXPECT_THAT(read("<nav><a href=\"/x\">x</a><nav>y</nav>z</nav>a<script>b</script><style>c</style>"
                     "<svg><title>d</title></svg><ul id=\"markdown-toc\"><li><ul><li>e</li></ul></li></ul>f"),
                ElementsAre("#: a\nf"));
}

TEST(PageText, linksAreListedOnce) {
    EXPECT_THAT(
        readPageText("<a href=\"a?x=1&amp;y=2\">1</a><a href=\"b\">2</a><a href=\"b\">3</a><a>4</a>").links,
        ElementsAre("a?x=1&y=2", "b"));
}

TEST(PageText, brokenHtmlIsReadAsFarAsItGoes) {
    EXPECT_THAT(read("<h2>One<p>two</h2>three</pre></h9></nav><"), ElementsAre("One two#: three\n<"));
    EXPECT_THAT(read("<nav>never closed"), ElementsAre("#: "));
    EXPECT_THAT(read("<pre>never closed"), ElementsAre("#:  | never closed"));
}

} // unnamed namespace
