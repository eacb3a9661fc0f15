// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// if, unless, case, ifchanged.
// Source: Ruby Liquid 5.4, tags/if.rb, unless.rb, case.rb, ifchanged.rb.
#include "liquid/Characters.h"
#include "liquid/Condition.h"
#include "liquid/Context.h"
#include "liquid/Environment.h"
#include "liquid/Fragments.h"
#include "liquid/ParseContext.h"
#include "liquid/tags/StandardTags.h"

#include <optional>

namespace lectern::liquid {

namespace {

// --- if, unless

class If final : public Tag {
public:
    enum class First { AsItStands, Negated };

    struct Branch {
        std::optional<Condition> condition; // none: else, or one that could not be read
        bool isElse = false;
        BlockBody body;
    };

    If(First first, std::vector<Branch> branches) : m_first(first), m_branches(std::move(branches)) {
        for (const Branch& branch : m_branches)
            m_blank = m_blank && branch.body.isBlank();
        for (Branch& branch : m_branches) {
            if (m_blank)
                branch.body.removeTexts();
        }
    }

    void render(Context& context, std::string& out) const override {
        bool negate = m_first == First::Negated;
        for (const Branch& branch : m_branches) {
            const bool holds =
                branch.isElse || (branch.condition && branch.condition->evaluate(context) != negate);
            if (context.failed())
                return;
            if (holds)
                return branch.body.render(context, out);
            negate = false;
        }
    }

    bool isBlank() const override { return m_blank; }

private:
    First m_first;
    std::vector<Branch> m_branches;
    bool m_blank = true;
};

std::optional<Condition> parseCondition(std::string_view markup, ParseContext& parser) {
    if (parser.environment().parseMode != ParseMode::Lax) {
        std::string problem;
        if (std::optional<Condition> condition = Condition::parseStrict(markup, LiteralWords::Ask, problem))
            return condition;
        if (!parser.acceptsLax(problem, trimSpace(markup)))
            return std::nullopt;
    }
    std::optional<Condition> condition = Condition::parseLax(markup);
    if (!condition)
        parser.fail("Syntax Error in tag 'if' - Valid syntax: if [expression]");
    return condition;
}

std::unique_ptr<Tag> parseIf(If::First first, const TagMarkup& tag, ParseContext& parser) {
    std::vector<If::Branch> branches;
    std::optional<Condition> condition = parseCondition(tag.markup, parser);
    if (!condition)
        return nullptr;
    bool isElse = false;
    while (true) {
        branches.push_back({std::move(condition), isElse, {}});
        const BodyEnd end = parser.parseBody(branches.back().body, tag, {"elsif", "else"});
        if (end.reason != BodyEnd::Reason::Separator)
            break;
        isElse = end.tag.name == "else";
        condition = isElse ? std::nullopt : parseCondition(end.tag.markup, parser);
    }
    return std::make_unique<If>(first, std::move(branches));
}

// --- case

class Case final : public Tag {
public:
    struct Branch {
        std::vector<Operand> values; // none: else
        bool isElse = false;
        BlockBody body;
    };

    Case(Expression subject, std::vector<Branch> branches, bool blankBefore)
        : m_subject(std::move(subject)), m_branches(std::move(branches)), m_blank(blankBefore) {
        for (const Branch& branch : m_branches)
            m_blank = m_blank && branch.body.isBlank();
        for (Branch& branch : m_branches) {
            if (m_blank)
                branch.body.removeTexts();
        }
    }

    // Every matching value renders its branch, so one branch may be rendered twice; `else` only where it
    // stands before the first match.
    void render(Context& context, std::string& out) const override {
        Value subject = m_subject.evaluate(context);
        bool matched = false;
        for (const Branch& branch : m_branches) {
            if (branch.isElse && !matched)
                renderBranch(branch, context, out, subject);
            for (const Operand& value : branch.values) {
                const bool matches = !context.failed() && equals(subject, value, context);
                if (context.failed())
                    return;
                matched = matched || matches;
                if (matches)
                    renderBranch(branch, context, out, subject);
            }
        }
    }

    bool isBlank() const override { return m_blank; }

private:
    // What the branch assigns may change the subject for those behind it.
    void renderBranch(const Branch& branch, Context& context, std::string& out, Value& subject) const {
        branch.body.render(context, out);
        if (!context.failed())
            subject = m_subject.evaluate(context);
    }

    Expression m_subject;
    std::vector<Branch> m_branches;
    bool m_blank;
};

// (QuotedFragment)(?:(?:\s+or\s+|\s*,\s*)(QuotedFragment.*))?, again and again on what follows.
std::vector<Operand> parseWhen(std::string_view markup, ParseContext& parser) {
    std::vector<Operand> values;
    while (true) {
        const std::optional<Match> value = findFragment(markup);
        if (!value) {
            parser.fail("Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or "
                        "condition2...] %}");
            return values;
        }
        values.push_back(Operand::parse(value->in(markup)));
        std::size_t next = skipSpace(markup, value->end);
        const std::string_view rest = markup.substr(next);
        if (rest.starts_with(','))
            next = skipSpace(markup, next + 1);
        else if (next > value->end && rest.starts_with("or") && rest.size() > 2 && isSpace(rest[2]))
            next = skipSpace(markup, next + 2);
        else
            return values;
        if (fragmentEnd(markup, next) == noMatch)
            return values;
        markup = markup.substr(next);
    }
}

Case::Branch parseBranch(const TagMarkup& separator, ParseContext& parser) {
    Case::Branch branch;
    if (separator.name == "when") {
        branch.values = parseWhen(separator.markup, parser);
        return branch;
    }
    branch.isElse = true;
    if (!trimSpace(separator.markup).empty())
        parser.fail("Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ");
    return branch;
}

std::unique_ptr<Tag> parseCase(const TagMarkup& tag, ParseContext& parser) {
    const std::optional<Match> subject = findFragment(tag.markup);
    if (!subject)
        return parser.fail("Syntax Error in 'case' - Valid syntax: case [condition]");
    std::vector<Case::Branch> branches;
    BlockBody before; // what stands between `case` and the first `when` is never shown
    BodyEnd end = parser.parseBody(before, tag, {"when", "else"});
    while (end.reason == BodyEnd::Reason::Separator) {
        branches.push_back(parseBranch(end.tag, parser));
        end = parser.parseBody(branches.back().body, tag, {"when", "else"});
    }
    return std::make_unique<Case>(Expression::parse(subject->in(tag.markup)), std::move(branches),
                                  before.isBlank());
}

// --- ifchanged

class IfChanged final : public Tag {
public:
    explicit IfChanged(BlockBody body) : m_body(std::move(body)) {}

    void render(Context& context, std::string& out) const override {
        std::string written;
        m_body.render(context, written);
        std::optional<std::string>& last = context.registers().ifchanged;
        if (last == written)
            return;
        out += written;
        last = std::move(written);
    }

    bool isBlank() const override { return m_body.isBlank(); }

private:
    BlockBody m_body;
};

std::unique_ptr<Tag> parseIfChanged(const TagMarkup& tag, ParseContext& parser) {
    BlockBody body;
    parser.parseBody(body, tag);
    return std::make_unique<IfChanged>(std::move(body));
}

} // namespace

void addConditionTags(Environment& environment) {
    environment.addTag("if", [](const TagMarkup& tag, ParseContext& parser) {
        return parseIf(If::First::AsItStands, tag, parser);
    });
    environment.addTag("unless", [](const TagMarkup& tag, ParseContext& parser) {
        return parseIf(If::First::Negated, tag, parser);
    });
    environment.addTag("case", parseCase);
    environment.addTag("ifchanged", parseIfChanged);
}

} // namespace lectern::liquid
