// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// sort, group_by, group_by_exp, push and its kin, sample, to_integer; the expectations are Jekyll 4.3's own.
#include "site/Rendering.h"

namespace lectern::site {

namespace {

const std::string pages = R"(
p:
  - {n: a, w: 10, k: x, d: {e: 2}}
  - {n: b, w: 9, k: y, d: {e: 1}}
  - {n: c, k: x, d: {e: 3}}
  - {n: d, w: "8", k: ~, d: {e: 0}}
)";

}

TEST(SortFilter, ordersByAFieldWithMissingOnesFirst) {
    EXPECT_RENDERS("cdba", "{% assign s = p | sort: 'w' %}{% for i in s %}{{ i.n }}{% endfor %}", pages);
    EXPECT_RENDERS("dbac", "{% assign s = p | sort: 'w', 'last' %}{% for i in s %}{{ i.n }}{% endfor %}",
                   pages);
}

TEST(SortFilter, followsDotsAndRefusesUnknownOrders) {
    EXPECT_RENDERS("dbac", "{% assign s = p | sort: 'd.e' %}{% for i in s %}{{ i.n }}{% endfor %}", pages);
    EXPECT_REFUSED("{{ p | sort: 'w', 'middle' }}", pages);
    EXPECT_REFUSED("{{ nothing | sort }}");
}

TEST(SortFilter, ordersPlainListsWithoutAField) {
    EXPECT_RENDERS("1|2|10", "{{ l | sort | join: '|' }}", "l: [10, 1, 2]");
    EXPECT_REFUSED("{{ l | sort }}", "l: [1, a]");
}

TEST(GroupFilters, groupInOrderOfAppearance) {
    EXPECT_RENDERS(
        "x:2=ac y:1=b :1=d ",
        "{% assign g = p | group_by: 'k' %}{% for i in g %}{{ i.name }}:{{ i.size }}={% for j in i.items %}"
        "{{ j.n }}{% endfor %} {% endfor %}",
        pages);
}

TEST(GroupFilters, groupByAnExpression) {
    EXPECT_RENDERS("10 9  8 ",
                   "{% assign g = p | group_by_exp: 'i', 'i.w' %}{% for i in g %}{{ i.name }} {% endfor %}",
                   pages);
}

TEST(ListFilters, addAndTakeAwayWithoutChangingTheList) {
    EXPECT_RENDERS("1,2,3|1,2,3,4|0,1,2,3|1,2|2,3|1|3|1,2,3",
                   "{{ l | join: ',' }}|{{ l | push: 4 | join: ',' }}|{{ l | unshift: 0 | join: ',' }}|"
                   "{{ l | pop | join: ',' }}|{{ l | shift | join: ',' }}|{{ l | pop: 2 | join: ',' }}|"
                   "{{ l | shift: 2 | join: ',' }}|{{ l | join: ',' }}",
                   "l: [1, 2, 3]");
    EXPECT_RENDERS("text", "{{ 'text' | push: 1 }}");
}

TEST(ListFilters, sampleTakesFromTheList) {
    EXPECT_RENDERS("7", "{{ l | sample }}", "l: [7]");
    EXPECT_RENDERS("2", "{{ l | sample: 2 | size }}", "l: [1, 2, 3]");
    EXPECT_RENDERS("text", "{{ 'text' | sample }}");
}

TEST(ListFilters, toIntegerReadsNumbersAndTruth) {
    EXPECT_RENDERS("12 3 1 0 0", "{{ '12px' | to_integer }} {{ 3.7 | to_integer }} {{ true | to_integer }} "
                                 "{{ false | to_integer }} {{ nil | to_integer }}");
}

} // namespace lectern::site
