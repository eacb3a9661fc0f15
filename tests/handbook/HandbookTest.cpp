// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual that Lectern brings along, held to what it promises: whole, linked, and without a network.
#include "site/Site.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace lectern;

class Handbook : public ::testing::Test {
protected:
    void SetUp() override {
        const auto folder = std::filesystem::path(LECTERN_TESTS_DIR).parent_path() / "resources/handbook";
        const auto opened = site::Site::open(folder);
        ASSERT_TRUE(opened) << toString(opened.error());
        m_site = opened.value();
    }

    // Where href and src of the page lead.
    std::vector<std::string> links(const site::PageInfo& page) const {
        static const std::regex pattern("(?:href|src)=\"([^\"]*)\"");
        const std::string body = m_site->render(page.url)->body;
        std::vector<std::string> found;
        for (std::sregex_iterator at(body.begin(), body.end(), pattern), end; at != end; ++at)
            found.push_back((*at)[1]);
        return found;
    }

    std::shared_ptr<const site::Site> m_site;
};

TEST_F(Handbook, everyPageRendersWithoutComplaint) {
    EXPECT_TRUE(m_site->diagnostics().list().empty());
    EXPECT_GE(m_site->pages().size(), 15u);
    for (const site::PageInfo& page : m_site->pages()) {
        const auto resource = m_site->render(page.url);
        ASSERT_TRUE(resource) << page.url;
        EXPECT_TRUE(resource->diagnostics.list().empty()) << page.sourcePath;
    }
}

TEST_F(Handbook, everyPageCanBeFoundByItsFrontMatter) {
    std::set<std::string> titles;
    for (const site::PageInfo& page : m_site->pages()) {
        EXPECT_TRUE(titles.insert(page.title).second) << "two pages are called " << page.title;
        EXPECT_FALSE(page.description.empty()) << page.sourcePath;
        EXPECT_FALSE(page.keywords.empty()) << page.sourcePath;
    }
}

TEST_F(Handbook, contentsListEveryPage) {
    EXPECT_EQ(m_site->navigation().source, site::Navigation::Source::Layout);
    const std::string body = m_site->render("/")->body;
    const std::string contents = body.substr(body.find("<aside"));
    for (const site::PageInfo& page : m_site->pages()) {
        EXPECT_NE(contents.find("href=\"" + page.url + "\""), std::string::npos)
            << page.sourcePath << " is missing from the contents";
    }
}

TEST_F(Handbook, everyLinkLeadsSomewhereInside) {
    for (const site::PageInfo& page : m_site->pages()) {
        for (const std::string& link : links(page)) {
            if (link.starts_with('#'))
                continue;
            const std::string target = link.substr(0, link.find('#'));
            EXPECT_TRUE(target.starts_with('/') && !target.starts_with("//"))
                << page.sourcePath << " leads out of the handbook: " << link;
            EXPECT_TRUE(m_site->render(target)) << page.sourcePath << " leads nowhere: " << link;
        }
    }
}

} // unnamed namespace
