// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML among Markdown: what stays raw, and what is read.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(HtmlBlock, runsToItsOwnClosingTag) {
    EXPECT_HTML(R"(<div>
  <div class="a">

    <p>deep *raw*</p>
  </div>
</div>
<p>after <em>em</em></p>
)",
                R"(<div>
  <div class="a">

    <p>deep *raw*</p>
  </div>
</div>
after *em*
)");
}

TEST(HtmlBlock, isWrittenAnew) {
    EXPECT_HTML(R"(<div hidden=""><br />&lt;img src=a.png&gt;</div>
)",
                "<div hidden><br><img src=a.png></div>\n");
}

TEST(HtmlBlock, readsMarkdownWhereItSaysSo) {
    EXPECT_HTML(R"(<div>
  <h1 id="head">Head</h1>

  <ul>
    <li>a</li>
  </ul>
</div>

<p><em>a</em>

* b</p>

<div>
  <p><em>c</em>&lt;/div&gt;</p>
</div>
)",
                R"(<div markdown="1">
# Head

* a
</div>

<p markdown="span">*a*

* b</p>

<div markdown="block">*c*</div>
)");
}

TEST(HtmlBlock, ofSpansHoldsSpans) {
    EXPECT_HTML(R"(<p><span><em>a</em></span> text</p>

<p><em>b</em></p>
)",
                R"(<span>*a*</span> text

<em>b</em>
)");
}

TEST(HtmlBlock, keepsScriptsAndPre) {
    EXPECT_HTML(R"(<script>
if (a < b && c) { *d* }

e
</script>

<pre>
*a*

b</pre>
)",
                R"(<script>
if (a < b && c) { *d* }

e
</script>

<pre>
*a*

b</pre>
)");
}

TEST(HtmlBlock, commentsAndInstructionsPassThrough) {
    EXPECT_HTML(R"(<!-- *a*

b -->

<p>&lt;?php echo 1 ?&gt;</p>

<p>text <!-- c --> <em>d</em></p>
)",
                R"(<!-- *a*

b -->

<?php echo 1 ?>

text <!-- c --> *d*
)");
}

TEST(HtmlBlock, unknownTagsRunRawToo) {
    EXPECT_HTML(R"(<my-el>
*a*

    b
</my-el>
)",
                R"(<my-el>
*a*

    b
</my-el>
)");
}

TEST(HtmlBlock, unclosedEndsWithTheText) {
    EXPECT_HTML(R"(<div>
*a*

b
</div>
)",
                R"(<div>
*a*

b
)");
}

TEST(HtmlOptions, allBlocksCanBeMarkdown) {
    EXPECT_HTML(R"(<div>
  <p><em>a</em></p>
</div>
)",
                R"(<div>
*a*
</div>
)",
                Object{{"parse_block_html", true}});
}

TEST(HtmlOptions, spansCanBeRaw) {
    EXPECT_HTML("<p>a <b>*c*</b></p>\n", "a <b>*c*</b>\n", Object{{"parse_span_html", false}});
}

} // namespace lectern::markdown
