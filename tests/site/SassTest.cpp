// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Style sheets in Sass: what they become, where they may import from, and that they always end.
#include "site/Sass.h"

#include "formats/Json.h"
#include "site/SassClock.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace lectern::site {

namespace {

namespace fs = std::filesystem;

// A site's folder that is gone after the test.
class SassSite : public testing::Test {
protected:
    SassSite() : m_root(fs::temp_directory_path() / ("lectern-sass-" + std::to_string(::getpid()))) {
        fs::create_directories(m_root / "site");
    }
    ~SassSite() override { fs::remove_all(m_root); }

    void write(const std::string& path, const std::string& text) const {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }

    // The CSS, or "FILE:LINE: first line of the message".
    std::string css(std::string_view scss, const Value& config = Value(Object())) const {
        SassOptions options = sassOptions(config, m_root / "site");
        options.file = "main.scss";
        const Result<std::string> result = sassToCss(scss, options);
        if (result)
            return *result;
        const std::string message = toString(result.error());
        return message.substr(0, message.find('\n'));
    }

    const fs::path m_root;
};

Value styled(const char* style) {
    return Value(Object{{"sass", Value(Object{{"style", style}})}});
}

} // namespace

TEST_F(SassSite, knowsTheFourStyles) {
    const char* const scss = "a { b { c: d; } }";
    EXPECT_EQ(css(scss), "a b { c: d; }\n");
    EXPECT_EQ(css(scss, styled("compressed")), "a b{c:d}\n");
    EXPECT_EQ(css(scss, styled(":expanded")), "a b {\n  c: d;\n}\n");
    EXPECT_EQ(css(scss, styled("nested")), "a b {\n  c: d; }\n");
}

TEST_F(SassSite, mapsTheCssToItsSources) {
    write("site/_sass/_part.scss", "@mixin m { c: d; }\n");
    SassOptions options = sassOptions(Object(), m_root / "site");
    options.file = "css/main.scss";
    options.mappedName = "main.scss";
    const Result<StyleSheet> sheet = compileSass("@import 'part';\na { @include m; }\n", options);
    ASSERT_TRUE(sheet.ok());
    EXPECT_EQ(sheet->css, "a { c: d; }\n\n/*# sourceMappingURL=main.css.map */");
    const Value map = formats::parseJson(sheet->sourceMap).valueOr(Value());
    EXPECT_EQ(map["file"], Value("main.css"));
    EXPECT_EQ(map["sources"], Value(Array{"main.scss", "_sass/_part.scss"}));
    EXPECT_EQ(map["sourcesContent"],
              Value(Array{"@import 'part';\na { @include m; }\n", "@mixin m { c: d; }\n"}));
    EXPECT_EQ(toString(compileSass("a { b: $c; }", options).error()).substr(0, 16), "css/main.scss:1:");
}

TEST_F(SassSite, readsTheIndentedSyntax) {
    SassOptions options;
    options.syntax = SassSyntax::Indented;
    EXPECT_EQ(sassToCss("$c: red\na\n  color: $c\n", options).valueOr(""), "a { color: red; }\n");
    EXPECT_EQ(sassToCss("", options).valueOr("?"), "");
}

TEST_F(SassSite, importsPartialsFromTheSitesFolders) {
    write("site/_sass/_base.scss", "$c: red;");
    write("site/_sass/parts/_index.scss", "@import 'button';");
    write("site/_sass/parts/_button.sass", "b\n  color: blue\n");
    write("site/vendor/grid.scss", "g { h: i; }");
    const Value config(Object{{"sass", Value(Object{{"load_paths", Value(Array{"vendor"})}})}});
    EXPECT_EQ(css("@import 'base', 'parts', 'grid'; a { color: $c; }", config),
              "b { color: blue; }\n\ng { h: i; }\n\na { color: red; }\n");
}

TEST_F(SassSite, importsTheSameFileAgain) {
    write("site/_sass/_a.scss", "a { b: c; }");
    EXPECT_EQ(css("@import 'a'; @import 'a';"), "a { b: c; }\n\na { b: c; }\n");
}

TEST_F(SassSite, leavesImportsOfCssToTheBrowser) {
    EXPECT_EQ(css("@import 'https://example.org/x'; @import 'y.css'; @import url(z);"),
              "@import 'https://example.org/x';\n@import url(y.css);\n@import url(z);\n");
}

TEST_F(SassSite, importsNothingFromOutsideItsFolders) {
    write("secret.scss", "a { b: c; }");
    fs::create_symlink(m_root / "secret.scss", m_root / "site/_link.scss");
    const std::string refused = "main.scss:1: File to import not found or unreadable: ";
    for (const std::string name : {"../secret", "link", "nowhere"})
        EXPECT_EQ(css("@import '" + name + "';"), refused + name + ".");
    const std::string absolute = (m_root / "secret.scss").string();
    EXPECT_EQ(css("@import '" + absolute + "';"), refused + absolute + ".");
}

TEST_F(SassSite, namesFileAndLineOfAnError) {
    write("site/_sass/_broken.scss", "a {\n  color: ;\n}");
    EXPECT_EQ(css("a {\n  width: $nowhere;\n}"), "main.scss:2: Undefined variable: \"$nowhere\".");
    EXPECT_EQ(css("@import 'broken';").substr(0, 15), "_sass/_broken.s");
}

TEST_F(SassSite, endsStyleSheetsThatDoNotEnd) {
    SassOptions options;
    options.time = std::chrono::milliseconds(100);
    for (const char* const scss :
         {"@while true { a { b: c; } }", "@for $i from 1 through 1000000000 { $x: 1; }",
          "@function f($n) { @return f($n - 1) + f($n - 1); } a { b: f(500); }"}) {
        const Result<std::string> result = sassToCss(scss, options);
        ASSERT_FALSE(result.ok()) << scss;
    }
}

TEST(SassClock, ticksInEveryBodyThatRepeats) {
    const std::string tick = "$lectern-clock: lectern-clock();";
    EXPECT_EQ(withSassClock("@while $i > 0 { a: b }"), "@while $i > 0 {" + tick + " a: b }");
    EXPECT_EQ(withSassClock("@mixin m($a: \"{\") { .a-#{$a} { b: c } }"),
              "@mixin m($a: \"{\") {" + tick + " .a-#{$a} { b: c } }");
}

TEST(SassClock, isNotInTheSourceMap) {
    EXPECT_EQ(withoutSassClock(withSassClock("@mixin m { a: b }")), "@mixin m { a: b }");
}

TEST(SassClock, leavesEverythingElseAlone) {
    for (const char* const scss :
         {"a { b: c }", "/* @while { */ a { b: url(http://x) }", "// @for {\na { b: c }",
          "@forward 'x'; a { b: \"@each {\" }", "a-#{1 + 1} { @include m { b: c } }"})
        EXPECT_EQ(withSassClock(scss), scss);
}

} // namespace lectern::site
