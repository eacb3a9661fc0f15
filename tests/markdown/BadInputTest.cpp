// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What no author means to write: an answer comes all the same, and of a bounded size.
#include "base/Text.h"
#include "markdown/Converting.h"

namespace lectern::markdown {

namespace {

std::string repeated(std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += part;
    return text;
}

} // unnamed namespace

using BadInput = testing::TestWithParam<Dialect>;
class EveryDialectSurvives : public BadInput {};

INSTANTIATE_TEST_SUITE_P(Dialects, EveryDialectSurvives,
                         testing::Values(Dialect::Kramdown, Dialect::Gfm, Dialect::CommonMark));

TEST_P(EveryDialectSurvives, aHundredThousandOpeners) {
    for (const char* opener :
         {"[",   "![", "> ",   "*",    "**a ", "_a ",   "`",     "<",        "<div>",
          "<b>", "{:", "{::",  "[^",   "*[",   "|",     "a|",    "- ",       "* * ",
          "1. ", "$$", "&",    "~~a ", "<!--", "[a](",  "[a]: ", "\"",       "'",
          ": ",  "#",  "    ", "\\",   "--",   "```\n", "~~~\n", "{:toc}\n", "[^1]\n\n[^1]: "}) {
        const std::string text = repeated(opener, 100'000);
        const std::string html = convert(text, Object(), GetParam());
        EXPECT_FALSE(html.empty() && text.find_first_not_of(" \n") != std::string::npos &&
                     text.find("{:") == std::string::npos && text.find("]: ") == std::string::npos)
            << opener;
        EXPECT_LT(html.size(), 20'000'000u) << opener;
        EXPECT_TRUE(text::isValidUtf8(html)) << opener;
    }
}

TEST_P(EveryDialectSurvives, brokenUtf8AndNul) {
    const std::string html = convert(std::string_view("a\0b \xff\xfe \xc3(\n", 11), Object(), GetParam());
    EXPECT_TRUE(text::isValidUtf8(html));
    EXPECT_NE(std::string::npos, html.find("\xef\xbf\xbd"));
}

TEST_P(EveryDialectSurvives, anImageAroundAHalfLink) {
    const std::string html = convert("a ![]([)]()\n\nb\n", Object(), GetParam());
    EXPECT_NE(std::string::npos, html.find("<p>b</p>")) << html;
}

TEST_P(EveryDialectSurvives, noText) {
    EXPECT_EQ("", text::strip(convert("", Object(), GetParam())));
    EXPECT_EQ("", text::strip(convert("\n\n", Object(), GetParam())));
}

TEST_P(EveryDialectSurvives, aFileWithoutALineEnd) {
    EXPECT_NE(std::string::npos, convert("# a", Object(), GetParam()).find("a</h1>"));
    EXPECT_NE(std::string::npos, convert("a\r\nb\r\n", Object(), GetParam()).find("a\nb"));
}

TEST_P(EveryDialectSurvives, tenMegabytesOnOneLine) {
    const std::string html = convert(repeated("word *em* `code` [a](b) ", 10'000'000), Object(), GetParam());
    EXPECT_GT(html.size(), 10'000'000u);
}

} // namespace lectern::markdown
