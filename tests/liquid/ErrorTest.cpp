// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong, where, and what is rendered all the same.
#include "liquid/Rendering.h"

namespace lectern::liquid {

namespace {

Diagnostic unknownTag(int line, int column, const std::string& name) {
    return {
        "page.html", line, column, "Unknown tag '" + name + "'", Severity::Error, DiagnosticKind::UnknownTag,
        name};
}

Diagnostic unknownFilter(int line, int column, const std::string& name) {
    return {"page.html",
            line,
            column,
            "undefined filter " + name,
            Severity::Warning,
            DiagnosticKind::UnknownFilter,
            name};
}

} // unnamed namespace

TEST(Errors, costOnlyTheirTag) {
    EXPECT_RENDERS("a Liquid error (line 1): divided by 0 b", "a {{ 1 | divided_by: 0 }} b");
    EXPECT_RENDERS("Liquid syntax error (line 1): Unknown tag 'foo'b", "{% foo %}b");
    EXPECT_RENDERS("aLiquid syntax error (line 1): Syntax Error in tag 'if' - Valid syntax: if [expression]b",
                   "a{% if %}b{% endif %}");
}

TEST(Errors, nameFileLineAndColumn) {
    const Rendering rendering = render("one\n  {% foo %}\n{{ 1 | divided_by: 0 }}");
    ASSERT_EQ(2u, rendering.diagnostics.list().size());
    EXPECT_EQ(unknownTag(2, 3, "foo"), rendering.diagnostics.list()[0]);
    EXPECT_EQ((Diagnostic{"page.html", 3, 1, "divided by 0"}), rendering.diagnostics.list()[1]);
}

TEST(Errors, ofUnknownFiltersNameTheirLine) {
    const Rendering rendering =
        render("{% if true %}\n{{ 1 }}{% endif %}\n  {{ 'a' | frob }}\n{% assign x = 1 | frob | frab %}");
    ASSERT_EQ(2u, rendering.diagnostics.list().size());
    EXPECT_EQ(unknownFilter(3, 3, "frob"), rendering.diagnostics.list()[0]);
    EXPECT_EQ(unknownFilter(4, 1, "frab"), rendering.diagnostics.list()[1]);
}

TEST(Errors, ofABlockAreAtItsOwnLineAgain) {
    const Rendering rendering =
        render("{% case 1 %}\n{% when 2 %}{{ 3 }}\n{% endcase %}{% for i in (1..2) limit: x "
               "%}\n{{ i }}{% endfor %}{{ 9223372036854775807 | plus: 1 }}");
    ASSERT_EQ(1u, rendering.diagnostics.list().size());
    EXPECT_EQ(4, rendering.diagnostics.list()[0].line);
}

TEST(Errors, countLinesToWhereTheMarkupBegins) {
    EXPECT_RENDERS("\nLiquid error (line 4): comparison of Integer with String failed",
                   "\n{%\n if\n 1 < 'a' %}x{% endif %}");
}

TEST(Errors, endAStrictRender) {
    const Rendering rendering = render("a{{ 1 | divided_by: 0 }}b", Object(), strict());
    EXPECT_FALSE(rendering.ok);
    EXPECT_EQ("a", rendering.text);
    EXPECT_EQ((Diagnostic{"page.html", 1, 2, "divided by 0"}), rendering.error);
}

TEST(Errors, ofSyntaxEndAStrictRenderBeforeItBegins) {
    const Rendering rendering = render("a\n{% foo %}{% if %}", Object(), strict());
    EXPECT_FALSE(rendering.ok);
    EXPECT_EQ("", rendering.text);
    EXPECT_EQ(unknownTag(2, 1, "foo"), rendering.error);
}

TEST(Errors, inAPartialNameThePartial) {
    MapLoader loader{{"card", "\n{{ 1 | modulo: 0 }}"}};
    RenderOptions options = strict();
    options.partials = &loader;
    const Rendering rendering = render("{% include 'card' %}", Object(), options);
    EXPECT_EQ((Diagnostic{"card", 2, 1, "divided by 0"}), rendering.error);
    options.errors = ErrorMode::Lenient;
    EXPECT_RENDERS("\nLiquid error (line 2): divided by 0!", "{% include 'card' %}!", Object(), options);
}

TEST(UnknownBlock, keepsWhatIsInIt) {
    EXPECT_RENDERS("Liquid syntax error (line 1): Unknown tag 'box'a 1 b", "{% box %}a {{ x }} b{% endbox %}",
                   Object{{"x", 1}});
    EXPECT_RENDERS(
        "Liquid syntax error (line 1): Unknown tag 'box'aLiquid syntax error (line 1): Unknown tag 'box'bcd",
        "{% box %}a{% box %}b{% endbox %}c{% endbox %}d");
}

TEST(UnknownBlock, endsWithTheBlockAround) {
    const std::string text = render("{% if true %}{% box %}a{% endif %}b{% endbox %}c").text;
    EXPECT_NE(std::string::npos, text.find("a"));
    EXPECT_NE(std::string::npos, text.find("'endif' is not a valid delimiter for box tags. use endbox"));
    EXPECT_NE(std::string::npos, text.find("c"));
}

TEST(UnknownFilter, handsItsInputOn) {
    EXPECT_RENDERS("A", "{{ 'a' | unheard_of: 1 | upcase }}");
}

TEST(UnclosedTags, areSaidSo) {
    EXPECT_RENDERS("Liquid syntax error (line 1): 'if' tag was never closeda", "{% if true %}a");
    EXPECT_RENDERS(
        "aLiquid syntax error (line 1): Variable '{{' was not properly terminated with regexp: /\\}\\}/ b",
        "a{{ b");
    EXPECT_RENDERS(
        "Liquid syntax error (line 1): Variable '{{ b }' was not properly terminated with regexp: /\\}\\}/ c",
        "{{ b } c");
    EXPECT_RENDERS(
        "Liquid syntax error (line 1): Tag '{%' was not properly terminated with regexp: /\\%\\}/ if",
        "{% if");
    EXPECT_RENDERS("Liquid syntax error (line 1): 'raw' tag was never closed", "{% raw %}a");
}

TEST(StrayTags, areSaidSo) {
    EXPECT_RENDERS("Liquid syntax error (line 1): Unknown tag 'endif'", "{% endif %}");
    EXPECT_RENDERS("Liquid syntax error (line 1): Unexpected outer 'else' tag", "{% else %}");
    EXPECT_RENDERS("Liquid syntax error (line 1): capture tag does not expect 'else' tag",
                   "{% capture a %}{% else %}{% endcapture %}{{ a }}");
    EXPECT_RENDERS("Liquid syntax error (line 1): Unknown tag 'when'", "{% if true %}{% when %}{% endif %}");
}

TEST(ArgumentCount, isCheckedAsRubyChecksIt) {
    EXPECT_RENDERS("Liquid error (line 1): wrong number of arguments (given 2, expected 1)",
                   "{{ 'a' | upcase: 1 }}");
    EXPECT_RENDERS("Liquid error (line 1): wrong number of arguments (given 4, expected 1..3)",
                   "{{ 'a' | truncate: 1, 2, 3 }}");
    EXPECT_RENDERS("Liquid error (line 1): wrong number of arguments (given 1, expected 2)",
                   "{{ 'a' | append }}");
    EXPECT_RENDERS("a{\"b\"=>1}", "{{ 'a' | append: b: 1 }}");
}

TEST(StrictVariables, refuseWhatIsNotThere) {
    RenderOptions options = strict();
    options.strictVariables = true;
    EXPECT_EQ("undefined variable a", render("{{ a }}", Object(), options).error.message);
    EXPECT_EQ("undefined variable b", render("{{ a.b }}", Object{{"a", Object()}}, options).error.message);
    EXPECT_TRUE(render("{{ a.b }}", Object{{"a", Object{{"b", Value()}}}}, options).ok);
}

TEST(StrictFilters, refuseWhatIsNotThere) {
    RenderOptions options = strict();
    options.strictFilters = true;
    EXPECT_EQ("undefined filter f", render("{{ 1 | f }}", Object(), options).error.message);
}

TEST(ParseModes, differInWhatTheyMind) {
    const auto environment = Environment::standard();
    environment->parseMode = ParseMode::Strict;
    EXPECT_EQ("Expected end_of_string but found string in \"{{ 'a' 'b' }}\"",
              render("{{ 'a' 'b' }}", Object(), strict(), environment).error.message);
    environment->parseMode = ParseMode::Lax;
    EXPECT_TRUE(render("{{ 'a' 'b' }}", Object(), strict(), environment).diagnostics.empty());
}

TEST(Errors, inBlankTagsAreReportedButNotShown) {
    const Rendering rendering = render("{% assign a = 1 | divided_by: 0 %}{{ a }}");
    EXPECT_EQ("", rendering.text);
    EXPECT_EQ(1u, rendering.diagnostics.list().size());
}

} // namespace lectern::liquid
