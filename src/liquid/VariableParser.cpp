// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads outputs, by the strict grammar and, where that fails, by the lax one.
// Source: Ruby Liquid 5.4, variable.rb (MarkupWithQuotedFragment, FilterParser, FilterArgsRegex).
#include "liquid/Characters.h"
#include "liquid/Environment.h"
#include "liquid/Fragments.h"
#include "liquid/Parser.h"
#include "liquid/Variable.h"

#include <algorithm>

namespace lectern::liquid {

class VariableReader {
public:
    explicit VariableReader(const Environment& environment) : m_environment(environment) {}

    Variable readStrict(std::string_view markup, std::string& problem) const;
    Variable readLax(std::string_view markup) const;

private:
    Variable::Call call(std::string_view name) const;
    void readStrictArgument(Parser& parser, Variable::Call& call) const;
    Variable::Call readLaxCall(std::string_view markup) const;

    const Environment& m_environment;
};

namespace {

// (?:\s+|QuotedFragment|,)+ at `position`: one filter with its arguments.
std::size_t laxCallEnd(std::string_view text, std::size_t position) {
    while (position < text.size()) {
        std::size_t next = skipSpace(text, position);
        if (next == position)
            next = fragmentEnd(text, position);
        if (next == noMatch && text[position] == ',')
            next = position + 1;
        if (next == noMatch)
            break;
        position = next;
    }
    return position;
}

// (?:\w+\s*:\s*)?QuotedFragment at `position`.
std::size_t laxArgumentEnd(std::string_view text, std::size_t position) {
    std::size_t name = position;
    while (name < text.size() && isWord(text[name]))
        ++name;
    const std::size_t colon = skipSpace(text, name);
    if (name > position && colon < text.size() && text[colon] == ':') {
        const std::size_t end = fragmentEnd(text, skipSpace(text, colon + 1));
        if (end != noMatch)
            return end;
    }
    return fragmentEnd(text, position);
}

// \A(\w[\w-]*)\s*:\s*(QuotedFragment)\z
std::optional<Attribute> asAttribute(std::string_view argument) {
    std::size_t name = 0;
    while (name < argument.size() && isSegment(argument[name]))
        ++name;
    const std::size_t colon = skipSpace(argument, name);
    if (name == 0 || !isWord(argument[0]) || colon >= argument.size() || argument[colon] != ':')
        return std::nullopt;
    const std::string_view value = argument.substr(skipSpace(argument, colon + 1));
    if (!isFragment(value))
        return std::nullopt;
    return Attribute{argument.substr(0, name), value, argument.size()};
}

} // namespace

Variable::Call VariableReader::call(std::string_view name) const {
    Variable::Call call;
    call.filter = m_environment.filter(name);
    call.name = name;
    return call;
}

void VariableReader::readStrictArgument(Parser& parser, Variable::Call& call) const {
    if (!parser.look(Word::Identifier) || !parser.look(Word::Colon, 1)) {
        call.positional.push_back(Expression::parse(parser.expression()));
        return;
    }
    const std::string name(parser.accept(Word::Identifier));
    parser.accept(Word::Colon);
    const std::string value = parser.expression();
    if (name.back() == '?') // no attribute's name for Ruby, so the whole is taken for a variable
        call.positional.push_back(Expression::parse(name + ": " + value));
    else
        call.setKeyword(name, Expression::parse(value));
}

Variable VariableReader::readStrict(std::string_view markup, std::string& problem) const {
    Parser parser(markup);
    Variable variable;
    if (parser.look(Word::End))
        return variable;
    variable.m_expression = Expression::parse(parser.expression());
    while (!parser.accept(Word::Pipe).empty()) {
        Variable::Call filter = call(parser.expect(Word::Identifier));
        if (!parser.accept(Word::Colon).empty()) {
            do
                readStrictArgument(parser, filter);
            while (!parser.accept(Word::Comma).empty());
        }
        filter.finish();
        variable.m_calls.push_back(std::move(filter));
    }
    parser.expect(Word::End);
    if (parser.failed())
        problem = parser.problem();
    return variable;
}

Variable::Call VariableReader::readLaxCall(std::string_view markup) const {
    std::size_t start = 0;
    while (start < markup.size() && !isWord(markup[start]))
        ++start;
    std::size_t end = start;
    while (end < markup.size() && isWord(markup[end]))
        ++end;
    Variable::Call filter = call(markup.substr(start, end - start));
    for (std::size_t position = 0; position < markup.size();) {
        const bool separator = markup[position] == ':' || markup[position] == ',';
        const std::size_t argument = skipSpace(markup, position + 1);
        const std::size_t argumentEnd = separator ? laxArgumentEnd(markup, argument) : noMatch;
        if (argumentEnd == noMatch) {
            ++position;
            continue;
        }
        const std::string_view text = markup.substr(argument, argumentEnd - argument);
        if (const std::optional<Attribute> attribute = asAttribute(text))
            filter.setKeyword(std::string(attribute->name), Expression::parse(attribute->value));
        else
            filter.positional.push_back(Expression::parse(text));
        position = argumentEnd;
    }
    filter.finish();
    return filter;
}

Variable VariableReader::readLax(std::string_view markup) const {
    Variable variable;
    const std::optional<Match> name = findFragment(markup);
    if (!name)
        return variable;
    variable.m_expression = Expression::parse(name->in(markup));
    const std::size_t pipe = markup.find('|', name->end);
    if (pipe == noMatch)
        return variable;
    const std::string_view filters = markup.substr(skipSpace(markup, pipe + 1));
    for (std::size_t position = 0; position < filters.size();) {
        const std::size_t end = laxCallEnd(filters, position);
        const std::string_view piece = filters.substr(position, end - position);
        bool named = false;
        for (const char c : piece)
            named = named || isWord(c);
        if (named)
            variable.m_calls.push_back(readLaxCall(piece));
        position = end > position ? end : position + 1;
    }
    return variable;
}

void Variable::Call::setKeyword(std::string name, Expression value) {
    for (auto& [known, expression] : keywords) {
        if (known == name) {
            expression = std::move(value);
            return;
        }
    }
    keywords.emplace_back(std::move(name), std::move(value));
}

void Variable::Call::finish() {
    const bool literal = std::all_of(positional.begin(), positional.end(),
                                     [](const Expression& expression) { return expression.isConstant(); });
    if (!literal || !keywords.empty())
        return;
    for (const Expression& expression : positional)
        constants.push_back(&expression.constant());
}

Variable Variable::parse(std::string_view markup, const Environment& environment, std::string& problem) {
    const VariableReader reader(environment);
    std::string found;
    Variable variable = reader.readStrict(markup, found);
    if (found.empty())
        return variable;
    problem = std::move(found);
    return reader.readLax(markup);
}

} // namespace lectern::liquid
