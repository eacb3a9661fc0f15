// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's filters, tags and permalinks against what Jekyll itself wrote.
#include "conformance/Cases.h"
#include "conformance/SiteFolder.h"
#include "formats/Json.h"
#include "site/LoneTemplate.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lectern::conformance {

namespace {

Result<Value> render(const Case& one) {
    site::LoneTemplate lone;
    lone.source = one["template"].string();
    lone.path = one.id;
    lone.data = site::withTypes(one["data"]);
    lone.config = one["config"];
    const Result<std::string> text = site::renderLoneTemplate(lone);
    return text ? Result<Value>(Value(*text)) : Result<Value>(text.error());
}

Result<Value> outcome(const Case& one) {
    return one["files"].isNil() ? render(one) : SiteFolder(one["files"]).build(one["args"]);
}

// White space that CSS ignores.
std::string withoutSpace(std::string text) {
    std::erase_if(text, [](char byte) { return byte == ' ' || byte == '\n' || byte == '\t'; });
    return text;
}

bool passes(const Case& one) {
    const Result<Value> result = outcome(one);
    if (one.mustFail())
        return !result.ok() || one.isSoft();
    if (!result.ok())
        return false;
    if (const Value files = one["expected_files"]; !files.isNil())
        return *result == files;
    const Value other = one["liquid4"];
    if (!other.isNil() && *result == other)
        return true;
    if (one["compare"] == Value("css"))
        return withoutSpace(result->string()) == withoutSpace(one["expected"].string());
    return *result == one["expected"];
}

std::string describe(const Case& one) {
    const Result<Value> result = outcome(one);
    const Value expected = one["expected_files"].isNil() ? one["expected"] : one["expected_files"];
    return formats::toJson(one.fields) + "\nexpected " +
           (one.mustFail() ? "error " + one["error"].string() : formats::toJson(expected)) + "\nbut was  " +
           (result ? formats::toJson(*result) : "error " + toString(result.error()));
}

} // namespace

TEST(JekyllFiltersConformance, writeWhatJekyllWrites) {
    expectConformance(loadCases("jekyll-filters.json"), passes, describe);
}

} // namespace lectern::conformance
