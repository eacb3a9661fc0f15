// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Attribute lists, extensions and the table of contents.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(AttributeList, belongsToTheBlockBesideIt) {
    EXPECT_HTML(R"(<p class="before">text</p>

<p class="after" id="id" title="T">text</p>
)",
                R"({: .before}
text

text
{: .after #id title="T"}
)");
}

TEST(AttributeList, ofASpanFollowsIt) {
    EXPECT_HTML(
        R"(<p><em class="x">a</em> <code class="y">b</code> <a href="d" target="_blank">c</a> <img src="f" alt="e" width="9" /></p>
)",
        R"(*a*{: .x} `b`{:.y} [c](d){:target="_blank"} ![e](f){: width="9"}
)");
}

TEST(AttributeList, takesNamedDefinitions) {
    EXPECT_HTML(R"(
<p class="a b" k="v" id="z">text</p>
)",
                R"({:ref: .a k='v'}
{:both: ref .b}

text
{:both #z}
)");
}

TEST(Extension, commentsAreGone) {
    EXPECT_HTML(R"(<p>a <!-- b --> c</p>

<!-- d

e -->

<p>f</p>
)",
                R"(a {::comment}b{:/comment} c

{::comment}
d

e
{:/}

f
)");
}

TEST(Extension, nomarkdownPassesThrough) {
    EXPECT_HTML(R"(*a* <b>

<p>c *d* e</p>
)",
                R"({::nomarkdown}
*a* <b>
{:/}

c {::nomarkdown}*d*{:/} e
)");
}

TEST(Extension, optionsHoldFromThereOn) {
    EXPECT_HTML(R"(<h1>A</h1>

<h1>B</h1>
)",
                R"(# A

{::options auto_ids="false" /}

# B
)");
}

TEST(Toc, listsTheHeaders) {
    EXPECT_HTML(R"(<ul id="markdown-toc">
  <li><a href="#a" id="markdown-toc-a">A</a>    <ul>
      <li><a href="#c-d" id="markdown-toc-c-d">C <em>d</em></a></li>
    </ul>
  </li>
</ul>

<h1 id="a">A</h1>

<h2 class="no_toc" id="b">B</h2>

<h3 id="c-d">C <em>d</em></h3>
)",
                R"(* toc
{:toc}

# A

## B
{:.no_toc}

### C *d*
)");
}

TEST(Toc, keepsToItsLevels) {
    EXPECT_HTML(R"(<ol id="markdown-toc">
  <li><a href="#b" id="markdown-toc-b">B</a>    <ol>
      <li><a href="#c" id="markdown-toc-c">C</a></li>
    </ol>
  </li>
</ol>

<h1 id="a">A</h1>

<h2 id="b">B</h2>

<h3 id="c">C</h3>
)",
                R"(1. toc
{:toc}

# A

## B

### C
)",
                Object{{"toc_levels", "2..3"}});
}

// Seen: the list's place was taken in the text before the footnotes, and fell into its midst.
TEST(Attributes, tableOfContentsMayStandInAFootnote) {
    EXPECT_HTML(
        R"(<p>x<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup></p>

<h1 id="a">A</h1>

<div class="footnotes" role="doc-endnotes">
  <ol>
    <li id="fn:1" role="doc-endnote">

<ul id="markdown-toc">
  <li><a href="#a" id="markdown-toc-a">A</a></li>
</ul>

      <p>y <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p>
    </li>
  </ol>
</div>
)",
        R"(x[^1]

# A

[^1]:
    * toc
    {:toc}

    y
)");
}

} // namespace lectern::markdown
