// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TOML for _config.toml.
#include "formats/Toml.h"

#include "base/DateTime.h"
#include "formats/Json.h"

#include <gtest/gtest.h>

namespace lectern::formats {

namespace {

std::string read(std::string_view toml) {
    const Result<Value> value = parseToml(toml, "c.toml");
    return value ? toJson(*value) : "error " + toString(value.error());
}

} // namespace

TEST(Toml, becomesAnObjectInTheOrderOfTheText) {
    EXPECT_EQ(
        read("title = \"A\" # comment\nlist = [1, 2.5,\n  true, # more\n]\n[sass]\nstyle = 'compressed'\n"
             "[[defaults]]\nvalues = { layout = \"page\", a.b = 1 }\n[[defaults]]\n"),
        R"({"title":"A","list":[1,2.5,true],"sass":{"style":"compressed"},)"
        R"("defaults":[{"values":{"layout":"page","a":{"b":1}}},{}]})");
    EXPECT_EQ(read(""), "{}");
}

TEST(Toml, nestsTablesByHeadersAndDottedKeys) {
    EXPECT_EQ(read("a.b.c = 1\na.b.d = 2\n[x.y.z]\nk = 1\n[x]\nl = 2\n[\"q r\".'s.t']\n"),
              R"({"a":{"b":{"c":1,"d":2}},"x":{"y":{"z":{"k":1}},"l":2},"q r":{"s.t":{}}})");
    EXPECT_EQ(read("[[f]]\nn = 1\n[f.p]\nc = 2\n[[f.v]]\nm = 3\n"),
              R"({"f":[{"n":1,"p":{"c":2},"v":[{"m":3}]}]})");
}

TEST(Toml, readsNumbersInEveryNotation) {
    EXPECT_EQ(read("a = [+99, -17, 1_000, 0xDEAD_beef, 0o755, 0b1101, 3.14, 5e+2, 1_0.5E-1, -0.0, 1e400]"),
              R"({"a":[99,-17,1000,3735928559,493,13,3.14,500.0,1.05,-0.0,null]})");
    for (const char* const wrong :
         {"01", "1__0", "_1", "1_", "1.", ".5", "-.5", "0xZ", "9223372036854775808", "1e", "yes"})
        EXPECT_EQ(read(std::string("a = ") + wrong).substr(0, 12), "error c.toml") << wrong;
}

TEST(Toml, readsStringsOfFourKinds) {
    EXPECT_EQ(read(R"(a = "tab\t\u00e9 \"q\"")"), "{\"a\":\"tab\\t\u00e9 \\\"q\\\"\"}");
    EXPECT_EQ(read("a = 'C:\\x'\nb = \"\"\"\none \\\n   two\n\"\"\"\nc = '''\nit's \\n'''\n"),
              R"({"a":"C:\\x","b":"one two\n","c":"it's \\n"})");
    EXPECT_EQ(read("a = \"\"\"x\"\"\"\"\"\n"), R"({"a":"x\"\""})");
}

TEST(Toml, knowsDatesAndTimes) {
    const TimeZone berlin = TimeZone::named("Europe/Berlin").value();
    const Value value = parseToml("a = 2020-01-02\nb = 2020-01-02T03:04:05-07:00\nc = 2020-07-02 03:04:05.5\n"
                                  "d = 03:04:05\ne = 2020-01-02t03:04:05z # x\n",
                                  "", berlin)
                            .valueOr({});
    EXPECT_EQ(value["a"], Value(makeDate(2020, 1, 2)));
    EXPECT_EQ(toText(value["b"].dateTime()), "2020-01-02 03:04:05 -0700");
    EXPECT_EQ(toText(value["c"].dateTime()), "2020-07-02 03:04:05 +0200");
    EXPECT_EQ(value["d"], Value("03:04:05"));
    EXPECT_EQ(toText(value["e"].dateTime()), "2020-01-02 03:04:05 UTC");
    EXPECT_FALSE(parseToml("a = 2020-02-30").ok());
}

TEST(Toml, namesFileLineAndColumnOfAnError) {
    EXPECT_EQ(read("a = 1\nb = \n"), "error c.toml:2:5: expected a value");
    EXPECT_EQ(read("a = 1 b\n"), "error c.toml:1:7: unexpected text at the end of the line");
    EXPECT_EQ(read("a = \"x\n"), "error c.toml:1:7: unterminated string");
    EXPECT_EQ(read("a = [1 2]"), "error c.toml:1:8: expected ',' or ']'");
    EXPECT_EQ(read("= 1"), "error c.toml:1:1: expected a key");
}

TEST(Toml, refusesToDefineAThingTwice) {
    for (const char* const twice :
         {"a = 1\na = 2", "[a]\n[a]", "a = 1\n[a]", "[a]\nb = 1\n[a.b]", "a.b = 1\n[a]", "a = []\n[[a]]",
          "[[a]]\n[a]", "[a.b]\n[a]\nb.c = 1", "a = {b = 1}\na.c = 2"})
        EXPECT_NE(read(twice).find("defined already"), std::string::npos) << twice;
}

TEST(Toml, refusesWhatIsNestedTooDeeply) {
    std::string key = "a";
    for (int i = 0; i < 100'000; ++i)
        key += ".a";
    EXPECT_NE(read("[" + key + "]\n").find("nested too deeply"), std::string::npos);
    EXPECT_NE(read("a = " + std::string(100'000, '[')).find("nested too deeply"), std::string::npos);
    std::string table = "a = ";
    for (int i = 0; i < 100'000; ++i)
        table += "{a = ";
    EXPECT_NE(read(table).find("nested too deeply"), std::string::npos);
}

} // namespace lectern::formats
