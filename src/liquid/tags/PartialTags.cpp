// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby Liquid's own include and render. (Jekyll has an `include` of its own.)
// Source: Ruby Liquid 5.4, tags/include.rb, render.rb.
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/Fragments.h"
#include "liquid/LoopDrops.h"
#include "liquid/Markup.h"
#include "liquid/ParseContext.h"
#include "liquid/Sequence.h"
#include "liquid/Template.h"
#include "liquid/tags/StandardTags.h"

#include <optional>

namespace lectern::liquid {

namespace {

// What stands behind the name: (with|for) VALUE, as NAME, and attributes.
struct PartialMarkup {
    std::string_view name; // a fragment
    bool loops = false;    // `for`
    std::optional<Expression> value;
    std::string alias;
    std::vector<std::pair<Name, Expression>> attributes;
};

// The end of \s+WORD\s+ at `position`.
std::size_t wordEnd(std::string_view markup, std::size_t position, std::string_view word) {
    const std::size_t start = skipSpace(markup, position);
    if (start == position || !markup.substr(start).starts_with(word))
        return noMatch;
    const std::size_t end = skipSpace(markup, start + word.size());
    return end == start + word.size() ? noMatch : end;
}

PartialMarkup readPartial(std::string_view markup, const Match& name) {
    PartialMarkup partial;
    partial.name = name.in(markup);
    std::size_t position = name.end;
    for (const std::string_view word : {"with", "for"}) {
        const std::size_t start = wordEnd(markup, position, word);
        const std::size_t end = start == noMatch ? noMatch : fragmentsEnd(markup, start);
        if (end == noMatch)
            continue;
        partial.loops = word == "for";
        partial.value = Expression::parse(markup.substr(start, end - start));
        position = end;
        break;
    }
    if (const std::size_t start = wordEnd(markup, position, "as"); start != noMatch) {
        std::size_t end = start;
        while (end < markup.size() && isSegment(markup[end]))
            ++end;
        partial.alias = markup.substr(start, end - start);
    }
    partial.attributes = parseAttributes(markup);
    return partial;
}

// The variable that a partial finds its value in: its file's name.
Name variableName(const std::string& alias, const std::string& partial) {
    if (!alias.empty())
        return Name(alias);
    return Name(std::string_view(partial).substr(partial.rfind('/') + 1));
}

class Include final : public Tag {
public:
    explicit Include(PartialMarkup markup)
        : m_name(Expression::parse(markup.name)), m_markup(std::move(markup)) {}

    void render(Context& context, std::string& out) const override {
        if (context.registers().includesDisabled > 0) {
            context.fail(ErrorKind::Disabled, "include usage is not allowed in this context");
            return;
        }
        const Value name = m_name.evaluate(context);
        if (!name.isString()) {
            context.fail("Argument error in tag 'include' - Illegal template name");
            return;
        }
        const std::shared_ptr<const Template> partial = context.partial(name.string());
        if (!partial)
            return;
        const Value value = m_markup.value ? m_markup.value->evaluate(context) : context.find(name.string());
        const Context::LocalScope scope(context);
        if (!scope.open())
            return;
        for (const auto& [key, expression] : m_markup.attributes)
            context.setLocal(key, expression.evaluate(context));
        renderEach(*partial, variableName(m_markup.alias, name.string()), value, context, out);
    }

private:
    static void renderEach(const Template& partial, const Name& variable, const Value& value,
                           Context& context, std::string& out) {
        if (!value.isArray()) {
            context.setLocal(variable, value);
            return partial.renderPartial(context, out);
        }
        for (const Value& element : value.array()) {
            if (!context.step())
                return;
            context.setLocal(variable, element);
            partial.renderPartial(context, out);
            if (context.failed())
                return;
        }
    }

    Expression m_name;
    PartialMarkup m_markup;
};

std::unique_ptr<Tag> parseInclude(const TagMarkup& tag, ParseContext& parser) {
    const std::optional<Match> first = findFragment(tag.markup);
    if (!first)
        return parser.fail(
            "Error in tag 'include' - Valid syntax: include '[template]' (with|for) [object|collection]");
    return std::make_unique<Include>(
        readPartial(tag.markup, {first->begin, fragmentsEnd(tag.markup, first->begin)}));
}

class Render final : public Tag {
public:
    Render(std::string name, PartialMarkup markup) : m_name(std::move(name)), m_markup(std::move(markup)) {}

    void render(Context& context, std::string& out) const override {
        const std::shared_ptr<const Template> partial = context.partial(m_name);
        if (!partial)
            return;
        const Value value = m_markup.value ? m_markup.value->evaluate(context) : Value();
        const bool iterable = value.isArray() || value.isObject() || Range::from(value);
        if (!m_markup.loops || !iterable)
            return renderOnce(*partial, value, nullptr, context, out);
        const Sequence sequence(value, 0, std::nullopt);
        const auto loop = std::make_shared<ForLoop>(m_name, sequence.size(), nullptr);
        for (std::int64_t i = 0; i < sequence.size() && context.step() && !context.failed(); ++i) {
            renderOnce(*partial, sequence.at(i), loop, context, out);
            loop->advance();
        }
    }

private:
    void renderOnce(const Template& partial, const Value& value, const std::shared_ptr<const Drop>& loop,
                    Context& outer, std::string& out) const {
        Context inner(outer);
        if (inner.failed()) {
            outer.fail(ErrorKind::StackLevel, "Nesting too deep");
            return;
        }
        ++inner.registers().includesDisabled;
        if (loop)
            inner.setLocal("forloop", Value(loop));
        for (const auto& [key, expression] : m_markup.attributes)
            inner.setLocal(key, expression.evaluate(outer));
        if (!value.isNil())
            inner.setLocal(variableName(m_markup.alias, m_name), value);
        partial.renderPartial(inner, out);
        outer.adopt(inner);
    }

    std::string m_name;
    PartialMarkup m_markup;
};

// The first quoted text, wherever it is.
std::unique_ptr<Tag> parseRender(const TagMarkup& tag, ParseContext& parser) {
    const std::string_view markup = tag.markup;
    const std::size_t quote = markup.find_first_of("'\"");
    const std::size_t end = quote == noMatch ? noMatch : markup.find(markup[quote], quote + 1);
    if (end == noMatch)
        return parser.fail("Syntax error in tag 'render' - Template name must be a quoted string");
    return std::make_unique<Render>(std::string(markup.substr(quote + 1, end - quote - 1)),
                                    readPartial(markup, {quote, end + 1}));
}

} // namespace

void addPartialTags(Environment& environment) {
    environment.addTag("include", parseInclude);
    environment.addTag("render", parseRender);
}

} // namespace lectern::liquid
