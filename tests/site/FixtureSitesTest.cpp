// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The fixture sites, one per feature: what the real Jekyll wrote for tests/sites/NAME/source stands in
// tests/sites/NAME/expected (tests/sites/regenerate.sh has it written anew).
#include "site/Site.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace lectern::site {

namespace {

namespace fs = std::filesystem;

const fs::path sites = fs::path(LECTERN_TESTS_DIR) / "sites";

std::string read(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::map<std::string, std::string> filesBelow(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).generic_string()] = read(entry.path());
    }
    return files;
}

// The file "arguments" beside the source holds those of `jekyll build`, the folder "gems" installed themes.
OpenOptions optionsOf(const fs::path& site) {
    OpenOptions options;
    if (fs::exists(site / "gems"))
        options.themeFolders.push_back(site / "gems");
    std::istringstream words(read(site / "arguments"));
    for (std::string word; words >> word;) {
        options.drafts = options.drafts || word == "--drafts";
        options.future = options.future || word == "--future";
        if (word == "--config" && words >> word) {
            std::istringstream names(word);
            for (std::string name; std::getline(names, name, ',');)
                options.configFiles.push_back(name);
        }
    }
    return options;
}

std::map<std::string, std::string> build(const fs::path& site) {
    const auto opened = Site::open(site / "source", optionsOf(site));
    EXPECT_TRUE(opened) << (opened ? "" : toString(opened.error()));
    std::map<std::string, std::string> files;
    for (const std::string& path : opened ? (*opened)->outputPaths() : std::vector<std::string>()) {
        const auto resource = (*opened)->renderOutput(path);
        files[path] = resource->file.empty() ? resource->body : read(resource->file);
    }
    return files;
}

std::vector<std::string> siteNames() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(sites)) {
        if (fs::exists(entry.path() / "expected"))
            names.push_back(entry.path().filename().string());
    }
    return names;
}

} // unnamed namespace

class FixtureSites : public testing::TestWithParam<std::string> {};

TEST_P(FixtureSites, isBuiltAsJekyllBuildsIt) {
    const auto expected = filesBelow(sites / GetParam() / "expected");
    const auto built = build(sites / GetParam());
    for (const auto& [path, text] : expected) {
        ASSERT_TRUE(built.contains(path)) << path;
        EXPECT_EQ(built.at(path), text) << path;
    }
    for (const auto& [path, text] : built)
        EXPECT_TRUE(expected.contains(path)) << path;
}

INSTANTIATE_TEST_SUITE_P(All, FixtureSites, testing::ValuesIn(siteNames()), [](const auto& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace lectern::site
