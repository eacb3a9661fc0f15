// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// where, find and their kin; the expectations are Jekyll 4.3's own answers.
#include "site/Rendering.h"

#include <map>

namespace lectern::site {

namespace {

const std::string pages = R"(
p:
  - {n: a, w: 10, tags: [x, y], draft: true, m: {k: v}}
  - {n: b, w: "10", tags: [y]}
  - {n: c, w: 2.5, tags: x, draft: false}
  - {n: d}
)";

std::string names(const std::string& filter) {
    return rendered("{% assign s = p | " + filter + " %}{% for i in s %}{{ i.n }}{% endfor %}", pages);
}

} // namespace

TEST(WhereFilter, comparesByPrint) {
    EXPECT_EQ(names("where: 'w', 10"), "ab");
    EXPECT_EQ(names("where: 'w', '10'"), "ab");
    EXPECT_EQ(names("where: 'w', 2.5"), "c");
    EXPECT_EQ(names("where: 'draft', true"), "a");
    EXPECT_EQ(names("where: 'draft', 'false'"), "c");
}

TEST(WhereFilter, looksIntoListsAndBehindDots) {
    EXPECT_EQ(names("where: 'tags', 'x'"), "ac");
    EXPECT_EQ(names("where: 'm.k', 'v'"), "a");
}

TEST(WhereFilter, takesNilForWhatIsMissing) {
    EXPECT_EQ(names("where: 'w', nil"), "d");
    EXPECT_EQ(names("where: 'nowhere', nil"), "abcd");
}

// From the second time on, a long list is not walked but looked up.
TEST(WhereFilter, givesTheSameHoweverOftenALongListIsAsked) {
    std::string list = "p:\n";
    for (int i = 0; i < 60; ++i)
        list += "  - {n: " + std::to_string(i) + ", w: " + std::to_string(i % 20) + ", t: [a" +
                std::to_string(i % 30) + ", b], m: {k: v" + std::to_string(i % 25) + "}}\n";
    list += "  - {n: last}\n";
    for (const auto& [filter, expected] : std::map<std::string, std::string>{
             {"where: 'w', 7", "7,27,47"},
             {"where: 'w', '7'", "7,27,47"},
             {"where: 't', 'a3'", "3,33"},
             {"where: 'm.k', 'v4'", "4,29,54"},
             {"where: 'w', nil", "last"},
             {"where: 'w', empty", "last"},
             {"where: 'w', 99", ""},
             {"where: 'w', 7 | where: 't', 'a17'", "47"},
         }) {
        const std::string once = "{% assign s = p | " + filter + " %}{{ s | map: 'n' | join: ',' }};";
        EXPECT_RENDERS(expected + ";" + expected + ";" + expected + ";", once + once + once, list);
    }
    EXPECT_RENDERS("3|3|3|",
                   "{% for i in (1..3) %}{% assign f = p | find: 't', 'a3' %}{{ f.n }}|{% endfor %}", list);
}

TEST(WhereFilter, passesOnWhatIsNoList) {
    EXPECT_RENDERS("text", "{{ 'text' | where: 'a', 'b' }}");
    EXPECT_RENDERS("n", "{% assign s = h | where: 'n', 'n' %}{{ s[0].n }}", "h: {one: {n: n}, two: {n: m}}");
}

TEST(WhereExpFilter, asksAnyCondition) {
    EXPECT_EQ(names("where_exp: 'i', 'i.w > 3'"), "error: comparison of String with 3 failed");
    EXPECT_EQ(names("where_exp: 'i', 'i.tags contains \"y\"'"), "ab");
    EXPECT_EQ(names("where_exp: 'i', 'i.n == \"a\" or i.n == \"d\"'"), "ad");
    EXPECT_EQ(names("where_exp: 'i', 'i.draft'"), "a");
    EXPECT_EQ(names("where_exp: 'i', 'i.n == empty'"), ""); // no words there, but things that equal nothing
    EXPECT_EQ(names("where_exp: 'i', 'empty == empty'"), names("where_exp: 'i', 'true'"));
    EXPECT_EQ(names("where_exp: 'i', 'i.n != blank'"), names("where_exp: 'i', 'true'"));
    EXPECT_TRUE(names("where_exp: 'i', 'i.w >'").starts_with("error: "));
}

TEST(FindFilters, giveTheFirstMatchOrNothing) {
    EXPECT_RENDERS(
        "a|c|",
        "{% assign f = p | find: 'w', 10 %}{{ f.n }}|{% assign f = p | find_exp: 'i', 'i.w == 2.5' %}"
        "{{ f.n }}|{% assign f = p | find: 'n', 'z' %}{{ f.n }}",
        pages);
}

} // namespace lectern::site
