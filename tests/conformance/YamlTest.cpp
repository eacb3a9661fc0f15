// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML and front matter against what Jekyll made of them.
#include "base/Limits.h"
#include "conformance/Cases.h"
#include "formats/FrontMatter.h"
#include "formats/Json.h"

#include <gtest/gtest.h>

namespace lectern::conformance {

namespace {

Result<Value> readFile(const std::string& input) {
    if (!formats::hasYamlHeader(input))
        return Value(Object{{"front_matter", false}});
    const formats::FrontMatter read = formats::readFrontMatter(input);
    // Jekyll ends with an error only where the YAML is good, but no mapping.
    if (read.error && formats::parseYaml(formats::findFrontMatter(input)->yaml).ok())
        return *read.error;
    return Value(Object{{"front_matter", true}, {"data", read.data}, {"content", Value(read.content)}});
}

Result<Value> outcome(const Case& one) {
    const std::string& input = one["input"].string();
    return one.group == "front-matter-file" ? readFile(input) : formats::parseYaml(input);
}

bool passes(const Case& one) {
    const Result<Value> result = outcome(one);
    if (one.mustFail())
        return !result.ok();
    return result.ok() && isSameData(*result, one.outcome);
}

std::string describe(const Case& one) {
    const Result<Value> result = outcome(one);
    return one["input"].string() + "\nexpected " +
           (one.mustFail() ? "error " + one["error"].string() : formats::toJson(one.outcome)) +
           "\nbut was  " + (result ? formats::toJson(*result) : "error " + toString(result.error()));
}

} // namespace

TEST(YamlConformance, readsWhatJekyllReads) {
    expectConformance(loadCases("yaml.json"), passes, describe);
}

} // namespace lectern::conformance
