// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands inside a line: emphasis, code, links, mathematics, footnotes.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(Emphasis, underscoresInWordsAreText) {
    EXPECT_HTML(
        R"(<p>snake_case_word <em>a</em> <strong>b</strong> <strong><em>c</em></strong> <strong>d <em>e</em> f</strong></p>
)",
        "snake_case_word _a_ __b__ ***c*** **d *e* f**\n");
}

TEST(Emphasis, unclosedIsText) {
    EXPECT_HTML(R"(<p>*a **b</p>

<ul>
  <li>c*</li>
</ul>
)",
                R"(*a **b

* c*
)");
}

TEST(CodeSpan, keepsWhatIsInside) {
    EXPECT_HTML("<p><code>a *b* &lt;c&gt;</code> <code>d`e</code> `open</p>\n",
                "`a *b* <c>` `` d`e `` `open\n");
}

TEST(Link, inlineWithTitles) {
    EXPECT_HTML(
        R"html(<p><a href="/u" title="t">a</a> <a href="x y">b</a> <a href="/p(q)">c</a> <a href="u" title="it&quot;s">d</a></p>
)html",
        R"([a](/u "t") [b](<x y>) [c](/p(q)) [d](u 'it"s')
)");
}

TEST(Link, byReferenceWhereverDefined) {
    EXPECT_HTML(R"(<p><a href="/last">a</a> [R] <a href="/last">b</a> [no]</p>

)",
                R"([a][r] [R] [b] [r] [no]

[r]: /u "t"
[r]: /last
)");
}

TEST(Link, bareAddressesAreText) {
    EXPECT_HTML(
        R"(<p>http://x.org and <a href="http://x.org">http://x.org</a> and <a href="mailto:a@b.org">a@b.org</a></p>
)",
        "http://x.org and <http://x.org> and <a@b.org>\n");
}

TEST(Link, definedInTheOptions) {
    const Value keys = Object{{"link_defs", Object{{"R S", Array{"/r", "T"}}, {"s", Array{"/s"}}}}};
    EXPECT_HTML("<p><a href=\"/r\" title=\"T\">r s</a>, <a href=\"/s\">x</a></p>\n", "[r s], [x][s]\n", keys);
    EXPECT_HTML("<p><a href=\"/own\">s</a></p>\n\n", "[s]\n\n[s]: /own\n", keys);
}

TEST(Image, hasItsText) {
    EXPECT_HTML(R"(<p><img src="p.png" alt="a *b*" title="t" /> <img src="q.png" alt="c" /></p>

)",
                R"(![a *b*](p.png "t") ![c][i]

[i]: q.png
)");
}

TEST(Strikethrough, isTwoTildes) {
    EXPECT_HTML("<p><del>a</del> ~b~</p>\n", "~~a~~ ~b~\n");
}

TEST(Escape, marksBecomeText) {
    EXPECT_HTML(R"(<p>*a* # ` [b] \ \q | {</p>
)",
                R"(\*a\* \# \` \[b\] \\ \q \| \{
)");
}

TEST(Math, blockAndSpanAreForMathJax) {
    EXPECT_HTML(R"(<p>\(a &lt; b\) text \(c\)</p>

\[\frac{1}{2}\]

<p>\(d\)</p>
)",
                R"($$a < b$$ text $$c$$

$$
\frac{1}{2}
$$

\$$d$$
)");
}

TEST(Footnote, linksThereAndBack) {
    EXPECT_HTML(
        R"(<p>a<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup> b<sup id="fnref:note" role="doc-noteref"><a href="#fn:note" class="footnote" rel="footnote">2</a></sup> c<sup id="fnref:1:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup></p>

<div class="footnotes" role="doc-endnotes">
  <ol>
    <li id="fn:1" role="doc-endnote">
      <p>One</p>

      <p>more <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a> <a href="#fnref:1:1" class="reversefootnote" role="doc-backlink">&#8617;<sup>2</sup></a></p>
    </li>
    <li id="fn:note" role="doc-endnote">
      <p>Two <a href="#fnref:note" class="reversefootnote" role="doc-backlink">&#8617;</a></p>
    </li>
  </ol>
</div>
)",
        R"(a[^1] b[^note] c[^1]

[^note]: Two
[^1]: One

    more
)");
}

TEST(Footnote, withoutADefinitionIsText) {
    EXPECT_HTML("<p>a[^1]</p>\n", "a[^1]\n");
}

TEST(Footnote, countsFromWhereAskedTo) {
    EXPECT_HTML(
        R"(<p>a<sup id="fnref:x" role="doc-noteref"><a href="#fn:x" class="footnote" rel="footnote">5</a></sup></p>

<div class="footnotes" role="doc-endnotes">
  <ol start="5">
    <li id="fn:x" role="doc-endnote">
      <p>X <a href="#fnref:x" class="reversefootnote" role="doc-backlink">&#8617;</a></p>
    </li>
  </ol>
</div>
)",
        R"(a[^x]

[^x]: X
)",
        Object{{"footnote_nr", 5}});
}

TEST(Abbreviation, isMarkedInText) {
    EXPECT_HTML(R"(<p><abbr title="Hyper &quot;Text&quot;">HTML</abbr> is not HTMLX, <code>HTML</code>.</p>

)",
                R"(HTML is not HTMLX, `HTML`.

*[HTML]: Hyper "Text"
)");
}

} // namespace lectern::markdown
