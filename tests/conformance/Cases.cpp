// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "conformance/Cases.h"

#include "base/DateTime.h"
#include "base/Text.h"
#include "formats/Json.h"
#include "formats/YamlTag.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <limits>
#include <map>
#include <sstream>

namespace lectern::conformance {

namespace {

std::string readFile(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

Value floatNamed(const std::string& name) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (name == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    return name == "-inf" ? -infinity : infinity;
}

Value timeFrom(std::string_view text) {
    const auto time = parseTime(text, TimeZone(), DateTime());
    return time ? Value(*time) : Value(text);
}

// What a one-key map of the README stands for; the map itself where it is none of them.
Value marked(const Object& object) {
    const std::string name = object.at(0).key.string();
    const Value& content = object.at(0).value;
    if (name == "$time")
        return timeFrom(content.string());
    if (name == "$date") {
        const CivilTime day = civil(timeFrom(content.string()).dateTime());
        return makeDate(day.year, day.month, day.day);
    }
    if (name == "$float")
        return floatNamed(content.string());
    if (name == "$binary")
        return formats::taggedScalar("!binary", content.string(), TimeZone()).valueOr(Value());
    Object pairs;
    if (name == "$map") {
        for (const Value& pair : content.array())
            pairs.set(resolveMarkers(pair.array()[0]), resolveMarkers(pair.array()[1]));
        return Value(std::move(pairs));
    }
    pairs.set(object.at(0).key, resolveMarkers(content));
    return Value(std::move(pairs));
}

bool isSameObject(const Object& a, const Object& b) {
    if (a.size() != b.size())
        return false;
    for (const auto& [key, value] : a) {
        const Value* other = b.find(key);
        if (!other || !isSameData(value, *other))
            return false;
    }
    return true;
}

bool isKnownDifference(const std::string& id) {
    static const std::string text =
        readFile(std::filesystem::path(LECTERN_TESTS_DIR) / "conformance/known-differences.md");
    return text.find("`" + id + "`") != std::string::npos;
}

struct Count {
    int passed = 0;
    int all = 0;
};

void print(const std::map<std::string, Count>& groups) {
    for (const auto& [name, count] : groups) {
        if (count.passed < count.all)
            std::cout << "  " << name << ": " << count.passed << " of " << count.all << "\n";
    }
}

} // namespace

std::vector<Case> loadCases(const std::string& file) {
    const std::filesystem::path path = std::filesystem::path(LECTERN_CONFORMANCE_DIR) / file;
    if (std::string_view(LECTERN_CONFORMANCE_DIR).empty() || !std::filesystem::exists(path)) {
        std::cout << "No conformance cases: LECTERN_CONFORMANCE_DIR has no " << file
                  << "; nothing is checked here.\n";
        return {};
    }
    const Result<Value> json = formats::parseJson(readFile(path));
    if (!json) {
        ADD_FAILURE() << file << ": " << toString(json.error());
        return {};
    }
    std::vector<Case> cases;
    for (const Value& fields : json->array()) {
        if (fields["scope"].isNil())
            cases.push_back({fields["id"].string(), std::string(fields["group"].stringOr("")), fields,
                             resolveMarkers(fields["expected"])});
    }
    return cases;
}

Value resolveMarkers(const Value& value) {
    if (value.isArray()) {
        Array array;
        for (const Value& item : value.array())
            array.push_back(resolveMarkers(item));
        return Value(std::move(array));
    }
    if (!value.isObject())
        return value;
    if (value.object().size() == 1)
        return marked(value.object());
    Object object;
    for (const auto& [key, item] : value.object())
        object.set(key, resolveMarkers(item));
    return Value(std::move(object));
}

bool isSameData(const Value& a, const Value& b) {
    if (a.type() != b.type())
        return false;
    if (a.isFloat() && std::isnan(a.floating()))
        return std::isnan(b.floating());
    if (a.isObject())
        return isSameObject(a.object(), b.object());
    if (!a.isArray())
        return a == b;
    const Array& left = a.array();
    const Array& right = b.array();
    return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), isSameData);
}

void expectConformance(const std::vector<Case>& cases, const std::function<bool(const Case&)>& passes,
                       const std::function<std::string(const Case&)>& describe) {
    constexpr int mostDescribed = 20;
    std::map<std::string, Count> groups;
    Count total;
    int described = 0;
    for (const Case& one : cases) {
        const bool passed = passes(one);
        groups[one.group].all += 1;
        groups[one.group].passed += passed ? 1 : 0;
        total.all += 1;
        total.passed += passed ? 1 : 0;
        if (passed || isKnownDifference(one.id))
            continue;
        ADD_FAILURE() << one.id << (described++ < mostDescribed ? "\n" + describe(one) : "");
    }
    std::cout << total.passed << " of " << total.all << " pass\n";
    print(groups);
    EXPECT_GE(total.passed, total.all * 0.99);
}

} // namespace lectern::conformance
