// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TOML for _config.toml.
#include "formats/Toml.h"

#include "base/DateTime.h"
#include "formats/Json.h"

#include <gtest/gtest.h>

namespace lectern::formats {

TEST(Toml, becomesAnObject) {
    const Result<Value> value =
        parseToml("title = \"A\"\nlist = [1, 2.5, true]\n[sass]\nstyle = 'compressed'\n"
                  "[[defaults]]\nvalues = { layout = \"page\" }\n");
    ASSERT_TRUE(value.ok());
    EXPECT_EQ(toJson(*value), R"({"defaults":[{"values":{"layout":"page"}}],"list":[1,2.5,true],)"
                              R"("sass":{"style":"compressed"},"title":"A"})");
}

TEST(Toml, knowsDatesAndTimes) {
    const TimeZone berlin = TimeZone::named("Europe/Berlin").value();
    const Value value = parseToml("a = 2020-01-02\nb = 2020-01-02T03:04:05-07:00\nc = 2020-07-02T03:04:05\n"
                                  "d = 03:04:05\n",
                                  "", berlin)
                            .valueOr({});
    EXPECT_EQ(value["a"], Value(makeDate(2020, 1, 2)));
    EXPECT_EQ(toText(value["b"].dateTime()), "2020-01-02 03:04:05 -0700");
    EXPECT_EQ(toText(value["c"].dateTime()), "2020-07-02 03:04:05 +0200");
    EXPECT_EQ(value["d"], Value("03:04:05"));
}

TEST(Toml, namesFileLineAndColumnOfAnError) {
    const Result<Value> value = parseToml("a = 1\nb = \n", "_config.toml");
    ASSERT_FALSE(value.ok());
    EXPECT_EQ(value.error().file, "_config.toml");
    EXPECT_EQ(value.error().line, 2);
    EXPECT_GT(value.error().column, 0);
}

TEST(Toml, refusesKeysOfThousandsOfParts) {
    std::string key = "a";
    for (int i = 0; i < 100'000; ++i)
        key += ".a";
    EXPECT_FALSE(parseToml("[" + key + "]\n").ok());
    EXPECT_FALSE(parseToml("a = " + std::string(100'000, '[')).ok());
}

} // namespace lectern::formats
