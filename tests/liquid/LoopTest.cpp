// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// for, tablerow, cycle, break and continue.
#include "liquid/Rendering.h"

namespace lectern::liquid {

TEST(For, runsOverArraysRangesAndObjects) {
    EXPECT_RENDERS("abc", "{% for i in l %}{{ i }}{% endfor %}", Object{{"l", Array{"a", "b", "c"}}});
    EXPECT_RENDERS("3456", "{% for i in (3..n) %}{{ i }}{% endfor %}", Object{{"n", 6}});
    EXPECT_RENDERS("x=1,y=2,", "{% for p in h %}{{ p[0] }}={{ p[1] }},{% endfor %}",
                   Object{{"h", Object{{"x", 1}, {"y", 2}}}});
}

TEST(For, takesATextForOneElement) {
    EXPECT_RENDERS("[abc]", "{% for c in s %}[{{ c }}]{% endfor %}", Object{{"s", "abc"}});
    EXPECT_RENDERS("none", "{% for c in s %}[{{ c }}]{% else %}none{% endfor %}", Object{{"s", ""}});
}

TEST(For, rendersElseWhereThereIsNothing) {
    for (const char* nothing : {"missing", "5", "(3..1)", "true"})
        EXPECT_RENDERS("none", "{% for i in " + std::string(nothing) + " %}x{% else %}none{% endfor %}");
}

TEST(For, takesLimitOffsetAndReversed) {
    EXPECT_RENDERS("34", "{% for i in (1..9) limit: 2 offset: 2 %}{{ i }}{% endfor %}");
    EXPECT_RENDERS("43", "{% for i in (1..9) reversed limit: 2 offset: 2 %}{{ i }}{% endfor %}");
    EXPECT_RENDERS("12", "{% for i in (1..9) limit: n %}{{ i }}{% endfor %}", Object{{"n", "2"}});
    EXPECT_RENDERS("", "{% for i in (1..9) limit: -1 %}{{ i }}{% endfor %}");
    EXPECT_RENDERS("123", "{% for i in (1..3) offset: -2 %}{{ i }}{% endfor %}");
}

TEST(For, continuesWhereTheSameLoopEnded) {
    EXPECT_RENDERS("12 34 567", "{% for i in (1..7) limit: 2 %}{{ i }}{% endfor %} "
                                "{% for i in (1..7) limit: 2 offset: continue %}{{ i }}{% endfor %} "
                                "{% for i in (1..7) offset: continue %}{{ i }}{% endfor %}");
}

TEST(For, tellsWhereItIs) {
    EXPECT_RENDERS(
        "1 0 2 1 true false 2 i-(1..2)\n2 1 1 0 false true 2 i-(1..2)\n",
        "{% for i in (1..2) %}{{ forloop.index }} {{ forloop.index0 }} {{ forloop.rindex }} {{ "
        "forloop.rindex0 }} "
        "{{ forloop.first }} {{ forloop.last }} {{ forloop.length }} {{ forloop.name }}\n{% endfor %}");
}

TEST(For, knowsTheLoopAround) {
    EXPECT_RENDERS("1.1 1.2 2.1 2.2 ",
                   "{% for a in (1..2) %}{% for b in (1..2) %}{{ forloop.parentloop.index }}.{{ "
                   "forloop.index }} {% endfor %}{% endfor %}");
}

TEST(For, leavesItsVariablesBehind) {
    EXPECT_RENDERS("1outer",
                   "{% assign i = 'outer' %}{% for i in (1..1) %}{{ i }}{% endfor %}{{ i }}{{ forloop }}");
}

TEST(For, breaksAndContinues) {
    EXPECT_RENDERS("12", "{% for i in (1..9) %}{% if i == 3 %}{% break %}{% endif %}{{ i }}{% endfor %}");
    EXPECT_RENDERS("134", "{% for i in (1..4) %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{% endfor %}");
    EXPECT_RENDERS("1", "{{ 1 }}{% break %}{{ 2 }}");
}

TEST(For, refusesWhatIsNoInteger) {
    EXPECT_RENDERS("Liquid error (line 1): invalid integer", "{% for i in (1..3) limit: 'a' %}x{% endfor %}");
    EXPECT_RENDERS("Liquid error (line 1): invalid integer",
                   "{% for i in (1..3) offset: 1.5 %}x{% endfor %}");
}

TEST(For, warnsOfUnknownAttributes) {
    const Rendering rendering = render("{% for i in (1..3) step: 3 %}a{% endfor %}");
    EXPECT_EQ("aaa", rendering.text);
    ASSERT_EQ(1u, rendering.diagnostics.list().size());
    EXPECT_EQ(
        "Invalid attribute in for loop. Valid attributes are limit and offset in \"i in (1..3) step: 3\"",
        rendering.diagnostics.list()[0].message);
}

TEST(TableRow, buildsRowsOfColumns) {
    EXPECT_RENDERS("<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n"
                   "<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n",
                   "{% tablerow i in (1..3) cols: 2 %}{{ i }}{% endtablerow %}");
}

TEST(TableRow, takesLimitAndOffset) {
    EXPECT_RENDERS("<tr class=\"row1\">\n<td class=\"col1\">2</td><td class=\"col2\">3</td></tr>\n",
                   "{% tablerow i in (1..9) offset: 1 limit: 2 %}{{ i }}{% endtablerow %}");
}

TEST(TableRow, tellsWhereItIs) {
    EXPECT_RENDERS("<tr class=\"row1\">\n<td class=\"col1\">1/1 true false 3</td><td class=\"col2\">1/2 "
                   "false true 3</td></tr>\n"
                   "<tr class=\"row2\"><td class=\"col1\">2/1 true false 3</td></tr>\n",
                   "{% tablerow i in (1..3) cols: 2 %}{{ tablerowloop.row }}/{{ tablerowloop.col }} {{ "
                   "tablerowloop.col_first }} "
                   "{{ tablerowloop.col_last }} {{ tablerowloop.length }}{% endtablerow %}");
}

TEST(TableRow, writesNothingForNil) {
    EXPECT_RENDERS("", "{% tablerow i in missing %}{{ i }}{% endtablerow %}");
    EXPECT_RENDERS("<tr class=\"row1\">\n</tr>\n", "{% tablerow i in 5 %}{{ i }}{% endtablerow %}");
}

TEST(Cycle, goesRoundByItsValues) {
    EXPECT_RENDERS("abab", "{% for i in (1..4) %}{% cycle 'a', 'b' %}{% endfor %}");
    EXPECT_RENDERS("ab", "{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}");
    EXPECT_RENDERS("a1", "{% cycle 'a', 'b' %}{% cycle 1, 2 %}");
}

TEST(Cycle, goesRoundByItsGroup) {
    EXPECT_RENDERS("aabb", "{% cycle 'x': 'a', 'b' %}{% cycle 'y': 'a', 'b' %}{% cycle 'x': 'a', 'b' %}{% "
                           "cycle 'y': 'a', 'b' %}");
    EXPECT_RENDERS("ab", "{% cycle g: 'a', 'b' %}{% cycle 1: 'a', 'b' %}", Object{{"g", 1}});
}

TEST(Cycle, takesAQuotedGroupToItsQuote) {
    EXPECT_RENDERS("xy", "{% cycle 'g': 'x', 'y' %}{% cycle 'g':'x':'z', 'y' %}");
}

TEST(Cycle, givesALiteralNilNoTurn) {
    EXPECT_RENDERS("11", "{% cycle 'g': nil, 1 %}{% cycle 'g': nil, 1 %}");
    EXPECT_RENDERS("", "{% cycle nil %}");
}

TEST(Cycle, withVariablesTurnsAlone) {
    EXPECT_RENDERS("aa", "{% cycle x, 'b' %}{% cycle x, 'b' %}", Object{{"x", "a"}});
}

} // namespace lectern::liquid
