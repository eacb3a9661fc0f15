// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Quotes, dashes and entities.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(Typography, dashesDotsAndArrows) {
    EXPECT_HTML("<p>a – b — c … «d» « e »</p>\n", "a -- b --- c ... <<d>> << e >>\n");
}

TEST(Typography, quotesCurl) {
    EXPECT_HTML("<p>“a” ‘b’ it’s ‘twas ’80s “‘c’” (“d”) “”</p>\n",
                R"("a" 'b' it's 'twas '80s "'c'" ("d") ""
)");
}

TEST(Typography, quotesFollowTheOption) {
    EXPECT_HTML("<p>„a“ ‚b‘</p>\n",
                R"("a" 'b'
)",
                Object{{"smart_quotes", "sbquo,lsquo,bdquo,ldquo"}});
}

TEST(Entity, becomesItsCharacter) {
    EXPECT_HTML("<p>© A α &amp; &lt; &amp; &amp;bogus; a&amp;b</p>\n",
                "&copy; &#65; &#x3b1; &amp; &lt; & &bogus; a&b\n");
}

TEST(Entity, canStayAsWritten) {
    EXPECT_HTML("<p>&copy; &#8211; &#8220;a&#8221;</p>\n",
                R"(&copy; -- "a"
)",
                Object{{"entity_output", "as_input"}});
}

TEST(Entity, canBeANumber) {
    EXPECT_HTML("<p>&#169; &#8211; &#8220;a&#8221;</p>\n",
                R"(&copy; -- "a"
)",
                Object{{"entity_output", "numeric"}});
}

TEST(Symbols, canBeReplaced) {
    EXPECT_HTML("<p>a -- b ...</p>\n", "a -- b ...\n",
                Object{{"typographic_symbols", Object{{"ndash", "--"}, {"hellip", "..."}}}});
}

} // namespace lectern::markdown
