// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// tablerow, cycle.
// Source: Ruby Liquid 5.4, tags/table_row.rb, cycle.rb.
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/Fragments.h"
#include "liquid/LoopDrops.h"
#include "liquid/Markup.h"
#include "liquid/ParseContext.h"
#include "liquid/Sequence.h"
#include "liquid/tags/StandardTags.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace lectern::liquid {

namespace {

// --- tablerow

class TableRow final : public Tag {
public:
    TableRow(std::string_view variable, std::string_view collection, std::string_view markup)
        : m_variable(variable), m_collection(Expression::parse(collection)) {
        for (auto& [name, value] : parseAttributes(markup)) {
            if (name.text == "cols")
                m_columns = std::move(value);
            else if (name.text == "limit")
                m_limit = std::move(value);
            else if (name.text == "offset")
                m_offset = std::move(value);
        }
    }

    BlockBody& body() { return m_body; }
    bool isBlank() const override { return m_body.isBlank(); }

    void render(Context& context, std::string& out) const override {
        const Value collection = m_collection.evaluate(context);
        if (collection.isFalsy())
            return;
        const std::int64_t from = m_offset ? integer(*m_offset, context) : 0;
        std::optional<std::int64_t> to;
        if (m_limit)
            to = from + integer(*m_limit, context);
        const std::int64_t columns = integer(m_columns, context);
        if (context.failed())
            return;
        const Sequence sequence(collection, from, to);
        if (!context.affords(static_cast<std::uint64_t>(sequence.size())))
            return;
        const Context::LocalScope scope(context);
        if (scope.open())
            renderRows(sequence, columns, context, out);
    }

private:
    static std::int64_t integer(const Expression& expression, Context& context) {
        const std::optional<std::int64_t> number = toI(expression.evaluate(context));
        // Far beyond any table, and safe to add up.
        constexpr std::int64_t farAway = std::int64_t{1} << 40;
        if (!number)
            context.fail(ErrorKind::Internal, "undefined method 'to_i'");
        return std::clamp(number.value_or(0), -farAway, farAway);
    }

    void renderRows(const Sequence& sequence, std::int64_t columns, Context& context,
                    std::string& out) const {
        const auto loop = std::make_shared<TableRowLoop>(sequence.size(), columns);
        context.locals().set(Name("tablerowloop"), Value(std::shared_ptr<const Drop>(loop)));
        const std::size_t place = context.locals().set(m_variable, Value());
        out += "<tr class=\"row1\">\n";
        for (std::int64_t i = 0; i < sequence.size() && context.step(); ++i) {
            context.locals().at(place) = sequence.at(i);
            out += "<td class=\"col" + std::to_string(loop->column()) + "\">";
            m_body.render(context, out); // a break ends the cell only, and the loop around
            if (context.failed())
                return;
            out += "</td>";
            if (loop->isLastColumn() && !loop->isLast())
                out += "</tr>\n<tr class=\"row" + std::to_string(loop->row() + 1) + "\">";
            loop->advance();
        }
        out += "</tr>\n";
    }

    Name m_variable;
    Expression m_collection;
    Expression m_columns;
    std::optional<Expression> m_limit;
    std::optional<Expression> m_offset;
    BlockBody m_body;
};

// The end of \s+in\s+ at `position`.
std::size_t inEnd(std::string_view markup, std::size_t position) {
    const std::size_t in = skipSpace(markup, position);
    if (in == position || markup.substr(in, 2) != "in")
        return noMatch;
    const std::size_t end = skipSpace(markup, in + 2);
    return end == in + 2 ? noMatch : end;
}

// (\w+)\s+in\s+(QuotedFragment+), wherever it is.
std::unique_ptr<Tag> parseTableRow(const TagMarkup& tag, ParseContext& parser) {
    const std::string_view markup = tag.markup;
    for (std::size_t start = 0; start < markup.size(); ++start) {
        std::size_t nameEnd = start;
        while (nameEnd < markup.size() && isWord(markup[nameEnd]))
            ++nameEnd;
        const std::size_t collection = nameEnd > start ? inEnd(markup, nameEnd) : noMatch;
        const std::size_t collectionEnd = collection == noMatch ? noMatch : fragmentsEnd(markup, collection);
        if (collectionEnd == noMatch) {
            start = std::max(start, nameEnd);
            continue;
        }
        auto node = std::make_unique<TableRow>(markup.substr(start, nameEnd - start),
                                               markup.substr(collection, collectionEnd - collection), markup);
        parser.parseBody(node->body(), tag);
        return node;
    }
    return parser.fail(
        "Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3");
}

// --- cycle

class Cycle final : public Tag {
public:
    // `group` names the cycle where the markup does.
    Cycle(std::optional<Expression> group, std::vector<Expression> values)
        : m_group(std::move(group)), m_values(std::move(values)), m_key(keyOfValues()) {}

    void render(Context& context, std::string& out) const override {
        const std::string key = m_group ? inspect(m_group->evaluate(context)) : m_key;
        std::size_t& turn = context.registers().cycles[key];
        Value scratch;
        if (turn < m_values.size())
            appendText(m_values[turn].evaluate(context, scratch), out);
        if (++turn >= m_values.size())
            turn = 0;
    }

private:
    // Unnamed cycles of the same constants turn together; one with a variable turns alone.
    std::string keyOfValues() const {
        Array constants;
        for (const Expression& value : m_values) {
            if (!value.isConstant())
                return "alone " + std::to_string(reinterpret_cast<std::uintptr_t>(this));
            constants.push_back(value.constant());
        }
        return inspect(inspect(constants));
    }

    std::optional<Expression> m_group;
    std::vector<Expression> m_values;
    std::string m_key;
};

// A literal nil takes no turn in Ruby.
std::vector<Expression> parseCycleValues(std::string_view markup) {
    std::vector<Expression> values;
    for (const std::string_view piece : text::split(markup, ',')) { // commas within quotes too
        const std::optional<Match> fragment = findFragment(piece);
        if (!fragment)
            continue;
        Expression value = Expression::parse(fragment->in(piece));
        if (!value.isConstant() || !value.constant().isNil())
            values.push_back(std::move(value));
    }
    return values;
}

bool colonFollows(std::string_view markup, std::size_t end) {
    const std::size_t colon = skipSpace(markup, end);
    return colon < markup.size() && markup[colon] == ':';
}

// The end of the quoted text, or else of the longest QuotedFragment, at the start that leaves a colon behind
// it: \A(QuotedFragment)\s*\:
std::size_t groupEnd(std::string_view markup) {
    const bool quoted = markup.starts_with('"') || markup.starts_with('\'');
    const std::size_t quotedEnd = quoted ? fragmentEnd(markup, 0) : noMatch;
    if (quotedEnd != noMatch && colonFollows(markup, quotedEnd))
        return quotedEnd;
    std::size_t longest = noMatch;
    for (std::size_t end = 1; end < markup.size(); ++end) {
        const std::size_t colon = skipSpace(markup, end);
        if (colon >= markup.size())
            break;
        if (markup[colon] != ':')
            continue;
        if (!isFragment(markup.substr(0, end)))
            break;
        longest = end;
    }
    return longest;
}

std::unique_ptr<Tag> parseCycle(const TagMarkup& tag, ParseContext& parser) {
    const std::string_view markup = tag.markup;
    if (const std::size_t end = groupEnd(markup); end != noMatch) {
        const std::size_t values = skipSpace(markup, skipSpace(markup, end) + 1);
        return std::make_unique<Cycle>(Expression::parse(markup.substr(0, end)),
                                       parseCycleValues(markup.substr(values)));
    }
    if (fragmentEnd(markup, 0) == noMatch)
        return parser.fail("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
    return std::make_unique<Cycle>(std::nullopt, parseCycleValues(markup));
}

} // namespace

void addTableTags(Environment& environment) {
    environment.addTag("tablerow", parseTableRow);
    environment.addTag("cycle", parseCycle);
}

} // namespace lectern::liquid
