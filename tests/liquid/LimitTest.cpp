// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a stranger's template from hanging, filling or crashing the reader.
#include "liquid/Conversions.h"
#include "liquid/Rendering.h"

namespace lectern::liquid {

namespace {

std::string repeat(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

TEST(Limits, refuseALoopOfABillionTurnsAtOnce) {
    const Rendering rendering = render("a{% for i in (1..1000000000) %}{{ i }}{% endfor %}b");
    EXPECT_EQ("aLiquid error (line 1): Too many iterations", rendering.text);
    ASSERT_EQ(1u, rendering.diagnostics.list().size());
}

TEST(Limits, refuseToLayOutALongRange) {
    EXPECT_RENDERS("Liquid error (line 1): Too many iterations", "{{ (1..1000000000) | join }}");
    EXPECT_RENDERS("1000000000", "{% assign r = (1..1000000000) %}{{ r.size }}");
}

TEST(Limits, countTheTurnsOfAllLoops) {
    RenderOptions options;
    options.limits.iterations = 50;
    const std::string text =
        render("{% for i in (1..10) %}{% for j in (1..10) %}.{% endfor %}{% endfor %}", Object(), options)
            .text;
    EXPECT_NE(std::string::npos, text.find("Too many iterations"));
    EXPECT_LT(text.size(), 120u);
}

TEST(Limits, boundTheOutput) {
    RenderOptions options;
    options.limits.renderBytes = 1000;
    const std::string text = render("{% for i in (1..1000) %}0123456789{% endfor %}", Object(), options).text;
    EXPECT_LT(text.size(), 1200u);
    EXPECT_NE(std::string::npos, text.find("Memory limits exceeded"));
}

TEST(Limits, boundWhatFiltersAndCapturesMake) {
    RenderOptions options;
    options.limits.renderBytes = 10'000;
    for (const char* step :
         {"{% assign a = a | append: a %}", "{% assign a = a | replace: 'x', a %}",
          "{% capture a %}{{ a }}{{ a }}{% endcapture %}", "{% assign a = a | split: '' | join: a %}"}) {
        const std::string source = "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..100) %}" +
                                   std::string(step) + "{% endfor %}{{ a | size }}";
        EXPECT_NE(std::string::npos, render(source, Object(), options).text.find("Memory limits exceeded"))
            << step;
    }
}

TEST(Limits, boundTheTime) {
    RenderOptions options;
    options.limits.renderTime = std::chrono::milliseconds(0);
    const std::string text = render("{% for i in (1..1000000) %}{% endfor %}", Object(), options).text;
    EXPECT_EQ("Liquid error (line 1): Rendering takes too long", text);
}

TEST(Limits, boundBlocksInBlocks) {
    const std::string text = render(repeat("{% if true %}", 5000) + "x" + repeat("{% endif %}", 5000)).text;
    EXPECT_NE(std::string::npos, text.find("Nesting too deep"));
}

TEST(Limits, boundPartialsInPartials) {
    MapLoader loader(
        {{"self", "a{% include 'self' %}"},
         {"alone", "b{% render 'alone' %}"},
         {"bodies", repeat("{% if true %}", 90) + "{% include 'bodies' %}" + repeat("{% endif %}", 90)}});
    RenderOptions options;
    options.partials = &loader;
    for (const char* source : {"{% include 'self' %}", "{% render 'alone' %}", "{% include 'bodies' %}"})
        EXPECT_NE(std::string::npos, render(source, Object(), options).text.find("Nesting too deep"))
            << source;
}

TEST(Limits, surviveDeepMarkup) {
    for (const char* piece : {"[", "(", "a[", "((1..2)..", "a.", "'", "a|b:", "{{", "{%", "\"'"}) {
        const std::string deep = repeat(piece, 20'000);
        EXPECT_NO_FATAL_FAILURE(render("{{ " + deep + " }}"));
        EXPECT_NO_FATAL_FAILURE(render("{% if " + deep + " %}{% endif %}"));
        EXPECT_NO_FATAL_FAILURE(render("{% assign a = " + deep + " %}"));
    }
}

TEST(Limits, keepTheListOfComplaintsShort) {
    const Rendering rendering = render(repeat("{% x %}", 1000) + "end");
    EXPECT_EQ(Diagnostics::defaultCap, rendering.diagnostics.list().size());
    EXPECT_TRUE(rendering.text.ends_with("end"));
}

TEST(Limits, askHowDeepValuesNest) {
    Value nested = Array{1};
    for (int i = 0; i < 20; ++i)
        nested = Array{nested};
    EXPECT_TRUE(nestsDeeperThan(nested, 10));
    EXPECT_FALSE(nestsDeeperThan(nested, 21));
}

} // namespace lectern::liquid
