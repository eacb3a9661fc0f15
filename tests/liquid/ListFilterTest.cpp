// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters on lists.
#include "liquid/Rendering.h"

namespace lectern::liquid {

namespace {

Value people() {
    return Object{
        {"people", Array{Object{{"name", "Bob"}, {"age", 30}}, Object{{"name", "ada"}, {"age", Value()}},
                         Object{{"name", "Cy"}, {"age", 9}}}}};
}

} // namespace

TEST(Size, countsCharactersAndElements) {
    EXPECT_RENDERS("3 2 1 5 8 0 0",
                   "{{ 'äöü' | size }} {{ l | size }} {{ h | size }} {{ (1..5) | size }} {{ 7 | size }} {{ "
                   "1.5 | size }} {{ nil | size }}",
                   Object{{"l", Array{1, 2}}, {"h", Object{{"a", 1}}}});
}

TEST(FirstAndLast, areOfArraysRangesAndObjects) {
    EXPECT_RENDERS("1 3 2 4 a1",
                   "{{ l | first }} {{ l | last }} {{ (2..4) | first }} {{ (2..4) | last }} {{ h | first }}",
                   Object{{"l", Array{1, 2, 3}}, {"h", Object{{"a", 1}}}});
    EXPECT_RENDERS("[][]", "[{{ 'abc' | first }}][{{ h | last }}]", Object{{"h", Object{{"a", 1}}}});
}

TEST(Join, flattensAndInspectsObjects) {
    EXPECT_RENDERS("1 2 3", "{{ l | join }}", Object{{"l", Array{1, Array{2, Array{3}}}}});
    EXPECT_RENDERS("a, , 1.5, {\"x\"=>1}", "{{ l | join: ', ' }}",
                   Object{{"l", Array{"a", Value(), 1.5, Object{{"x", 1}}}}});
    EXPECT_RENDERS("1-2-3|abc|", "{{ (1..3) | join: '-' }}|{{ 'abc' | join: '-' }}|{{ nil | join: '-' }}");
}

TEST(Concat, needsAnArray) {
    EXPECT_RENDERS("1-2-3", "{{ a | concat: b | join: '-' }}", Object{{"a", Array{1}}, {"b", Array{2, 3}}});
    EXPECT_RENDERS("Liquid error (line 1): concat filter requires an array argument", "{{ a | concat: 1 }}",
                   Object{{"a", Array{1}}});
}

TEST(Reverse, turnsTheListAround) {
    EXPECT_RENDERS("321", "{{ (1..3) | reverse | join: '' }}");
}

TEST(Map, takesAFieldOfEach) {
    EXPECT_RENDERS("Bob,ada,Cy", "{{ people | map: 'name' | join: ',' }}", people());
    EXPECT_RENDERS("b", "{{ l | map: 'b' | join: ',' }}", Object{{"l", Array{"abc"}}});
    EXPECT_RENDERS("1", "{{ h | map: 'a' }}", Object{{"h", Object{{"a", 1}}}});
    EXPECT_RENDERS("Liquid error (line 1): cannot select the property 'x'", "{{ l | map: 'x' }}",
                   Object{{"l", Array{1}}});
}

TEST(Uniq, keepsTheFirstOfEqualOnes) {
    EXPECT_RENDERS("a1.01{}", "{{ l | uniq | join: '' }}",
                   Object{{"l", Array{"a", 1.0, 1, "a", Object(), Object()}}});
    EXPECT_RENDERS("2", "{{ l | uniq: 'k' | size }}",
                   Object{{"l", Array{Object{{"k", 1}}, Object{{"k", 2}}, Object{{"k", 1}, {"x", 1}}}}});
}

TEST(Uniq, asksALoneItemForNothing) {
    EXPECT_RENDERS("3", "{{ 3 | uniq: 'k' }}");
}

TEST(Map, takesTheWholePartOfAFloat) {
    EXPECT_RENDERS("c", "{{ l | map: 2.5 }}", Object{{"l", Array{"abcd"}}});
}

TEST(Compact, dropsNil) {
    EXPECT_RENDERS("1-false", "{{ l | compact | join: '-' }}", Object{{"l", Array{1, Value(), false}}});
    EXPECT_RENDERS("2", "{{ people | compact: 'age' | size }}", people());
}

TEST(Sort, putsNilLast) {
    EXPECT_RENDERS("1,2,3,", "{{ l | sort | join: ',' }}", Object{{"l", Array{3, Value(), 1, 2}}});
    EXPECT_RENDERS("Bob,Cy,ada", "{{ people | sort: 'name' | map: 'name' | join: ',' }}", people());
    EXPECT_RENDERS("Cy,Bob,ada", "{{ people | sort: 'age' | map: 'name' | join: ',' }}", people());
    EXPECT_RENDERS("Liquid error (line 1): cannot sort values of incompatible types", "{{ l | sort }}",
                   Object{{"l", Array{1, "a"}}});
}

TEST(SortNatural, ignoresTheCaseOfLetters) {
    EXPECT_RENDERS("ada,Bob,Cy", "{{ people | sort_natural: 'name' | map: 'name' | join: ',' }}", people());
    EXPECT_RENDERS("acAb", "{{ l | sort_natural: 'none' }}", Object{{"l", Array{"b", "A", "c", "a"}}});
    EXPECT_RENDERS("10,9,a,B", "{{ l | sort_natural | join: ',' }}", Object{{"l", Array{"B", 9, "a", 10}}});
}

TEST(Sort, keepsTheOrderOfEqualOnes) {
    Array items;
    for (int i = 0; i < 40; ++i)
        items.push_back(Object{{"k", i % 2}, {"n", i}});
    const std::string text = render("{{ l | sort: 'k' | map: 'n' | join: ',' }}", Object{{"l", items}}).text;
    EXPECT_EQ("0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,1,3,5,7,9,11,13,15,17,19,21,23,25,27,"
              "29,31,33,35,37,39",
              text);
}

TEST(Where, keepsWhatHasTheFieldOrTheValue) {
    EXPECT_RENDERS("Bob,Cy", "{{ people | where: 'age' | map: 'name' | join: ',' }}", people());
    EXPECT_RENDERS("Cy", "{{ people | where: 'age', 9 | map: 'name' }}", people());
}

TEST(Default, standsInForNilFalseAndEmpty) {
    EXPECT_RENDERS(
        "d d d d",
        "{{ nil | default: 'd' }} {{ false | default: 'd' }} {{ '' | default: 'd' }} {{ l | default: 'd' }}",
        Object{{"l", Array()}});
    EXPECT_RENDERS(
        "0 x false",
        "{{ 0 | default: 'd' }} {{ 'x' | default: 'd' }} {{ false | default: 'd', allow_false: true }}");
}

} // namespace lectern::liquid
