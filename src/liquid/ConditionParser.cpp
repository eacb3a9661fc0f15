// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads conditions, by the strict grammar and by the lax one.
// Source: Ruby Liquid 5.4, tags/if.rb (ExpressionsAndOperators, Syntax).
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Condition.h"
#include "liquid/Fragments.h"
#include "liquid/Parser.h"

#include <array>
#include <utility>

namespace lectern::liquid {

namespace {

constexpr std::array<std::pair<std::string_view, Operator>, 8> operators = {{
    {"==", Operator::Equal},
    {"!=", Operator::NotEqual},
    {"<>", Operator::NotEqual},
    {"<", Operator::Less},
    {">", Operator::Greater},
    {"<=", Operator::LessOrEqual},
    {">=", Operator::GreaterOrEqual},
    {"contains", Operator::Contains},
}};

Operator operatorNamed(std::string_view spelling) {
    for (const auto& [name, op] : operators) {
        if (name == spelling)
            return op;
    }
    return spelling.empty() ? Operator::None : Operator::Unknown;
}

bool isWordAt(std::string_view text, std::size_t position) {
    const auto byte = static_cast<unsigned char>(text[position]);
    return byte < 0x80 ? isWord(text[position]) : text::isAlphanumeric(text::decode(text, position));
}

// Ruby's \b, which knows the letters of all scripts.
bool isBoundary(std::string_view text, std::size_t position) {
    constexpr unsigned char continuation = 0x80;
    std::size_t previous = position == 0 ? 0 : position - 1;
    while (previous > 0 && (static_cast<unsigned char>(text[previous]) & 0xC0) == continuation)
        --previous;
    const bool before = position > 0 && isWordAt(text, previous);
    const bool after = position < text.size() && isWordAt(text, position);
    return before != after;
}

// The end of \b(?:\s?and\s?|\s?or\s?)\b at `position`.
std::size_t jointEnd(std::string_view text, std::size_t position) {
    if (position >= text.size() || !isBoundary(text, position))
        return noMatch;
    const std::size_t start = isSpace(text[position]) ? position + 1 : position;
    for (const std::string_view word : {"and", "or"}) {
        if (!text.substr(start).starts_with(word))
            continue;
        const std::size_t end = start + word.size();
        if (end < text.size() && isSpace(text[end]) && isBoundary(text, end + 1))
            return end + 1;
        if (isBoundary(text, end))
            return end;
    }
    return noMatch;
}

// The end of the operands and operators at `position`, up to the next joint.
std::size_t comparisonEnd(std::string_view text, std::size_t position) {
    std::size_t end = noMatch;
    while (true) {
        const std::size_t start = skipSpace(text, position);
        if (start >= text.size() || jointEnd(text, start) != noMatch)
            return end;
        std::size_t next = fragmentEnd(text, start);
        if (next == noMatch) {
            next = start;
            while (next < text.size() && !isSpace(text[next]))
                ++next;
        }
        end = position = skipSpace(text, next);
    }
}

std::vector<std::string_view> splitAtJoints(std::string_view markup) {
    std::vector<std::string_view> pieces;
    for (std::size_t position = 0; position < markup.size();) {
        std::size_t end = jointEnd(markup, position);
        if (end == noMatch)
            end = comparisonEnd(markup, position);
        if (end == noMatch) {
            ++position;
            continue;
        }
        pieces.push_back(markup.substr(position, end - position));
        position = end;
    }
    return pieces;
}

struct LaxComparison {
    std::string_view left;
    std::string_view op;
    std::string_view right;
};

// (QuotedFragment)\s*([=!<>a-z_]+)?\s*(QuotedFragment)?
std::optional<LaxComparison> matchComparison(std::string_view text) {
    const std::optional<Match> left = findFragment(text);
    if (!left)
        return std::nullopt;
    const std::size_t start = skipSpace(text, left->end);
    std::size_t end = start;
    while (end < text.size() &&
           (std::string_view("=!<>_").find(text[end]) != noMatch || (text[end] >= 'a' && text[end] <= 'z')))
        ++end;
    const std::size_t rightStart = skipSpace(text, end);
    const std::size_t rightEnd = fragmentEnd(text, rightStart);
    const std::string_view right =
        rightEnd == noMatch ? std::string_view() : text.substr(rightStart, rightEnd - rightStart);
    return LaxComparison{left->in(text), text.substr(start, end - start), right};
}

} // namespace

std::optional<Condition> Condition::parseStrict(std::string_view markup, LiteralWords words,
                                                std::string& problem) {
    Parser parser(markup);
    Condition condition;
    do {
        Comparison comparison;
        comparison.left = Operand::parse(parser.expression(), words);
        if (const std::string_view op = parser.accept(Word::Comparison); !op.empty()) {
            comparison.op = operatorNamed(op);
            comparison.right = Operand::parse(parser.expression(), words);
        }
        if (parser.acceptIdentifier("and"))
            comparison.joint = Joint::And;
        else if (parser.acceptIdentifier("or"))
            comparison.joint = Joint::Or;
        condition.m_comparisons.push_back(std::move(comparison));
    } while (condition.m_comparisons.back().joint != Joint::None);
    parser.expect(Word::End);
    if (!parser.failed())
        return condition;
    problem = parser.problem();
    return std::nullopt;
}

std::optional<Condition> Condition::parseLax(std::string_view markup) {
    const std::vector<std::string_view> pieces = splitAtJoints(markup);
    if (pieces.size() % 2 == 0)
        return std::nullopt;
    Condition condition;
    for (std::size_t i = 0; i < pieces.size(); i += 2) {
        const std::optional<LaxComparison> found = matchComparison(pieces[i]);
        if (!found)
            return std::nullopt;
        Comparison comparison;
        comparison.left = Operand::parse(found->left);
        comparison.op = operatorNamed(found->op);
        comparison.right = Operand::parse(found->right);
        comparison.spelling = found->op;
        if (i + 1 < pieces.size()) {
            const std::string_view joint = trimSpace(pieces[i + 1]);
            if (joint != "and" && joint != "or")
                return std::nullopt;
            comparison.joint = joint == "and" ? Joint::And : Joint::Or;
        }
        condition.m_comparisons.push_back(std::move(comparison));
    }
    return condition;
}

} // namespace lectern::liquid
