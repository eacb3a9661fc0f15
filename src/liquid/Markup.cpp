// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Helpers for tags that read their own markup.
#include "liquid/Markup.h"

#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Fragments.h"

#include <optional>

namespace lectern::liquid {

namespace {

struct FoundParameter {
    Parameter parameter;
    std::size_t end;
};

// The end of a quoted text at `start`, in which a backslash shields the next character.
std::size_t shieldedQuoteEnd(std::string_view markup, std::size_t start) {
    for (std::size_t i = start + 1; i < markup.size(); ++i) {
        if (markup[i] == '\\')
            ++i;
        else if (markup[i] == markup[start])
            return i + 1;
    }
    return noMatch;
}

// "...", '...' or [\w.-]+ at `start`.
std::optional<std::pair<Expression, std::size_t>> readValue(std::string_view markup, std::size_t start) {
    if (start >= markup.size())
        return std::nullopt;
    if (markup[start] == '"' || markup[start] == '\'') {
        const std::size_t end = shieldedQuoteEnd(markup, start);
        if (end == noMatch)
            return std::nullopt;
        const std::string quote(1, markup[start]);
        const std::string_view inside = markup.substr(start + 1, end - start - 2);
        return std::pair(Expression(Value(text::replaceAll(inside, "\\" + quote, quote))), end);
    }
    std::size_t end = start;
    while (end < markup.size() && (isSegment(markup[end]) || markup[end] == '.'))
        ++end;
    if (end == start)
        return std::nullopt;
    return std::pair(Expression::parse(markup.substr(start, end - start)), end);
}

// ([\w-]+)\s*=\s*VALUE at `start`.
std::optional<FoundParameter> readParameter(std::string_view markup, std::size_t start) {
    std::size_t nameEnd = start;
    while (nameEnd < markup.size() && isSegment(markup[nameEnd]))
        ++nameEnd;
    const std::size_t equals = skipSpace(markup, nameEnd);
    if (nameEnd == start || equals >= markup.size() || markup[equals] != '=')
        return std::nullopt;
    auto value = readValue(markup, skipSpace(markup, equals + 1));
    if (!value)
        return std::nullopt;
    return FoundParameter{{std::string(markup.substr(start, nameEnd - start)), std::move(value->first)},
                          value->second};
}

} // namespace

std::vector<std::pair<Name, Expression>> parseAttributes(std::string_view markup) {
    std::vector<std::pair<Name, Expression>> attributes;
    for (std::optional<Attribute> found = findAttribute(markup); found;
         found = findAttribute(markup, found->end))
        attributes.emplace_back(found->name, Expression::parse(found->value));
    return attributes;
}

std::vector<Parameter> parseParameters(std::string_view markup, bool& wellFormed) {
    std::vector<Parameter> parameters;
    wellFormed = true;
    for (std::size_t position = skipSpace(markup, 0); position < markup.size();) {
        std::optional<FoundParameter> found = readParameter(markup, position);
        if (!found) {
            wellFormed = false;
            ++position;
            continue;
        }
        parameters.push_back(std::move(found->parameter));
        position = skipSpace(markup, found->end);
        wellFormed = wellFormed && (position > found->end || position == markup.size());
    }
    return parameters;
}

} // namespace lectern::liquid
