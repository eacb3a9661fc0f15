// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Outputs: literals, variables, lookups, and how values print.
#include "base/DateTime.h"
#include "liquid/Rendering.h"

#include <limits>

namespace lectern::liquid {

TEST(Output, writesLiterals) {
    EXPECT_RENDERS(
        "text|text|12|-3|1.5|true|false|",
        "{{ 'text' }}|{{ \"text\" }}|{{ 12 }}|{{ -3 }}|{{ 1.5 }}|{{ true }}|{{ false }}|{{ nil }}");
}

TEST(Output, keepsTextAroundItself) {
    EXPECT_RENDERS("a { b } % 1 } c", "a { b } % {{ 1 }} } c");
}

TEST(Output, ofNothingIsNothing) {
    EXPECT_RENDERS("--", "-{{ }}-{{ missing }}{{ missing.field[0] }}");
}

TEST(Output, printsFloatsAsRuby) {
    EXPECT_RENDERS("1.0 1.0e+20 0.0001 1.0e-05 123456789.123 1.0e+15 -0.0",
                   "{{ a }} {{ b }} {{ c }} {{ d }} {{ e }} {{ f }} {{ g }}",
                   Object{{"a", 1.0},
                          {"b", 1e20},
                          {"c", 0.0001},
                          {"d", 0.00001},
                          {"e", 123456789.123},
                          {"f", 1e15},
                          {"g", -0.0}});
}

TEST(Output, joinsArraysAndInspectsObjects) {
    EXPECT_RENDERS("12{\"b\"=>nil}", "{{ list }}",
                   Object{{"list", Array{1, Array{2, Value()}, Object{{"b", Value()}}}}});
    EXPECT_RENDERS(R"({"a"=>"q\"\n", "l"=>[1, 2.5, true]})", "{{ hash }}",
                   Object{{"hash", Object{{"a", "q\"\n"}, {"l", Array{1, 2.5, true}}}}});
}

TEST(Output, printsRanges) {
    EXPECT_RENDERS("1..3|2..5", "{{ (1..3) }}|{{ (a..b) }}", Object{{"a", 2}, {"b", "5"}});
}

TEST(Lookup, findsFieldsByDotAndBracket) {
    const Value data = Object{{"page", Object{{"title", "T"}, {"two words", "W"}}}, {"key", "title"}};
    EXPECT_RENDERS("T T T W",
                   "{{ page.title }} {{ page['title'] }} {{ page[key] }} {{ page[\"two words\"] }}", data);
}

TEST(Lookup, countsFromEitherEndOfAnArray) {
    EXPECT_RENDERS("a c c b|", "{{ l[0] }} {{ l[2] }} {{ l[-1] }} {{ l[i] }}|{{ l[3] }}{{ l[-4] }}",
                   Object{{"l", Array{"a", "b", "c"}}, {"i", 1}});
}

TEST(Lookup, knowsSizeFirstAndLast) {
    const Value data = Object{{"l", Array{"a", "b"}}, {"h", Object{{"x", 1}}}, {"s", "äöü"}, {"n", 5}};
    EXPECT_RENDERS(
        "2 a b 1 x1 3 8",
        "{{ l.size }} {{ l.first }} {{ l.last }} {{ h.size }} {{ h.first }} {{ s.size }} {{ n.size }}", data);
    EXPECT_RENDERS("4 1 4", "{{ r.size }} {{ r.first }} {{ r.last }}", Object{{"r", Array{1, 2, 3, 4}}});
}

TEST(Lookup, prefersAFieldNamedSize) {
    EXPECT_RENDERS("large", "{{ h.size }}", Object{{"h", Object{{"size", "large"}}}});
}

TEST(Lookup, doesNotTakeADottedNumberForAnIndex) {
    EXPECT_RENDERS("[]", "[{{ l.0 }}]", Object{{"l", Array{"a"}}});
}

TEST(Lookup, readsNestedBracketsAsRubyDoes) {
    EXPECT_RENDERS("v", "{{ a[b[c]] }}",
                   Object{{"a", Object{{"k", "v"}}}, {"b", Object{{"c", "k"}}}, {"c", "other"}});
}

TEST(Lookup, findsAVariableByAnExpression) {
    EXPECT_RENDERS("7", "{{ [name] }}", Object{{"name", "seven"}, {"seven", 7}});
}

TEST(WhitespaceControl, trimsBothSides) {
    EXPECT_RENDERS("a1b", "a \n {{- 1 -}} \n b");
    EXPECT_RENDERS("aXb", "a  {%- if true -%}  X  {%- endif -%}  b");
}

TEST(WhitespaceControl, dropsTheTextsOfBlankBlocks) {
    EXPECT_RENDERS("[]2", "[{% if true %}  {% assign a = 2 %}\n{% endif %}]{{ a }}");
    EXPECT_RENDERS("[  x]", "[{% if true %}  {% assign a = 2 %}x{% endif %}]");
}

TEST(LaxGrammar, takesTheFirstOfSeveralValues) {
    const Rendering rendering = render("{{ 'a' 'b' }}{{ x y | upcase }}", Object{{"x", "v"}});
    EXPECT_EQ("aV", rendering.text);
    ASSERT_EQ(2u, rendering.diagnostics.list().size());
    EXPECT_EQ("Expected end_of_string but found string in \"{{ 'a' 'b' }}\"",
              rendering.diagnostics.list()[0].message);
    EXPECT_EQ(Severity::Warning, rendering.diagnostics.list()[0].severity);
}

TEST(LaxGrammar, readsFilterArgumentsWithoutCommas) {
    EXPECT_RENDERS("b-b", "{{ 'a-a' | replace: 'a' , 'b' ! }}");
}

} // namespace lectern::liquid
