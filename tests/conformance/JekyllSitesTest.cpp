// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole sites: every file that the real Jekyll wrote for them, and what Jekyll's own scenarios ask of the
// result.
#include "base/Text.h"
#include "conformance/Cases.h"
#include "conformance/SiteFolder.h"

#include <gtest/gtest.h>

#include <regex>
#include <string>

namespace lectern::conformance {

namespace {

// Ruby's pattern for std::regex: there '.' matches line ends too, and a brace that counts nothing is itself.
std::regex rubyRegex(std::string_view pattern) {
    std::string translated;
    bool inSet = false;
    bool inCount = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        inSet = (inSet || c == '[') && c != ']';
        inCount = (inCount || c == '{') && c != '}';
        if (c == '\\' && i + 1 < pattern.size())
            translated.append(pattern.substr(i++, 2));
        else if (c == '.' && !inSet)
            translated += "[\\s\\S]";
        else if (c == '{' && !std::isdigit(static_cast<unsigned char>(pattern.substr(i + 1, 1)[0])))
            translated += "\\{";
        else if (c == '}' && !inCount)
            translated += "\\}";
        else
            translated += c;
    }
    return std::regex(translated);
}

// The scenario's path without the folder that the build writes to; empty where it lies outside.
std::string belowDestination(const Value& path) {
    const std::string whole(path.stringOr(""));
    const std::size_t slash = whole.find('/');
    return whole.starts_with('_') && slash != std::string::npos ? whole.substr(slash + 1) : std::string();
}

bool holds(const Value& check, const Object& written) {
    const std::string path = belowDestination(check["file"]);
    if (path.empty())
        return true; // about the console or the folder itself
    const Value* text = written.find(std::string_view(path));
    if (const Value* exists = check.find("exists"))
        return exists->boolean() == (text != nullptr);
    if (!text)
        return false;
    if (const Value* pattern = check.find("matches"))
        return std::regex_search(text->string(), rubyRegex(pattern->string()));
    if (const Value* pattern = check.find("not_matches"))
        return !std::regex_search(text->string(), rubyRegex(pattern->string()));
    if (const Value* stripped = check.find("equals_stripped"))
        return text::strip(text->string()) == text::strip(stripped->string());
    return true;
}

// Empty where all is right, else what is not.
std::string whatIsWrong(const Case& test) {
    const SiteFolder folder(test["files"]);
    const Result<Value> built = folder.build(test["args"]);
    if (test.mustFail())
        return built && !test.isSoft() ? "was built, but must fail" : "";
    if (!built)
        return "failed: " + toString(built.error());
    const Object& written = built->object();
    for (const auto& [path, text] : test["expected_files"].object()) {
        const Value* own = written.find(path);
        if (!own)
            return "has no " + path.string();
        if (*own != text)
            return path.string() + " should be\n" + text.string() + "\nbut is\n" + own->string();
    }
    for (const auto& [path, text] : written) {
        if (!test["expected_files"].find(path.string()))
            return "has " + path.string() + " too much";
    }
    for (const Value& check : test["checks"].isArray() ? test["checks"].array() : Array()) {
        if (!holds(check, written))
            return "does not hold: " + std::string(check["file"].stringOr(""));
    }
    return "";
}

} // unnamed namespace

TEST(JekyllSites, areBuiltAsJekyllBuildsThem) {
    expectConformance(
        loadCases("jekyll-sites.json"), [](const Case& test) { return whatIsWrong(test).empty(); },
        whatIsWrong);
}

} // namespace lectern::conformance
