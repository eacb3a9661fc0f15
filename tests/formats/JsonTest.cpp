// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON in and out.
#include "formats/Json.h"

#include "base/DateTime.h"
#include "base/Drop.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lectern::formats {

namespace {

std::string again(std::string_view json) {
    const Result<Value> value = parseJson(json);
    return value ? toJson(*value) : "error " + toString(value.error());
}

// Contains itself, as pages that know their neighbours do.
class EndlessDrop : public Drop {
public:
    Value field(std::string_view) const override { return Value(std::make_shared<const EndlessDrop>()); }
    std::vector<std::string> keys() const override { return {"next"}; }
};

} // namespace

TEST(Json, comesBackAsItWas) {
    EXPECT_EQ(again(R"( {"b": [1, -2.5, 1e3, true, false, null], "a": {}, "": ""} )"),
              R"({"b":[1,-2.5,1000.0,true,false,null],"a":{},"":""})");
}

TEST(Json, understandsEveryEscape) {
    EXPECT_EQ(parseJson(R"("\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00")")->string(),
              "\"\\/\b\f\n\r\t\u00e9\U0001f600");
    EXPECT_EQ(parseJson(R"("\ud83dx")")->string(), "\uFFFDx");
}

TEST(Json, tellsIntegersFromFloats) {
    EXPECT_TRUE(parseJson("12")->isInteger());
    EXPECT_TRUE(parseJson("12.0")->isFloat());
    EXPECT_TRUE(parseJson("12345678901234567890")->isFloat());
}

TEST(Json, namesLineAndColumnOfAnError) {
    EXPECT_EQ(again("{\n  \"a\" 1}"), "error 2:7: expected ':'");
    EXPECT_EQ(again("[1, 2"), "error 1:6: expected ',' or ']'");
    EXPECT_EQ(again("[01]"), "error 1:4: unexpected character");
    EXPECT_EQ(again("\"abc"), "error 1:5: unterminated string");
    EXPECT_EQ(again("1 2"), "error 1:3: unexpected text behind the value");
    EXPECT_EQ(again(""), "error 1:1: unexpected end");
}

TEST(Json, refusesWhatIsNestedTooDeeply) {
    EXPECT_NE(again(std::string(1'000'000, '[')).find("nested too deeply"), std::string::npos);
}

TEST(Json, isWrittenAsRubyWritesIt) {
    EXPECT_EQ(toJson("</script> \u00e9 \x01 \x7f \u2028"), "\"</script> \u00e9 \\u0001 \x7f \u2028\"");
    EXPECT_EQ(toJson(1e20), "1.0e+20");
    EXPECT_EQ(toJson(std::nan("")), "null");
    EXPECT_EQ(toJson(makeDate(2020, 1, 2)), "\"2020-01-02\"");
    EXPECT_EQ(toJson("\xFF"), "\"\uFFFD\"");
    Object object;
    object.set(1, "a");
    object.set(Value(), "b");
    EXPECT_EQ(toJson(Value(object)), R"({"1":"a","":"b"})");
}

TEST(Json, endsWhereDropsContainEachOther) {
    EXPECT_LT(toJson(Value(std::make_shared<const EndlessDrop>())).size(), 10'000u);
}

} // namespace lectern::formats
