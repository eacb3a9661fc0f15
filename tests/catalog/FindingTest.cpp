// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who knows what they look for finds it first, or nearly so: measured on the handbook and the fixture sites.
#include "catalog/Finding.h"

#include "catalog/SiteDocuments.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace {

using namespace lectern;
using namespace lectern::catalog;
namespace fs = std::filesystem;

const fs::path tests(LECTERN_TESTS_DIR);

std::string shown(const Finding& finding) {
    std::string lines;
    for (const std::string& miss : finding.misses)
        lines += miss + '\n';
    return lines;
}

void expectFound(const fs::path& folder) {
    const auto site = site::Site::open(folder);
    ASSERT_TRUE(site) << toString(site.error());
    const auto index = search::Index::open({});
    ASSERT_TRUE(index->update(SiteDocuments(site.value())));
    const std::vector<FindingQuestion> questions = questionsFrom(*site.value());
    const Finding right = measureFinding(*index, questions, Typed::Right);
    EXPECT_GE(right.meanReciprocalRank, 0.9) << shown(right);
    const Finding wrong = measureFinding(*index, questions, Typed::Wrong);
    EXPECT_GE(wrong.meanReciprocalRank, 0.8) << shown(wrong);
}

TEST(Finding, handbook) {
    expectFound(tests.parent_path() / "resources/handbook");
}

TEST(Finding, everyFixtureSite) {
    for (const auto& entry : fs::directory_iterator(tests / "sites")) {
        const fs::path folder = fs::exists(entry.path() / "source") ? entry.path() / "source" : entry.path();
        SCOPED_TRACE(folder.string());
        if (entry.is_directory())
            expectFound(folder);
    }
}

} // unnamed namespace
