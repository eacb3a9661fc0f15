// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds the tree of a template.
// Source: Ruby Liquid 5.4, block.rb, block_body.rb, document.rb, and their messages in locales/en.yml.
#include "liquid/ParseContext.h"

#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Environment.h"
#include "liquid/SourceNodes.h"

#include <algorithm>

namespace lectern::liquid {

namespace {

constexpr std::size_t maximumErrors = 10'000; // a template with more is no template

std::string quoted(std::string_view text) {
    return "'" + std::string(text) + "'";
}

// Where the last tag with a name begins in a token of raw text; "{%-" begins none.
// Source: Ruby Liquid 5.4, tags/raw.rb: \A(.*){%\s*(\w+)\s*(.*)?%}\z
std::size_t lastTagStart(std::string_view text) {
    std::size_t open = text.rfind("{%");
    while (open != std::string_view::npos && !isWord(text[skipSpace(text, open + 2)]))
        open = open == 0 ? std::string_view::npos : text.rfind("{%", open - 1);
    return open;
}

} // namespace

ParseContext::ParseContext(std::string_view source, std::string path, const Environment& environment)
    : m_environment(environment), m_path(std::move(path)), m_scanner(source) {}

void ParseContext::parseDocument(BlockBody& body) {
    parseNodes(body, nullptr, {});
}

BodyEnd ParseContext::parseBody(BlockBody& body, const TagMarkup& block,
                                std::initializer_list<std::string_view> separators) {
    return parseBlock(body, block, Unknown::Complain, separators);
}

void ParseContext::skipBody(const TagMarkup& block) {
    BlockBody ignored;
    parseBlock(ignored, block, Unknown::Ignore, {});
}

BodyEnd ParseContext::parseBlock(BlockBody& body, const TagMarkup& block, Unknown unknown,
                                 std::initializer_list<std::string_view> separators) {
    if (m_openBlocks.size() >= static_cast<std::size_t>(m_environment.nesting)) {
        record({ErrorKind::StackLevel, "Nesting too deep", m_path, m_position});
        return {BodyEnd::Reason::Unclosed, {}};
    }
    const OpenBlock open{block.name, "end" + std::string(block.name), unknown};
    m_openBlocks.push_back(open);
    const BodyEnd end = parseNodes(body, &open, separators);
    m_openBlocks.pop_back();
    return end;
}

std::optional<std::string_view> ParseContext::parseRawBody(const TagMarkup& block) {
    const std::string end = "end" + std::string(block.name);
    const std::size_t start = m_scanner.offset();
    while (const std::optional<Token> token = m_scanner.next()) {
        if (m_scanner.inLiquidTag())
            continue;
        const std::string_view text = token->source;
        const std::size_t open = text.ends_with("%}") ? lastTagStart(text) : std::string_view::npos;
        if (open == std::string_view::npos)
            continue;
        const std::size_t name = skipSpace(text, open + 2);
        const bool named = text.substr(name).starts_with(end) && !isWord(text[name + end.size()]);
        if (!named)
            continue;
        const auto tokenStart = static_cast<std::size_t>(text.data() - m_scanner.source().data());
        return m_scanner.source().substr(start, tokenStart + open - start);
    }
    fail(quoted(block.name) + " tag was never closed");
    return std::nullopt;
}

std::nullptr_t ParseContext::fail(std::string message) {
    record({ErrorKind::Syntax, std::move(message), m_path, m_position});
    return nullptr;
}

void ParseContext::failUnknown(std::string_view tag) {
    record({ErrorKind::Syntax, "Unknown tag " + quoted(tag), m_path, m_position, DiagnosticKind::UnknownTag,
            std::string(tag)});
}

void ParseContext::warn(std::string message) {
    if (m_warnings.size() < Diagnostics::defaultCap)
        m_warnings.push_back(
            {ErrorKind::Syntax, std::move(message), m_path, m_position, DiagnosticKind::Markup});
}

bool ParseContext::acceptsLax(const std::string& problem, std::string_view markup) {
    if (m_environment.parseMode == ParseMode::Lax)
        return true;
    const std::string message = problem + " in \"" + std::string(markup) + "\"";
    if (m_environment.parseMode == ParseMode::Strict) {
        fail(message);
        return false;
    }
    warn(message);
    return true;
}

std::optional<Variable> ParseContext::parseVariable(std::string_view markup) {
    std::string problem;
    Variable variable = Variable::parse(markup, m_environment, problem);
    if (!problem.empty() && !acceptsLax(problem, "{{" + std::string(markup) + "}}"))
        return std::nullopt;
    return variable;
}

void ParseContext::record(Error error) {
    if (m_errors.size() < Diagnostics::defaultCap)
        m_errors.push_back(error);
    m_unplaced.push_back(std::move(error));
    ++m_errorCount;
}

BodyEnd ParseContext::parseNodes(BlockBody& body, const OpenBlock* block,
                                 std::initializer_list<std::string_view> separators) {
    while (const std::optional<Token> token = nextToken()) {
        m_position = token->position;
        switch (token->kind) {
        case Token::Kind::Text:
            appendText(body, *token);
            break;
        case Token::Kind::Output:
            trimBefore(body, *token);
            appendOutput(body, *token);
            break;
        case Token::Kind::BadOutput:
        case Token::Kind::BadTag: {
            trimBefore(body, *token);
            const bool output = token->kind == Token::Kind::BadOutput;
            fail((output ? "Variable " : "Tag ") + quoted(token->source) +
                 " was not properly terminated with regexp: " + (output ? R"(/\}\}/)" : R"(/\%\}/)"));
            appendErrors(body, m_unplaced.size() - 1);
            break;
        }
        case Token::Kind::Tag:
            trimBefore(body, *token);
            if (const std::optional<BodyEnd> end = parseTag(body, *token, block, separators))
                return *end;
        }
    }
    const bool closed = !block || block->end == liquidEnd;
    if (!closed)
        fail(quoted(block->name) + " tag was never closed");
    return {closed ? BodyEnd::Reason::Closed : BodyEnd::Reason::Unclosed, {}};
}

std::optional<Token> ParseContext::nextToken() {
    if (m_errorCount >= maximumErrors)
        return std::nullopt;
    if (m_pushedBack)
        return std::exchange(m_pushedBack, std::nullopt);
    return m_scanner.next();
}

std::optional<BodyEnd> ParseContext::parseTag(BlockBody& body, const Token& token, const OpenBlock* block,
                                              std::initializer_list<std::string_view> separators) {
    const TagMarkup tag{token.name, token.markup, token.position};
    if (tag.name == "liquid" && !m_scanner.inLiquidTag()) {
        parseLiquidTag(body, tag);
    } else if (const TagFactory* factory = m_environment.tag(tag.name)) {
        appendKnownTag(body, tag, *factory);
    } else if (block && tag.name == block->end) {
        return BodyEnd{BodyEnd::Reason::Closed, tag};
    } else if (std::find(separators.begin(), separators.end(), tag.name) != separators.end()) {
        return BodyEnd{BodyEnd::Reason::Separator, tag};
    } else if (!block || block->unknown == Unknown::Complain) {
        complainAboutUnknownTag(tag, block);
        if (closesOuterBlock(tag.name)) {
            m_pushedBack = token;
            return BodyEnd{BodyEnd::Reason::Unclosed, tag};
        }
        appendErrors(body, m_unplaced.size() - 1);
        appendContent(body, tag);
    }
    return std::nullopt;
}

void ParseContext::parseLiquidTag(BlockBody& body, const TagMarkup& tag) {
    const OpenBlock lines{tag.name, std::string(liquidEnd), Unknown::Complain};
    m_scanner.enterLiquidTag(tag.markup, tag.position.line);
    const std::size_t unplaced = m_unplaced.size();
    parseNodes(body, &lines, {});
    appendErrors(body, unplaced);
    m_scanner.leaveLiquidTag();
}

void ParseContext::appendText(BlockBody& body, const Token& token) {
    const std::string_view text = m_trimNext ? text::lstrip(token.source) : token.source;
    m_trimNext = false;
    auto node = std::make_unique<SourceText>(text);
    node->position = token.position;
    body.append(std::move(node));
}

void ParseContext::appendOutput(BlockBody& body, const Token& token) {
    const std::size_t unplaced = m_unplaced.size();
    if (std::optional<Variable> variable = parseVariable(token.markup)) {
        auto node = std::make_unique<Output>(std::move(*variable));
        node->position = token.position;
        body.append(std::move(node));
    }
    appendErrors(body, unplaced);
}

void ParseContext::appendKnownTag(BlockBody& body, const TagMarkup& tag, const TagFactory& factory) {
    const std::size_t unplaced = m_unplaced.size();
    const std::size_t errors = m_errorCount;
    const std::size_t offset = m_scanner.offset();
    std::unique_ptr<Tag> node = factory(tag, *this);
    m_position = tag.position;
    if (!node && m_errorCount == errors)
        fail(quoted(tag.name) + " cannot be read");
    appendErrors(body, unplaced);
    if (node) {
        node->position = tag.position;
        body.append(std::move(node));
    } else if (m_scanner.offset() == offset) {
        appendContent(body, tag);
    }
}

// What stands between a tag that nobody could read and its end tag, if it has one: that much is worth
// showing.
void ParseContext::appendContent(BlockBody& body, const TagMarkup& tag) {
    if (m_scanner.inLiquidTag() || !hasEndAhead(tag.name))
        return;
    while (parseBlock(body, tag, Unknown::Complain, {"else", "elsif", "when"}).reason ==
           BodyEnd::Reason::Separator) {
    }
}

void ParseContext::complainAboutUnknownTag(const TagMarkup& tag, const OpenBlock* block) {
    if (!block) {
        if (tag.name == "else" || tag.name == "end")
            fail("Unexpected outer " + quoted(tag.name) + " tag");
        else
            failUnknown(tag.name);
    } else if (tag.name == "else") {
        fail(std::string(block->name) + " tag does not expect 'else' tag");
    } else if (tag.name.starts_with("end")) {
        fail(quoted(tag.name) + " is not a valid delimiter for " + std::string(block->name) + " tags. use " +
             block->end);
    } else {
        failUnknown(tag.name);
    }
}

void ParseContext::appendErrors(BlockBody& body, std::size_t from) {
    for (std::size_t i = from; i < m_unplaced.size(); ++i) {
        const SourcePosition position = m_unplaced[i].position;
        auto node = std::make_unique<ErrorText>(toText(m_unplaced[i]));
        node->position = position;
        body.append(std::move(node));
    }
    m_unplaced.resize(from);
}

void ParseContext::trimBefore(BlockBody& body, const Token& token) {
    if (m_scanner.inLiquidTag()) // its lines trim nothing, and leave alone what the tag itself trims
        return;
    if (token.trimBefore && body.last() && body.last()->isText())
        static_cast<SourceText*>(body.last())->trimEnd();
    m_trimNext = token.trimAfter;
}

bool ParseContext::closesOuterBlock(std::string_view name) const {
    return std::any_of(m_openBlocks.begin(), m_openBlocks.end(),
                       [name](const OpenBlock& block) { return block.end == name; });
}

bool ParseContext::hasEndAhead(std::string_view name) {
    if (!m_lastEnds) {
        m_lastEnds.emplace();
        Scanner rest(m_scanner.source());
        while (const std::optional<Token> token = rest.next()) {
            if (token->kind == Token::Kind::Tag && token->name.starts_with("end"))
                (*m_lastEnds)[token->name.substr(3)] = rest.offset();
        }
    }
    const auto found = m_lastEnds->find(name);
    return found != m_lastEnds->end() && found->second > m_scanner.offset();
}

} // namespace lectern::liquid
