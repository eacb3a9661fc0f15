// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Theme.h"

#include "formats/Yaml.h"
#include "site/GemFolders.h"
#include "site/TempSite.h"

#include <gtest/gtest.h>

namespace lectern::site {

namespace {

std::string nameIn(const char* yaml) {
    return themeName(formats::parseYaml(yaml).valueOr(Value()));
}

bool complainsOf(const Diagnostics& diagnostics, std::string_view words) {
    for (const Diagnostic& diagnostic : diagnostics.list()) {
        if (diagnostic.message.find(words) != std::string::npos)
            return true;
    }
    return false;
}

} // unnamed namespace

TEST(Theme, nameComesFromEitherKey) {
    EXPECT_EQ(nameIn("theme: Minima"), "minima");
    EXPECT_EQ(nameIn("remote_theme: owner/just-the-docs@v0.4"), "just-the-docs");
    EXPECT_EQ(nameIn("remote_theme: https://github.com/owner/name"), "name");
    EXPECT_EQ(nameIn("title: x"), "");
    EXPECT_EQ(nameIn("theme: [a]"), "");
}

TEST(Theme, nameThatClimbsIsNotLookedFor) {
    const TempSite site({{"a/index.md", ""}, {"..x/_layouts/a.html", ""}});
    EXPECT_TRUE(findTheme("../a", site.folder() / "b", {site.folder()}).root.empty());
    EXPECT_TRUE(findTheme("..x", site.folder() / "b", {site.folder()}).root.empty());
}

TEST(Theme, siblingCheckoutIsFound) {
    const TempSite all({{"site/_config.yml", "theme: shelf\n"},
                        {"site/index.md", "---\nlayout: page\n---\nText"},
                        {"shelf/_layouts/page.html", "<b>{{ content }}</b>"}});
    const auto site = Site::open(all.folder() / "site").valueOr(nullptr);
    ASSERT_TRUE(site);
    EXPECT_EQ(site->render("/")->body, "<b><p>Text</p>\n</b>");
}

TEST(Theme, installedGemGoesBeforeAFolderThatOnlyBearsTheName) {
    const TempSite all({{"site/_config.yml", "theme: shelf\n"},
                        {"site/vendor/bundle/ruby/3.1.0/gems/shelf-1.0/_layouts/page.html", ""},
                        {"shelf/_layouts/page.html", ""}});
    EXPECT_EQ(findTheme("shelf", all.folder() / "site", {}).root.filename(), "shelf-1.0");
}

TEST(Theme, latestVersionOfAFolderOfGemsIsTaken) {
    const TempSite gems({{"gems/shelf-1.9.0/_layouts/a.html", ""},
                         {"gems/shelf-1.10.0/_layouts/a.html", ""},
                         {"gems/shelf-extra-3.0/_layouts/a.html", ""}});
    EXPECT_EQ(findTheme("shelf", "/nowhere", {gems.folder()}).root.filename(), "shelf-1.10.0");
}

TEST(Theme, specificationTellsThePlugins) {
    const TempSite theme(
        {{"shelf/shelf.gemspec", "Gem::Specification.new do |s|\n"
                                 "  s.add_dependency \"jekyll\", \">= 3\"\n"
                                 "  s.add_runtime_dependency(%q<jekyll-feed>.freeze, [\"> 0\"])\n"
                                 "  s.add_dependency 'jekyll-feed'\n"
                                 "  # s.add_dependency 'jekyll-toc'\n"
                                 "  s.add_development_dependency 'jekyll-sitemap'\n"
                                 "end\n"}});
    EXPECT_EQ(findTheme("shelf", "/nowhere", {theme.folder()}).plugins,
              std::vector<std::string>{"jekyll-feed"});
}

TEST(Theme, lockedVersionIsReadFromTheLock) {
    const TempSite site({{"Gemfile.lock", "GEM\n  specs:\n    shelf (1.2.3)\n      jekyll (>= 3)\n"}});
    EXPECT_EQ(lockedVersion("shelf", site.folder()), "1.2.3");
    EXPECT_EQ(lockedVersion("jekyll", site.folder()), "");
}

TEST(Theme, symlinkOutOfItIsNotFollowed) {
    const TempSite all({{"shelf/_layouts/page.html", "x"}, {"secret/a.html", "secret"}});
    std::filesystem::create_directory_symlink(all.folder() / "secret", all.folder() / "shelf/_includes");
    const Theme theme = findTheme("shelf", "/nowhere", {all.folder()});
    EXPECT_TRUE(theme.at("_includes").empty());
    EXPECT_FALSE(theme.at("_layouts").empty());
}

TEST(StandInTheme, standsInForEveryLayoutThatIsAskedFor) {
    const TempSite folder({{"_config.yml", "theme: no-such-theme\ntitle: Site\n"},
                           {"index.md", "---\nlayout: home\ntitle: Start\n---\nWelcome"},
                           {"a.md", "---\nlayout: splash\ntitle: A page\n---\nText"},
                           {"_posts/2024-01-02-b.md", "---\nlayout: post\ntitle: News\n---\nText"}});
    const std::string page = folder.render("/a.html");
    EXPECT_NE(page.find("<h1>A page</h1>"), std::string::npos) << page;
    EXPECT_NE(page.find("prefers-color-scheme: dark"), std::string::npos);
    EXPECT_NE(page.find("<a href=\"/\">Start</a>"), std::string::npos) << page;
    EXPECT_NE(folder.render("/").find("News</a>"), std::string::npos);
    EXPECT_NE(folder.render("/2024/01/02/b.html").find("<h1>News</h1>"), std::string::npos);
}

TEST(StandInTheme, saysSoOnThePageAndOfTheSite) {
    const TempSite folder(
        {{"_config.yml", "theme: no-such-theme\n"}, {"index.md", "---\nlayout: home\n---\n"}});
    EXPECT_TRUE(complainsOf(folder.open()->diagnostics(), "'no-such-theme' is not installed"));
    EXPECT_NE(folder.complaints("/").find("stands in for 'home'"), std::string::npos);
}

TEST(StandInTheme, leavesTheSitesOwnLayoutsAlone) {
    const TempSite folder({{"_config.yml", "theme: no-such-theme\n"},
                           {"_layouts/home.html", "own {{ content }}"},
                           {"index.html", "---\nlayout: home\n---\nx"}});
    EXPECT_EQ(folder.render("/"), "own x");
    EXPECT_EQ(folder.complaints("/"), "");
}

TEST(StandInTheme, isNotThereWhereNoThemeIsAskedFor) {
    const TempSite folder({{"index.html", "---\nlayout: home\n---\nx"}});
    EXPECT_EQ(folder.render("/"), "x");
}

} // namespace lectern::site
