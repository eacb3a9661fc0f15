// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-last-modified-at: the dates of a repository's commits, and those of the files where there is none.
#include "TempSite.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace lectern::site {

namespace {

const std::string page =
    "---\n---\n{% last_modified_at %Y-%m-%d %}|{{ page.last_modified_at | date: '%H:%M' }}";

// Commits all that changed; `when` is seconds since 1970.
void commit(const std::filesystem::path& folder, long when) {
    const std::string date = "'" + std::to_string(when) + " +0000'";
    const std::string git = "cd '" + folder.string() +
                            "' && GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_DATE=" + date +
                            " GIT_COMMITTER_DATE=" + date + " git -c user.name=A -c user.email=a@b.c ";
    ASSERT_EQ(std::system((git + "init -q . && " + git + "add . && " + git + "commit -q -m Change").c_str()),
              0);
}

} // unnamed namespace

TEST(LastModified, isThatOfTheNewestCommitThatChangedTheFile) {
    const TempSite site({{"_config.yml", "plugins: [jekyll-last-modified-at]\ntimezone: UTC\n"},
                         {"old.html", page},
                         {"new.html", "---\n---\nfirst"}});
    commit(site.folder(), 1'500'000'000);
    site.write("new.html", page);
    commit(site.folder(), 1'600'000'000);
    EXPECT_EQ(site.render("/old.html"), "2017-07-14|02:40");
    EXPECT_EQ(site.render("/new.html"), "2020-09-13|12:26");
}

TEST(LastModified, ofASiteBelowTheRepositorysRootIsFound) {
    const TempSite site({{"docs/_config.yml", "plugins: [jekyll-last-modified-at]\ntimezone: UTC\n"},
                         {"docs/page.html", page}});
    commit(site.folder(), 1'500'000'000);
    const auto opened = Site::open(site.folder() / "docs");
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->render("/page.html")->body, "2017-07-14|02:40");
}

TEST(LastModified, isTheFilesOwnWhereNothingIsCommitted) {
    const TempSite site({{"_config.yml", "plugins: [jekyll-last-modified-at]\ntimezone: UTC\n"},
                         {"page.html", "---\n---\n{{ page.last_modified_at | date: '%Y' }}"}});
    const auto time = std::filesystem::file_time_type::clock::from_sys(
        std::chrono::sys_seconds(std::chrono::seconds(1'400'000'000)));
    std::filesystem::last_write_time(site.folder() / "page.html", time);
    EXPECT_EQ(site.render("/page.html"), "2014");
}

} // namespace lectern::site
