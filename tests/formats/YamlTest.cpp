// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML as Psych reads it; the expectations are Ruby's own answers.
#include "formats/Yaml.h"

#include "base/DateTime.h"
#include "formats/Json.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lectern::formats {

namespace {

// The document as JSON, or "error LINE:COLUMN message".
std::string read(std::string_view yaml, const YamlOptions& options = {}) {
    const Result<Value> value = parseYaml(yaml, options);
    return value ? toJson(*value) : "error " + toString(value.error());
}

Value word(const std::string& text) {
    return parseYaml("a: " + text).valueOr(Value("no YAML"))["a"];
}

} // namespace

TEST(Yaml, readsWordsAsTruthNilAndText) {
    EXPECT_EQ(read("[yes, No, ON, off, TRUE, y, n, ~, null, Null, nil, none, '']"),
              R"([true,false,true,false,true,"y","n",null,null,null,"nil","none",""])");
}

TEST(Yaml, readsIntegersInEveryNotation) {
    EXPECT_EQ(read("[12, -0x1F, 0b101, 017, 08, 1_000, '1,000', 12:30:45, 1:60, 1__0]"),
              R"([12,-31,5,15,"08",1000,"1,000",45045,"1:60","1__0"])");
    EXPECT_EQ(word("1,000"), Value(1000));
    EXPECT_EQ(word("-9223372036854775808"), Value(std::numeric_limits<std::int64_t>::min()));
}

TEST(Yaml, keepsTheDigitsOfNumbersBeyond64Bits) {
    EXPECT_EQ(word("123456789012345678901234567890"), Value("123456789012345678901234567890"));
}

TEST(Yaml, readsFloatsWithAPointAndASignedExponentOnly) {
    EXPECT_EQ(read("[1.5, .5, 5., 1.5e+3, 1e3, 1.0e3, 1_000.5, 1.2.3, -.]"),
              R"([1.5,0.5,5.0,1500.0,"1e3","1.0e3",1000.5,"1.2.3","-."])");
    EXPECT_EQ(word("-.inf"), Value(-std::numeric_limits<double>::infinity()));
    EXPECT_TRUE(std::isnan(word(".NaN").floating()));
}

TEST(Yaml, readsDatesAndTimes) {
    EXPECT_EQ(word("2020-01-02"), Value(makeDate(2020, 1, 2)));
    EXPECT_EQ(word("2020-1-2"), Value(makeDate(2020, 1, 2)));
    EXPECT_EQ(word("2020-02-30"), Value("2020-02-30"));
    EXPECT_EQ(toText(word("2020-01-02 03:04:05 +02:00").dateTime()), "2020-01-02 03:04:05 +0200");
    EXPECT_EQ(toText(word("2020-01-02T03:04:05.5Z").dateTime()), "2020-01-02 03:04:05 UTC");
    EXPECT_EQ(word("2020-01-02 03:04:05 CET"), Value("2020-01-02 03:04:05 CET"));
}

TEST(Yaml, takesTimesWithoutAnOffsetForUtcAndShowsThemInTheSitesZone) {
    YamlOptions options;
    options.zone = TimeZone::named("Europe/Berlin").value();
    const Value value = parseYaml("a: 2020-07-02 03:04:05", options).valueOr({});
    EXPECT_EQ(toText(value["a"].dateTime()), "2020-07-02 05:04:05 +0200");
}

TEST(Yaml, leavesQuotedWordsAlone) {
    EXPECT_EQ(read("{a: \"yes\", b: '12', c: \"2020-01-02\", d: ':x', e: \"tab\\t \\u00e9\"}"),
              "{\"a\":\"yes\",\"b\":\"12\",\"c\":\"2020-01-02\",\"d\":\":x\",\"e\":\"tab\\t \u00e9\"}");
}

TEST(Yaml, keepsBlockScalarsByTheirIndicators) {
    EXPECT_EQ(read("a: |\n  one\n    two\nb: >-\n  one\n  two\n\n  three\n"),
              R"({"a":"one\n  two\n","b":"one two\nthree"})");
}

TEST(Yaml, keepsKeysOfEveryTypeAndTheLastOfEqualOnes) {
    const Value value = parseYaml("1: one\nyes: two\n2020-01-02: three\na: 1\na: 2\n").valueOr({});
    ASSERT_TRUE(value.isObject());
    EXPECT_EQ(value.object().find(Value(1))->string(), "one");
    EXPECT_EQ(value.object().find(Value(true))->string(), "two");
    EXPECT_EQ(value.object().find(Value(makeDate(2020, 1, 2)))->string(), "three");
    EXPECT_EQ(value["a"], Value(2));
}

TEST(Yaml, followsAliasesAndMergeKeys) {
    EXPECT_EQ(read("a: &x {p: 1, q: 2}\nb: {q: 0, <<: *x, r: 3}\nc: *x\n"),
              R"({"a":{"p":1,"q":2},"b":{"q":2,"p":1,"r":3},"c":{"p":1,"q":2}})");
    EXPECT_EQ(read("a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc: {<<: [*x, *y]}\n"),
              R"({"a":{"p":1},"b":{"p":2,"q":2},"c":{"p":1,"q":2}})");
    EXPECT_EQ(read("<<: text\n"), R"({"<<":"text"})");
}

TEST(Yaml, heedsTags) {
    EXPECT_EQ(read("[!!str 12, !!float 3, !!float 1e3, !custom 5, !!binary aGk=]"),
              R"(["12",3.0,1000.0,5,"hi"])");
    EXPECT_EQ(read("!!omap [{b: 1}, {a: 2}]"), R"({"b":1,"a":2})");
}

TEST(Yaml, refusesRubySymbolsAndObjects) {
    EXPECT_EQ(read("a: 1\nb: :sym\n"), "error 2:4: Tried to load unspecified class: Symbol");
    EXPECT_EQ(read("a: !ruby/object:Gem::Version {}\n"),
              "error 1:4: Tried to load unspecified class: Gem::Version");
    EXPECT_EQ(read("a: !!set {x, y}\n"), "error 1:4: Tried to load unspecified class: Psych::Set");
}

TEST(Yaml, takesSymbolsForTextWhereItMay) {
    YamlOptions options;
    options.symbols = RubySymbols::AsText;
    EXPECT_EQ(read("style: :compressed\nn: 1\n:key: ok\n", options),
              R"({"style":":compressed","n":1,":key":"ok"})");
}

TEST(Yaml, namesFileLineAndColumnOfAnError) {
    YamlOptions options;
    options.file = "_config.yml";
    EXPECT_EQ(read("title: a\nsub: b: c\n", options),
              "error _config.yml:2:7: mapping values are not allowed in this context");
    EXPECT_EQ(read("a: *nowhere\n", options), "error _config.yml:1:4: Unknown alias: nowhere");
    EXPECT_EQ(read("a: \xFF\n", options).substr(0, 18), "error _config.yml:");
}

TEST(Yaml, readsTheFirstDocumentOnly) {
    EXPECT_EQ(read("a: 1\n---\nb: [\n"), R"({"a":1})");
    EXPECT_EQ(read(""), "null");
    EXPECT_EQ(read("# nothing\n"), "null");
}

TEST(Yaml, refusesAliasesThatMultiply) {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        const std::string name = "a" + std::to_string(i);
        bomb += name + ": &" + name + " [";
        for (int j = 0; j < 10; ++j)
            bomb += (j > 0 ? ", " : "") + before;
        bomb += "]\n";
    }
    EXPECT_NE(read(bomb).find("the document is too large"), std::string::npos);
}

TEST(Yaml, refusesAnAliasInsideWhatItNames) {
    EXPECT_NE(read("a: &x [*x]\n").find("stands inside"), std::string::npos);
}

TEST(Yaml, refusesWhatIsNestedTooDeeplyOrTooLong) {
    EXPECT_NE(read(std::string(200'000, '[')).find("nested too deeply"), std::string::npos);
    YamlOptions options;
    options.limits.fileBytes = 100;
    EXPECT_NE(read(std::string(101, 'a'), options).find("too large"), std::string::npos);
}

TEST(KeyPool, givesEqualKeysOneText) {
    KeyPool keys;
    YamlOptions options;
    options.keys = &keys;
    const Value one = parseYaml("title: a", options).valueOr({});
    const Value two = parseYaml("title: b", options).valueOr({});
    EXPECT_EQ(&one.object().at(0).key.string(), &two.object().at(0).key.string());
}

} // namespace lectern::formats
