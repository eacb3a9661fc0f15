// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When a plugin is on, and what Lectern's own do where no gem could be asked for the right output.
#include "site/TempSite.h"

#include <gtest/gtest.h>

namespace lectern::site {

namespace {

const char* gistPage = "---\n---\n{% gist abc %}";

bool hasGist(const TempSite& site) {
    return site.render("/").find("gist.github.com/abc") != std::string::npos;
}

} // unnamed namespace

TEST(Plugin, isOnWhereTheGemfilesGroupNamesIt) {
    EXPECT_TRUE(
        hasGist({{"index.html", gistPage},
                 {"Gemfile", "source 'x'\ngroup :jekyll_plugins do\n  gem \"jekyll-gist\", '~> 1'\nend\n"}}));
    EXPECT_TRUE(
        hasGist({{"index.html", gistPage}, {"Gemfile", "gem 'jekyll-gist', group: :jekyll_plugins\n"}}));
    EXPECT_FALSE(
        hasGist({{"index.html", gistPage}, {"Gemfile", "gem 'jekyll-gist'\n# gem 'github-pages'\n"}}));
}

TEST(Plugin, isOnWithGithubPages) {
    EXPECT_TRUE(hasGist({{"index.html", gistPage}, {"Gemfile", "gem \"github-pages\"\n"}}));
    EXPECT_TRUE(hasGist({{"index.html", gistPage}, {"_config.yml", "plugins: [github-pages]\n"}}));
}

TEST(Plugin, safeModeHeedsTheWhitelist) {
    EXPECT_FALSE(
        hasGist({{"index.html", gistPage}, {"_config.yml", "safe: true\nplugins: [jekyll-gist]\n"}}));
    EXPECT_TRUE(hasGist({{"index.html", gistPage},
                         {"_config.yml", "safe: true\nplugins: [jekyll-gist]\nwhitelist: [jekyll-gist]\n"}}));
}

TEST(Plugin, unknownOneIsNamed) {
    const TempSite site({{"index.html", "---\n---\n"}, {"_config.yml", "plugins: [jekyll-wonder]\n"}});
    const auto opened = site.open();
    const Diagnostics& found = opened->diagnostics();
    ASSERT_EQ(found.list().size(), 1u);
    EXPECT_NE(found.list()[0].message.find("jekyll-wonder"), std::string::npos);
}

TEST(RubyPlugin, isReportedOfTheSiteAndOnThePageThatUsesItsTag) {
    const TempSite site({{"_plugins/fancy.rb", "class Fancy < Liquid::Tag\nend\n"
                                               "Liquid::Template.register_tag('fancy', Fancy)\n"},
                         {"index.html", "---\n---\n{% fancy %}rest"}});
    const auto opened = site.open();
    ASSERT_FALSE(opened->diagnostics().list().empty());
    EXPECT_EQ(toString(opened->diagnostics().list()[0]),
              "_plugins/fancy.rb: This Ruby plugin is not run; missing is the tag fancy");
    EXPECT_NE(site.complaints("/").find("_plugins/fancy.rb defines it"), std::string::npos)
        << site.complaints("/");
    EXPECT_NE(site.render("/").find("rest"), std::string::npos);
}

TEST(GithubMetadata, repositoryComesFromTheRemoteAboveTheFolder) {
    const TempSite all(
        {{".git/config", "[core]\n\tbare = false\n[remote \"up\"]\n\turl = https://github.com/x/y\n"
                         "[remote \"origin\"]\n\turl = git@github.com:ada/engine.git\n"},
         {"docs/_config.yml", "plugins: [jekyll-github-metadata]\n"},
         {"docs/index.html", "---\n---\n{{ site.github.repository_nwo }} {{ site.title }}"}});
    const auto site = Site::open(all.folder() / "docs").valueOr(nullptr);
    ASSERT_TRUE(site);
    EXPECT_EQ(site->render("/")->body, "ada/engine engine");
}

TEST(GithubMetadata, pagesLieElsewhereUntilTheyArePublished) {
    const TempSite site({{"_config.yml", "plugins: [jekyll-github-metadata]\nrepository: ada/engine\n"},
                         {"index.html", "---\n---\n{{ site.github.url }} {{ site.github.baseurl }}"}});
    EXPECT_EQ(site.render("/"), "https://github.com/pages/ada/engine /pages/ada/engine");
}

TEST(GithubMetadata, editLinkLeadsToThePagesSource) {
    const TempSite site({{"_config.yml", "plugins: [jekyll-github-metadata]\nrepository: ada/engine\n"},
                         {"a b.md", "---\npermalink: /b/\n---\n{% github_edit_link 'Edit \"this\"' %}"},
                         {"c.html", "---\n---\n{% github_edit_link %}"}});
    EXPECT_EQ(site.render("/b/"),
              "<p><a href=\"https://github.com/ada/engine/edit/gh-pages/a%20b.md\">this</a></p>\n");
    EXPECT_EQ(site.render("/c.html"), "https://github.com/ada/engine/edit/gh-pages/c.html");
}

TEST(GithubMetadata, remoteElsewhereIsNoRepository) {
    const TempSite site({{".git/config", "[remote \"origin\"]\n\turl = https://example.org/ada/engine.git\n"},
                         {"_config.yml", "plugins: [jekyll-github-metadata]\n"},
                         {"index.html", "---\n---\n[{{ site.github.repository_nwo }}]"}});
    EXPECT_EQ(site.render("/"), "[]");
}

TEST(Emoji, becomeCharactersOutsideCode) {
    const TempSite site({{"_config.yml", "plugins: [jemoji]\n"},
                         {"index.html", "---\n---\n<p>Go :tada: 10:30:15</p><code>:tada:</code>"}});
    EXPECT_EQ(site.render("/"), "<p>Go \xF0\x9F\x8E\x89 10:30:15</p><code>:tada:</code>");
}

TEST(Mentions, linkPeopleOutsideCode) {
    const TempSite site({{"_config.yml", "plugins: [jekyll-mentions]\n"},
                         {"index.html", "---\n---\n<p>By @ada, a@b.c</p><pre>@ada</pre>"}});
    EXPECT_EQ(site.render("/"),
              "<p>By <a href=\"https://github.com/ada\" class=\"user-mention\">@ada</a>, a@b.c</p>"
              "<pre>@ada</pre>");
}

} // namespace lectern::site
