// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// if, unless, case, ifchanged, and comparisons between any two values.
#include "liquid/Rendering.h"

namespace lectern::liquid {

namespace {

// Whether `if` takes the condition for true.
std::string outcome(const std::string& condition, const Value& data = Object()) {
    return render("{% if " + condition + " %}yes{% else %}no{% endif %}", data).text;
}

} // namespace

TEST(If, takesTheFirstBranchThatHolds) {
    const std::string source =
        "{% if n == 1 %}one{% elsif n == 2 %}two{% elsif n == 2 %}again{% else %}many{% endif %}";
    EXPECT_RENDERS("one", source, Object{{"n", 1}});
    EXPECT_RENDERS("two", source, Object{{"n", 2}});
    EXPECT_RENDERS("many", source, Object{{"n", 3}});
}

TEST(If, takesOnlyNilAndFalseForFalse) {
    for (const char* truthy : {"0", "''", "'false'", "1.5", "list", "true"})
        EXPECT_EQ("yes", outcome(truthy, Object{{"list", Array()}})) << truthy;
    for (const char* falsy : {"nil", "null", "false", "missing", "missing.field"})
        EXPECT_EQ("no", outcome(falsy)) << falsy;
}

TEST(If, bindsAndAndOrFromTheRight) {
    EXPECT_EQ("no", outcome("false and false or true"));
    EXPECT_EQ("yes", outcome("true or false and false"));
    EXPECT_EQ("yes", outcome("false or true and true"));
}

TEST(If, comparesNumbersAcrossTypes) {
    EXPECT_EQ("yes", outcome("1 == 1.0"));
    EXPECT_EQ("yes", outcome("2 > 1.5"));
    EXPECT_EQ("yes", outcome("'b' > 'a'"));
    EXPECT_EQ("no", outcome("1 == '1'"));
    EXPECT_EQ("yes", outcome("1 != '1'"));
    EXPECT_EQ("yes", outcome("1 <> 2"));
}

TEST(If, findsNoOrderWithNilOrContainers) {
    EXPECT_EQ("no", outcome("nil < 1"));
    EXPECT_EQ("no", outcome("1 >= missing"));
    EXPECT_EQ("no", outcome("list > 1", Object{{"list", Array{2}}}));
    EXPECT_EQ("no", outcome("true > false"));
}

TEST(If, failsToOrderTextsAndNumbers) {
    EXPECT_EQ("Liquid error (line 1): comparison of Integer with String failed", outcome("1 < 'a'"));
    EXPECT_EQ("Liquid error (line 1): comparison of String with 1 failed", outcome("'a' < 1"));
    EXPECT_EQ("Liquid error (line 1): comparison of Float with String failed", outcome("1.5 < 'a'"));
}

TEST(If, comparesArraysAndObjectsByContent) {
    const Value data = Object{
        {"a", Array{1, "x"}}, {"b", Array{1.0, "x"}}, {"h", Object{{"k", 1}}}, {"i", Object{{"k", 1}}}};
    EXPECT_EQ("yes", outcome("a == b", data));
    EXPECT_EQ("yes", outcome("h == i", data));
    EXPECT_EQ("no", outcome("a == h", data));
}

TEST(If, contains_asksTextsArraysAndKeys) {
    const Value data = Object{{"l", Array{"a", 2}}, {"h", Object{{"k", 1}}}, {"s", "a2b"}};
    EXPECT_EQ("yes", outcome("l contains 'a'", data));
    EXPECT_EQ("no", outcome("l contains '2'", data));
    EXPECT_EQ("yes", outcome("h contains 'k'", data));
    EXPECT_EQ("yes", outcome("s contains 2", data));
    EXPECT_EQ("no", outcome("missing contains 'a'", data));
    EXPECT_EQ("no", outcome("s contains missing", data));
    EXPECT_EQ("yes", outcome("(1..3) contains 2", data));
}

TEST(If, emptyAsksTheOtherSide) {
    const Value data = Object{{"l", Array()}, {"s", ""}, {"h", Object()}, {"full", Array{1}}};
    for (const char* empty : {"l", "s", "h"})
        EXPECT_EQ("yes", outcome(std::string(empty) + " == empty", data)) << empty;
    EXPECT_EQ("yes", outcome("empty == l", data));
    EXPECT_EQ("no", outcome("full == empty", data));
    EXPECT_EQ("yes", outcome("full != empty", data));
    EXPECT_EQ("no", outcome("missing == empty", data));
    EXPECT_EQ("no", outcome("' ' == empty", data));
}

TEST(If, blankIsNothingWithoutRails) {
    EXPECT_EQ("no", outcome("'' == blank"));
    EXPECT_EQ("yes", outcome("'' != blank"));
}

TEST(If, readsOddMarkupTheLaxWay) {
    EXPECT_EQ("yes", outcome("a == 1 | upcase", Object{{"a", 1}}));
    EXPECT_EQ("Liquid error (line 1): Unknown operator =", outcome("a = 1", Object{{"a", 1}}));
}

TEST(Unless, isIfTurnedAround) {
    EXPECT_RENDERS("a", "{% unless false %}a{% else %}b{% endunless %}");
    EXPECT_RENDERS("b", "{% unless true %}a{% else %}b{% endunless %}");
    EXPECT_RENDERS("c", "{% unless true %}a{% elsif true %}c{% endunless %}");
}

TEST(Case, rendersEveryMatchingValue) {
    EXPECT_RENDERS("aab", "{% case 1 %}{% when 1, 1 %}a{% when 2 or 1 %}b{% else %}c{% endcase %}");
}

TEST(Case, takesElseOnlyBeforeTheFirstMatch) {
    EXPECT_RENDERS("ca", "{% case 1 %}{% else %}c{% when 1 %}a{% else %}d{% endcase %}");
    EXPECT_RENDERS("d", "{% case 2 %}{% when 1 %}a{% else %}d{% endcase %}");
}

TEST(Case, hidesWhatStandsBeforeTheFirstWhen) {
    EXPECT_RENDERS("a", "{% case 1 %}hidden{% when 1 %}a{% endcase %}");
}

TEST(Case, asksWhetherTheSubjectIsEmpty) {
    EXPECT_RENDERS("none", "{% case list %}{% when empty %}none{% else %}some{% endcase %}",
                   Object{{"list", Array()}});
}

TEST(IfChanged, writesWhatDiffersFromTheLastTime) {
    EXPECT_RENDERS("a1b2a", "{% for i in l %}{% ifchanged %}{{ i }}{% endifchanged %}{% endfor %}",
                   Object{{"l", Array{"a1", "a1", "b2", "b2", "a"}}});
}

TEST(Condition, splitsAtWholeWordsOfAnyScript) {
    EXPECT_RENDERS("Liquid error (line 1): Unknown operator or",
                   "{% if false orétrue and true %}a{% endif %}");
}

} // namespace lectern::liquid
