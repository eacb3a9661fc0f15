// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables, as Ruby's csv reads them.
#include "formats/Csv.h"

#include "formats/Json.h"

#include <gtest/gtest.h>

namespace lectern::formats {

namespace {

std::string read(std::string_view text, const CsvOptions& options = {}) {
    const Result<Value> value = parseCsv(text, options);
    return value ? toJson(*value) : "error " + toString(value.error());
}

} // namespace

TEST(Csv, namesFieldsByTheFirstRow) {
    EXPECT_EQ(read("a,b\n1,2\n3,4\n"), R"([{"a":"1","b":"2"},{"a":"3","b":"4"}])");
    EXPECT_EQ(read("a,b"), "[]");
    EXPECT_EQ(read(""), "[]");
}

TEST(Csv, fillsShortRowsAndKeepsLongOnes) {
    EXPECT_EQ(read("a,b\n1\n\n1,2,3\n"),
              R"([{"a":"1","b":null},{"a":null,"b":null},{"a":"1","b":"2","":"3"}])");
    EXPECT_EQ(read("a,a\n1,2\n"), R"([{"a":"1"}])");
}

TEST(Csv, tellsEmptyFromNil) {
    EXPECT_EQ(read("a,b\n\"\",\n"), R"([{"a":"","b":null}])");
}

TEST(Csv, understandsQuotesAndLineEndsInFields) {
    EXPECT_EQ(read("a,b\r\n\"x\"\"y\",\"1\n2,3\"\r\n"), R"([{"a":"x\"y","b":"1\n2,3"}])");
    EXPECT_EQ(read("a,b\r1,2\r"), R"([{"a":"1","b":"2"}])");
}

TEST(Csv, keepsSpaces) {
    EXPECT_EQ(read("a , b\n 1,2 \n"), R"([{"a ":" 1"," b":"2 "}])");
}

TEST(Csv, readsTabsAndRowsWithoutHeaders) {
    CsvOptions options;
    options.separator = '\t';
    options.headers = false;
    EXPECT_EQ(read("a\tb\n1,5\t\"2\t3\"\n", options), R"([["a","b"],["1,5","2\t3"]])");
}

TEST(Csv, convertsNumbersOnRequest) {
    CsvOptions options;
    options.convertIntegers = true;
    EXPECT_EQ(read("a,b,c\n1,2.5,x1\n", options), R"([{"a":1,"b":"2.5","c":"x1"}])");
    options.convertFloats = true;
    EXPECT_EQ(read("a,b,c\n1,2.5,x1\n", options), R"([{"a":1,"b":2.5,"c":"x1"}])");
    options.convertIntegers = false;
    EXPECT_EQ(read("a,b,c\n1,2.5,x1\n", options), R"([{"a":1.0,"b":2.5,"c":"x1"}])");
}

TEST(Csv, namesTheLineOfAnError) {
    CsvOptions options;
    options.file = "table.csv";
    EXPECT_EQ(read("a,b\n1,x\"y\n", options), "error table.csv:2: Illegal quoting");
    EXPECT_EQ(read("a,b\n\"x\"y,2\n", options),
              "error table.csv:2: Any value after quoted field isn't allowed");
    EXPECT_EQ(read("a,b\n1,2\n\"x,2\n", options), "error table.csv:3: Unclosed quoted field");
    EXPECT_EQ(read("a,b\r\n1,2\n", options), "error table.csv:2: Unquoted fields do not allow new line");
}

} // namespace lectern::formats
