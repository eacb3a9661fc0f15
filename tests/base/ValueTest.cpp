// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What every folder may rely on of values and objects.
#include "base/Value.h"

#include "base/DateTime.h"
#include "base/Drop.h"

#include <gtest/gtest.h>

#include <limits>

namespace lectern {

namespace {

class NamedDrop : public Drop {
public:
    explicit NamedDrop(std::string name) : m_name(std::move(name)) {}
    Value field(std::string_view key) const override { return key == "name" ? Value(m_name) : Value(); }
    bool equals(const Drop& other) const override { return field("name") == other.field("name"); }

private:
    std::string m_name;
};

} // namespace

TEST(Value, isNilUnlessGivenSomething) {
    EXPECT_TRUE(Value().isNil());
    EXPECT_TRUE(Value(nullptr).isNil());
    EXPECT_FALSE(Value(false).isNil());
}

TEST(Value, onlyNilAndFalseAreFalsy) {
    EXPECT_TRUE(Value().isFalsy());
    EXPECT_TRUE(Value(false).isFalsy());
    EXPECT_FALSE(Value(0).isFalsy());
    EXPECT_FALSE(Value("").isFalsy());
    EXPECT_FALSE(Value(Array()).isFalsy());
}

TEST(Value, comparesIntegersWithFloatsByNumber) {
    EXPECT_EQ(Value(1), Value(1.0));
    EXPECT_NE(Value(1), Value(1.5));
    EXPECT_NE(Value(1), Value("1"));
    // 2^53 + 1 has no float of its own.
    EXPECT_NE(Value(9007199254740993), Value(9007199254740992.0));
    EXPECT_NE(Value(std::numeric_limits<std::int64_t>::max()), Value(9223372036854775808.0));
}

TEST(Value, comparesArraysByElementAndObjectsWithoutRegardToOrder) {
    EXPECT_EQ(Value(Array{1, "a"}), Value(Array{1.0, "a"}));
    EXPECT_NE(Value(Array{1, 2}), Value(Array{2, 1}));
    EXPECT_EQ(Value(Object{{"a", 1}, {"b", 2}}), Value(Object{{"b", 2}, {"a", 1}}));
    EXPECT_NE(Value(Object{{"a", 1}}), Value(Object{{"a", 1}, {"b", 2}}));
}

TEST(Value, comparesDropsAsTheyWish) {
    const auto drop = [](const char* name) { return Value(std::make_shared<const NamedDrop>(name)); };
    EXPECT_EQ(drop("a"), drop("a"));
    EXPECT_NE(drop("a"), drop("b"));
    EXPECT_EQ(drop("a")["name"], Value("a"));
    EXPECT_TRUE(drop("a")["other"].isNil());
}

TEST(Value, fieldOfWhatHasNoneIsNil) {
    EXPECT_TRUE(Value(3)["size"].isNil());
    EXPECT_TRUE(Value(Object{{"a", 1}})["b"].isNil());
    EXPECT_EQ(Value(Object{{"a", 1}})["a"], Value(1));
    EXPECT_EQ(Value(3).find("size"), nullptr);
}

TEST(Object, keepsTheOrderOfInsertionAndThePlaceOfAReplacedKey) {
    Object object{{"c", 1}, {"a", 2}};
    object.set("b", 3);
    object.set("c", 4);
    std::string order;
    for (const auto& [key, value] : object)
        order += key.string() + std::to_string(value.integer());
    EXPECT_EQ(order, "c4a2b3");
}

TEST(Object, findsAndErasesAmongManyKeys) {
    Object object;
    for (int i = 0; i < 1000; ++i)
        object.set("key" + std::to_string(i), i);
    for (int i = 0; i < 1000; i += 2)
        EXPECT_TRUE(object.erase("key" + std::to_string(i)));
    EXPECT_FALSE(object.erase("key0"));
    EXPECT_EQ(object.size(), 500u);
    EXPECT_EQ(object.find("key998"), nullptr);
    ASSERT_NE(object.find("key999"), nullptr);
    EXPECT_EQ(*object.find("key999"), Value(999));
}

TEST(Object, findsKeysThatAreNoStringsAmongMany) {
    Object object;
    for (int i = 0; i < 100'000; ++i)
        object.set(i, -i);
    object.set(Array{1, 2}, "array");
    object.set(makeDate(2020, 1, 2), "date");
    EXPECT_EQ(*object.find(Value(99'999)), Value(-99'999));
    EXPECT_EQ(object.find(Value(100'000)), nullptr);
    EXPECT_EQ(*object.find(Value(Array{1, 2})), Value("array"));
    EXPECT_EQ(*object.find(Value(makeDate(2020, 1, 2))), Value("date"));
}

TEST(Object, tellsKeysOfDifferentTypesApart) {
    Object object;
    object.set(1, "integer");
    object.set(1.0, "float");
    object.set("1", "string");
    object.set(Value(), "nil");
    EXPECT_EQ(object.size(), 4u);
    EXPECT_EQ(object.find(Value(1))->string(), "integer");
    EXPECT_EQ(object.find(Value(1.0))->string(), "float");
    EXPECT_EQ(object.find("1")->string(), "string");
    EXPECT_EQ(object.find(Value())->string(), "nil");
}

} // namespace lectern
