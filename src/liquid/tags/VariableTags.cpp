// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// assign, capture, increment, decrement, echo.
// Source: Ruby Liquid 5.4, tags/ of the same names.
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/Fragments.h"
#include "liquid/ParseContext.h"
#include "liquid/SourceNodes.h"
#include "liquid/tags/StandardTags.h"

#include <optional>

namespace lectern::liquid {

namespace {

class Assign final : public Tag {
public:
    Assign(std::string_view name, Variable variable) : m_name(name), m_variable(std::move(variable)) {}

    void render(Context& context, std::string&) const override {
        Value value = m_variable.evaluate(context);
        if (!context.failed())
            context.assign(m_name, std::move(value));
    }

    bool isBlank() const override { return true; }

private:
    Name m_name;
    Variable m_variable;
};

// (VariableSignature+)\s*=\s*(.*), wherever it is.
std::unique_ptr<Tag> parseAssign(const TagMarkup& tag, ParseContext& parser) {
    const std::string_view markup = tag.markup;
    for (std::optional<Match> name = findSignature(markup); name; name = findSignature(markup, name->end)) {
        const std::size_t equals = skipSpace(markup, name->end);
        if (equals >= markup.size() || markup[equals] != '=')
            continue;
        std::optional<Variable> variable = parser.parseVariable(markup.substr(skipSpace(markup, equals + 1)));
        if (!variable)
            return nullptr;
        return std::make_unique<Assign>(name->in(markup), std::move(*variable));
    }
    return parser.fail("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
}

class Capture final : public Tag {
public:
    Capture(std::string_view name, BlockBody body) : m_name(name), m_body(std::move(body)) {}

    void render(Context& context, std::string&) const override {
        std::string captured;
        m_body.render(context, captured);
        if (!context.failed() && context.reserve(captured.size()))
            context.assign(m_name, Value(std::move(captured)));
    }

    bool isBlank() const override { return true; }

private:
    Name m_name;
    BlockBody m_body;
};

std::unique_ptr<Tag> parseCapture(const TagMarkup& tag, ParseContext& parser) {
    const std::optional<Match> name = findSignature(tag.markup);
    if (!name)
        return parser.fail("Syntax Error in 'capture' - Valid syntax: capture [var]");
    BlockBody body;
    parser.parseBody(body, tag);
    return std::make_unique<Capture>(name->in(tag.markup), std::move(body));
}

// increment and decrement: the variable of the host's that they change is not the one that `assign` sets.
class Count final : public Tag {
public:
    enum class Direction { Up, Down };

    Count(Direction direction, std::string_view name) : m_direction(direction), m_name(name) {}

    void render(Context& context, std::string& out) const override {
        const Value before = context.counter(m_name);
        if (!before.isNumber()) {
            context.fail(ErrorKind::Internal, "no number to count from");
            return;
        }
        const Value after = step(before);
        context.setCounter(m_name, after);
        appendText(m_direction == Direction::Up ? before : after, out);
    }

private:
    Value step(const Value& value) const {
        const int change = m_direction == Direction::Up ? 1 : -1;
        std::int64_t sum = 0;
        if (value.isInteger() && !__builtin_add_overflow(value.integer(), change, &sum))
            return sum;
        return (value.isInteger() ? static_cast<double>(value.integer()) : value.floating()) + change;
    }

    Direction m_direction;
    Name m_name;
};

std::unique_ptr<Tag> parseEcho(const TagMarkup& tag, ParseContext& parser) {
    std::optional<Variable> variable = parser.parseVariable(tag.markup);
    if (!variable)
        return nullptr;
    return std::make_unique<Output>(std::move(*variable));
}

} // namespace

void addVariableTags(Environment& environment) {
    environment.addTag("assign", parseAssign);
    environment.addTag("capture", parseCapture);
    environment.addTag("echo", parseEcho);
    environment.addTag("increment", [](const TagMarkup& tag, ParseContext&) -> std::unique_ptr<Tag> {
        return std::make_unique<Count>(Count::Direction::Up, trimSpace(tag.markup));
    });
    environment.addTag("decrement", [](const TagMarkup& tag, ParseContext&) -> std::unique_ptr<Tag> {
        return std::make_unique<Count>(Count::Direction::Down, trimSpace(tag.markup));
    });
}

} // namespace lectern::liquid
