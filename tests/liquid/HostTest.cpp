// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a host puts its own tags, blocks, filters and lazy objects into the language.
#include "base/Drop.h"
#include "liquid/Condition.h"
#include "liquid/Conversions.h"
#include "liquid/Markup.h"
#include "liquid/ParseContext.h"
#include "liquid/Rendering.h"
#include "liquid/Variable.h"

#include <thread>

namespace lectern::liquid {

namespace {

class Greeting final : public Tag {
public:
    explicit Greeting(std::vector<Parameter> parameters) : m_parameters(std::move(parameters)) {}

    void render(Context& context, std::string& out) const override {
        out += "Hello";
        for (const Parameter& parameter : m_parameters)
            out += " " + parameter.name + "=" + toText(parameter.value.evaluate(context));
    }

private:
    std::vector<Parameter> m_parameters;
};

class Box final : public Tag {
public:
    explicit Box(BlockBody body) : m_body(std::move(body)) {}

    void render(Context& context, std::string& out) const override {
        const Context::LocalScope scope(context);
        if (!scope.open())
            return;
        context.setLocal("boxed", true);
        out += "<";
        m_body.render(context, out);
        out += ">";
    }

private:
    BlockBody m_body;
};

std::unique_ptr<Tag> parseGreeting(const TagMarkup& tag, ParseContext& parser) {
    bool wellFormed = true;
    std::vector<Parameter> parameters = parseParameters(tag.markup, wellFormed);
    if (!wellFormed)
        return parser.fail("cannot greet so");
    return std::make_unique<Greeting>(std::move(parameters));
}

std::unique_ptr<Tag> parseBox(const TagMarkup& tag, ParseContext& parser) {
    BlockBody body;
    parser.parseBody(body, tag);
    return std::make_unique<Box>(std::move(body));
}

struct Shop final : HostData {
    std::string name = "shop";
};

std::shared_ptr<const Environment> hostEnvironment() {
    const auto environment = Environment::standard();
    environment->addTag("greet", parseGreeting);
    environment->addTag("box", parseBox);
    environment->addFilter("shop", 0, 0, [](const Value&, const FilterArguments&, Context& context) {
        const Shop* shop = context.host<Shop>();
        return shop ? Value(shop->name) : context.fail(ErrorKind::Host, "no shop here");
    });
    environment->addFilter(
        "upcase", 0, 0, [](const Value&, const FilterArguments&, Context&) { return Value("overridden"); });
    return environment;
}

std::string renderHosted(const std::string& source, const Value& data = Object(), HostData* host = nullptr) {
    RenderOptions options;
    options.host = host;
    return render(source, data, options, hostEnvironment()).text;
}

class Book final : public Drop {
public:
    Value field(std::string_view key) const override {
        if (key == "title")
            return "Emma";
        return key == "pages" ? Value(Array{1, 2}) : Value();
    }
    bool has(std::string_view key) const override {
        return key == "title" || key == "pages" || key == "empty";
    }
    std::vector<std::string> keys() const override { return {"title", "pages"}; }
    std::string text() const override { return "a book"; }
};

} // namespace

TEST(HostTag, readsItsMarkup) {
    EXPECT_EQ("Hello name=\"Ann\" who=V",
              renderHosted(R"({% greet name='"Ann"' who=v.w %})", Object{{"v", Object{{"w", "V"}}}}));
    EXPECT_EQ("Hello a=it's", renderHosted(R"({% greet a='it\'s' %})"));
    EXPECT_EQ("Liquid syntax error (line 1): cannot greet so", renderHosted("{% greet name %}"));
}

TEST(HostBlock, rendersItsBodyInAScopeOfItsOwn) {
    EXPECT_EQ("<a true>|", renderHosted("{% box %}a {{ boxed }}{% endbox %}|{{ boxed }}"));
}

TEST(HostFilter, reachesTheHostsData) {
    Shop shop;
    EXPECT_EQ("shop", renderHosted("{{ 1 | shop }}", Object(), &shop));
    EXPECT_EQ("Liquid error (line 1): no shop here", renderHosted("{{ 1 | shop }}"));
}

TEST(HostFilter, replacesTheStandardOne) {
    EXPECT_EQ("overridden", renderHosted("{{ 'a' | upcase }}"));
}

TEST(HostDrop, computesItsFieldsWhenAsked) {
    const Value data = Object{{"book", std::shared_ptr<const Drop>(std::make_shared<Book>())}};
    EXPECT_RENDERS(
        "Emma Emma 1 2 a book",
        "{{ book.title }} {{ book['title'] }} {{ book.pages.first }} {{ book.pages.size }} {{ book }}", data);
    EXPECT_RENDERS("title;pages;", "{% for key in book %}{{ key }};{% endfor %}", data);
    EXPECT_RENDERS("Emma", "{{ book | map: 'title' }}{{ list | map: 'title' }}",
                   Object{{"list", Array{data["book"]}}});
}

TEST(HostExpressions, areEvaluatedAgainstTheContext) {
    const auto environment = standardEnvironment();
    Context context(environment, Object{{"page", Object{{"tags", Array{"a", "b"}}}}});
    EXPECT_EQ(Value("b"), context.evaluate("page.tags[1]"));
    EXPECT_EQ(Value(3), context.evaluate("3"));
    EXPECT_TRUE(context.evaluate("page.missing").isNil());

    std::string problem;
    const auto condition = Condition::parseStrict("item.n > 1 and item.on", LiteralWords::AsThing, problem);
    ASSERT_TRUE(condition);
    const Context::LocalScope scope(context);
    context.setLocal("item", Object{{"n", 2}, {"on", true}});
    EXPECT_TRUE(condition->evaluate(context));
    context.setLocal("item", Object{{"n", 1}, {"on", true}});
    EXPECT_FALSE(condition->evaluate(context));
    EXPECT_FALSE(Condition::parseStrict("item.n >", LiteralWords::AsThing, problem));
    EXPECT_FALSE(problem.empty());

    const Variable variable = Variable::parse("item.n | plus: 1", *environment, problem);
    EXPECT_EQ(Value(2), variable.evaluate(context));
}

TEST(Template, isRenderedByManyThreadsAtOnce) {
    const auto parsed = Template::parse(
        "{% for i in (1..200) %}{% assign x = i | times: 2 %}{% cycle 'a', 'b' %}{{ x }}{% endfor %}",
        "page.html", standardEnvironment());
    std::vector<std::string> texts(4);
    std::vector<std::thread> threads;
    for (std::string& text : texts) {
        threads.emplace_back([&parsed, &text] {
            Context context(standardEnvironment(), Object());
            static_cast<void>(parsed->render(context, text));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& text : texts)
        EXPECT_EQ(texts[0], text);
    EXPECT_TRUE(texts[0].starts_with("a2b4a6"));
}

} // namespace lectern::liquid
