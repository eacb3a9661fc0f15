// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// for, break, continue.
// Source: Ruby Liquid 5.4, tags/for.rb, break.rb, continue.rb.
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/Fragments.h"
#include "liquid/LoopDrops.h"
#include "liquid/ParseContext.h"
#include "liquid/Parser.h"
#include "liquid/Sequence.h"
#include "liquid/tags/StandardTags.h"

#include <limits>
#include <optional>

namespace lectern::liquid {

namespace {

struct ForMarkup {
    std::string variable;
    std::string collection; // as written, without white space
    bool reversed = false;
    bool continues = false; // offset: continue
    std::optional<Expression> offset;
    std::optional<Expression> limit;

    void setAttribute(std::string_view name, std::string_view value) {
        if (name == "limit")
            limit = Expression::parse(value);
        if (name != "offset")
            return;
        continues = value == "continue"; // the last one counts
        if (!continues)
            offset = Expression::parse(value);
    }
};

ForMarkup parseStrictFor(std::string_view markup, std::string& problem) {
    Parser parser(markup);
    ForMarkup loop;
    loop.variable = parser.expect(Word::Identifier);
    if (!parser.acceptIdentifier("in"))
        parser.fail("For loops require an 'in' clause");
    loop.collection = parser.expression();
    loop.reversed = parser.acceptIdentifier("reversed");
    while (parser.look(Word::Identifier) && parser.look(Word::Colon, 1)) {
        const std::string_view name = parser.accept(Word::Identifier);
        if (name != "limit" && name != "offset")
            parser.fail("Invalid attribute in for loop. Valid attributes are limit and offset");
        parser.accept(Word::Colon);
        loop.setAttribute(name, parser.expression());
    }
    parser.expect(Word::End);
    problem = parser.problem();
    return loop;
}

// \A([\w-]+)\s+in\s+(QuotedFragment+)\s*(reversed)? and any attributes.
std::optional<ForMarkup> parseLaxFor(std::string_view markup) {
    std::size_t end = 0;
    while (end < markup.size() && isSegment(markup[end]))
        ++end;
    const std::size_t in = skipSpace(markup, end);
    const std::size_t start = skipSpace(markup, in + 2);
    if (end == 0 || in == end || markup.substr(in, 2) != "in" || start == in + 2)
        return std::nullopt;
    const std::size_t collectionEnd = fragmentsEnd(markup, start);
    if (collectionEnd == noMatch)
        return std::nullopt;
    ForMarkup loop;
    loop.variable = markup.substr(0, end);
    loop.collection = markup.substr(start, collectionEnd - start);
    loop.reversed = markup.substr(skipSpace(markup, collectionEnd)).starts_with("reversed");
    for (std::optional<Attribute> attribute = findAttribute(markup); attribute;
         attribute = findAttribute(markup, attribute->end))
        loop.setAttribute(attribute->name, attribute->value);
    return loop;
}

class For final : public Tag {
public:
    For(ForMarkup markup, BlockBody body, BlockBody otherwise)
        : m_name(markup.variable + "-" + markup.collection), m_variable(markup.variable),
          m_collection(Expression::parse(markup.collection)), m_offset(std::move(markup.offset)),
          m_limit(std::move(markup.limit)), m_continues(markup.continues), m_reversed(markup.reversed),
          m_body(std::move(body)), m_otherwise(std::move(otherwise)),
          m_blank(m_body.isBlank() && m_otherwise.isBlank()) {
        if (!m_blank)
            return;
        m_body.removeTexts();
        m_otherwise.removeTexts();
    }

    void render(Context& context, std::string& out) const override {
        const std::optional<std::int64_t> from = firstElement(context);
        Value scratch;
        const Value& collection = m_collection.evaluate(context, scratch);
        std::optional<std::int64_t> to;
        if (m_limit && !context.failed())
            to = lastElement(context, from.value_or(0));
        if (context.failed() || !from)
            return;
        const Sequence sequence(collection, *from, to);
        // The continuation counts from where this loop began, even beyond the collection's end.
        context.registers().offsets[m_name] = *from + sequence.size();
        if (sequence.size() == 0)
            m_otherwise.render(context, out);
        else
            renderLoop(sequence, context, out);
    }

    bool isBlank() const override { return m_blank; }

private:
    std::optional<std::int64_t> firstElement(Context& context) const {
        if (m_continues)
            return context.registers().offsets[m_name];
        return m_offset ? integer(*m_offset, context).value_or(0) : 0;
    }

    std::optional<std::int64_t> lastElement(Context& context, std::int64_t from) const {
        const std::optional<std::int64_t> limit = integer(*m_limit, context);
        std::int64_t to = 0;
        if (!limit)
            return std::nullopt;
        if (__builtin_add_overflow(from, *limit, &to))
            to = *limit < 0 ? 0 : std::numeric_limits<std::int64_t>::max();
        return to;
    }

    // Empty for nil, and for what is no integer, which fails.
    static std::optional<std::int64_t> integer(const Expression& expression, Context& context) {
        const Value value = expression.evaluate(context);
        if (value.isNil() || context.failed())
            return std::nullopt;
        const std::optional<std::int64_t> number = toInteger(value);
        if (!number)
            context.fail("invalid integer");
        return number;
    }

    void renderLoop(const Sequence& sequence, Context& context, std::string& out) const {
        // A loop of a billion turns is refused at once, not after twenty million.
        const auto turns = static_cast<std::uint64_t>(sequence.size());
        if (!context.affords(turns))
            return;
        const Context::LocalScope scope(context);
        if (!scope.open())
            return;
        auto& loops = context.registers().loops;
        const auto loop =
            std::make_shared<ForLoop>(m_name, sequence.size(), loops.empty() ? nullptr : loops.back());
        loops.push_back(loop);
        context.locals().set(forloop, Value(std::shared_ptr<const Drop>(loop)));
        const std::size_t place = context.locals().set(m_variable, Value());
        for (std::int64_t i = 0; i < sequence.size() && context.step(); ++i) {
            context.locals().at(place) = sequence.at(m_reversed ? sequence.size() - 1 - i : i);
            m_body.render(context, out);
            loop->advance();
            if (context.stopped() && !goesOn(context))
                break;
        }
        loops.pop_back();
    }

    static bool goesOn(Context& context) {
        if (context.failed())
            return false;
        std::vector<Interrupt>& interrupts = context.registers().interrupts;
        const Interrupt interrupt = interrupts.back();
        interrupts.pop_back();
        return interrupt == Interrupt::Continue;
    }

    static const Name forloop;

    std::string m_name; // what `offset: continue` and forloop.name go by
    Name m_variable;
    Expression m_collection;
    std::optional<Expression> m_offset;
    std::optional<Expression> m_limit;
    bool m_continues;
    bool m_reversed;
    BlockBody m_body;
    BlockBody m_otherwise;
    bool m_blank;
};

const Name For::forloop("forloop");

std::optional<ForMarkup> parseForMarkup(std::string_view markup, ParseContext& parser) {
    if (parser.environment().parseMode != ParseMode::Lax) {
        std::string problem;
        ForMarkup loop = parseStrictFor(markup, problem);
        if (problem.empty())
            return loop;
        if (!parser.acceptsLax(problem, trimSpace(markup)))
            return std::nullopt;
    }
    std::optional<ForMarkup> loop = parseLaxFor(markup);
    if (!loop)
        parser.fail("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
    return loop;
}

std::unique_ptr<Tag> parseFor(const TagMarkup& tag, ParseContext& parser) {
    std::optional<ForMarkup> loop = parseForMarkup(tag.markup, parser);
    if (!loop)
        return nullptr;
    BlockBody body;
    BlockBody otherwise;
    if (parser.parseBody(body, tag, {"else"}).reason == BodyEnd::Reason::Separator) {
        BlockBody more; // a second `else` is one too many; Ruby stumbles over it at the end tag
        BodyEnd end = parser.parseBody(otherwise, tag, {"else"});
        if (end.reason == BodyEnd::Reason::Separator)
            parser.fail("Unknown tag 'endfor'");
        while (end.reason == BodyEnd::Reason::Separator)
            end = parser.parseBody(more, tag, {"else"});
    }
    return std::make_unique<For>(std::move(*loop), std::move(body), std::move(otherwise));
}

class InterruptTag final : public Tag {
public:
    explicit InterruptTag(Interrupt interrupt) : m_interrupt(interrupt) {}

    void render(Context& context, std::string&) const override {
        context.registers().interrupts.push_back(m_interrupt);
    }

private:
    Interrupt m_interrupt;
};

} // namespace

void addLoopTags(Environment& environment) {
    environment.addTag("for", parseFor);
    environment.addTag("break", [](const TagMarkup&, ParseContext&) -> std::unique_ptr<Tag> {
        return std::make_unique<InterruptTag>(Interrupt::Break);
    });
    environment.addTag("continue", [](const TagMarkup&, ParseContext&) -> std::unique_ptr<Tag> {
        return std::make_unique<InterruptTag>(Interrupt::Continue);
    });
}

} // namespace lectern::liquid
