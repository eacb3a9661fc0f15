// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Headers, and the ids that they get.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(Header, atxNeedsNoSpaceAndKeepsItsClosingMarksOut) {
    EXPECT_HTML(R"(<p>#One</p>
<h2 id="two">Two</h2>
<p>####### Seven</p>
)",
                R"(#One
## Two ##
####### Seven
)");
}

TEST(Header, setextTakesTheLineAbove) {
    EXPECT_HTML(R"(<h1 id="one">One</h1>

<h2 id="two">Two</h2>
)",
                R"(One
===

Two
---
)");
}

TEST(Header, idsComeFromTheText) {
    EXPECT_HTML(R"(<h1 id="über-uns--2-more">Über uns &amp; 2 <em>more</em>!</h1>
<h1 id="über-uns--2-more-1">Über uns &amp; 2 <em>more</em>!</h1>
<h1 id="2-step">2. Step</h1>
<h1 id="日本">日本</h1>
<h1>!!</h1>
)",
                R"(# Über uns & 2 *more*!
# Über uns & 2 *more*!
# 2. Step
# 日本
# !!
)");
}

TEST(Header, explicitIdsWin) {
    EXPECT_HTML(R"(<h1 id="first">One</h1>
<h2 id="second" class="big">Two</h2>
)",
                R"(# One {#first}
## Two
{: #second .big}
)");
}

TEST(Header, interruptsAParagraph) {
    EXPECT_HTML(R"(<p>text</p>
<h1 id="head">Head</h1>
<p>more</p>
)",
                R"(text
# Head
more
)");
}

TEST(HeaderOptions, idsCanBeLeftOut) {
    EXPECT_HTML("<h1>One</h1>\n", "# One\n", Object{{"auto_ids", false}});
}

TEST(HeaderOptions, idsTakeAPrefix) {
    EXPECT_HTML(R"(<h1 id="p-one">One</h1>
)",
                "# One\n", Object{{"auto_id_prefix", "p-"}});
}

TEST(HeaderOptions, idsCanBeStrippedOfMarks) {
    EXPECT_HTML(R"(<h1 id="one-two-three">One <code>two</code> <em>three</em></h1>
)",
                "# One `two` *three*\n", Object{{"auto_id_stripping", true}});
}

TEST(HeaderOptions, offsetMovesLevels) {
    EXPECT_HTML(R"(<h3 id="one">One</h3>
<h4 id="two">Two</h4>
)",
                R"(# One
## Two
)",
                Object{{"header_offset", 2}});
}

} // namespace lectern::markdown
