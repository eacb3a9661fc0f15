// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// assign, capture, increment, decrement, echo, comment, raw, liquid, include and render.
#include "liquid/Rendering.h"

namespace lectern::liquid {

TEST(Assign, lastsForTheRestOfTheTemplate) {
    EXPECT_RENDERS(
        "5 A",
        "{% for i in (1..1) %}{% assign a = 5 %}{% assign b = 'a' | upcase %}{% endfor %}{{ a }} {{ b }}");
}

TEST(Assign, takesNamesWithHyphens) {
    EXPECT_RENDERS("2", "{% assign a-b = 2 %}{{ a-b }}");
}

TEST(Assign, withoutAnEqualsSignIsASyntaxError) {
    EXPECT_RENDERS(
        "Liquid syntax error (line 1): Syntax Error in 'assign' - Valid syntax: assign [var] = [source]",
        "{% assign a 5 %}");
}

TEST(Capture, keepsWhatItRenders) {
    EXPECT_RENDERS("[1,2,]",
                   "{% capture c %}{% for i in (1..2) %}{{ i }},{% endfor %}{% endcapture %}[{{ c }}]");
    EXPECT_RENDERS("x", "{% capture 'quoted' %}x{% endcapture %}{{ quoted }}");
}

TEST(Increment, countsTheHostsVariableUp) {
    EXPECT_RENDERS("012", "{% increment n %}{% increment n %}{% increment n %}");
    EXPECT_RENDERS("56 7", "{% increment n %}{% increment n %} {{ n }}", Object{{"n", 5}});
    EXPECT_RENDERS("-1-2", "{% decrement n %}{% decrement n %}");
    EXPECT_RENDERS("a0a", "{% assign n = 'a' %}{{ n }}{% increment n %}{{ n }}");
}

TEST(Increment, ofATextIsAnError) {
    EXPECT_RENDERS("Liquid error (line 1): internal", "{% increment n %}", Object{{"n", "a"}});
}

TEST(Echo, writesLikeAnOutput) {
    EXPECT_RENDERS("X", "{% echo 'x' | upcase %}{% echo missing %}");
}

TEST(Comment, hidesEverything) {
    EXPECT_RENDERS(
        "ay",
        "a{% comment %}{{ x }}{% unknown %}{% comment %}b{% endcomment %}c{% endif %}{% endcomment %}y");
}

TEST(InlineComment, needsAMarkOnEachLine) {
    EXPECT_RENDERS("", "{% # one %}{%- # one\n   # two -%}");
    EXPECT_RENDERS("Liquid syntax error (line 1): Syntax error in tag '#' - Each line of comments must be "
                   "prefixed by the '#' character",
                   "{% # one\n two %}");
}

TEST(Raw, keepsLiquidAsItStands) {
    EXPECT_RENDERS("{{ a }} {% b %} {% {{ }}", "{% raw %}{{ a }} {% b %} {% {{ }}{% endraw %}");
    EXPECT_RENDERS(" a b", "{% raw -%} a {% endraw -%} b");
    EXPECT_RENDERS("{{ a }}b", "{% raw %}{{ a }}{% endraw {%}b");
}

TEST(LiquidTag, hasATagOnEachLine) {
    EXPECT_RENDERS("HI 1 2 ", "{% liquid\n  assign a = 'hi'\n\n  echo a | upcase\n  echo ' '\n  for i in "
                              "(1..2)\n    echo i\n    echo ' '\n  endfor\n  # a comment\n%}");
}

TEST(LiquidTag, complainsOfItsOwnLines) {
    EXPECT_RENDERS("Liquid syntax error (line 2): Unknown tag 'foo'", "{% liquid\n foo\n %}");
    EXPECT_RENDERS("Liquid syntax error (line 2): 'endif' is not a valid delimiter for liquid tags. use %}",
                   "{% liquid\n endif\n %}");
}

TEST(Include, sharesTheVariables) {
    MapLoader loader{{"card", "[{{ card }}|{{ a }}|{{ b }}]{% assign c = 3 %}"}, {"list", "{{ list }},"}};
    RenderOptions options;
    options.partials = &loader;
    EXPECT_RENDERS("[|1|2]3", "{% assign a = 1 %}{% include 'card', b: 2 %}{{ c }}{{ b }}", Object(),
                   options);
    EXPECT_RENDERS("[v||]", "{% include 'card' with v %}", Object{{"v", "v"}}, options);
    EXPECT_RENDERS("1,2,", "{% include 'list' for l %}", Object{{"l", Array{1, 2}}}, options);
    EXPECT_RENDERS("Liquid error (line 1): Argument error in tag 'include' - Illegal template name",
                   "{% include nothing %}", Object(), options);
}

TEST(Render, hasVariablesOfItsOwn) {
    MapLoader loader{{"card", "[{{ card }}|{{ a }}|{{ b }}|{{ forloop.index }}]{% assign c = 3 %}"},
                     {"nested", "{% include 'card' %}"}};
    RenderOptions options;
    options.partials = &loader;
    EXPECT_RENDERS("[||2|]", "{% assign a = 1 %}{% render 'card', b: 2 %}{{ c }}", Object(), options);
    EXPECT_RENDERS("[||1|1][||2|2]", "{% render 'card' for l as b %}", Object{{"l", Array{1, 2}}}, options);
    EXPECT_RENDERS("Liquid error (line 1): include usage is not allowed in this context",
                   "{% render 'nested' %}", Object(), options);
}

TEST(Include, withoutALoaderFails) {
    EXPECT_RENDERS("Liquid error (line 1): This liquid context does not allow includes.",
                   "{% include 'card' %}");
}

} // namespace lectern::liquid
