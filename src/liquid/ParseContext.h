// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tag sees of the parser while it is built: where to read its bodies from, and how to complain.
#pragma once

#include "base/Diagnostic.h"
#include "liquid/Scanner.h"
#include "liquid/Tag.h"
#include "liquid/Variable.h"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::liquid {

class Environment;

// Why a body ended.
struct BodyEnd {
    enum class Reason {
        Closed,    // by the block's end tag
        Separator, // by one of the tags asked for; `tag` tells which
        Unclosed,  // by the end of the template or of a block around; already complained about
    };
    Reason reason = Reason::Closed;
    TagMarkup tag;
};

// One parse of one template. Goes on after every error, so that a reader can show the rest of the page; a
// strict host looks at errors(). Not thread-safe: one per parse.
class ParseContext {
public:
    ParseContext(std::string_view source, std::string path, const Environment& environment);

    // The whole template.
    void parseDocument(BlockBody& body);

    const Environment& environment() const { return m_environment; }

    // Reads nodes into `body` up to `{% endNAME %}` or one of the separators ("else", "elsif").
    BodyEnd parseBody(BlockBody& body, const TagMarkup& block,
                      std::initializer_list<std::string_view> separators = {});
    // The same, passing over tags that nobody knows, as `comment` does.
    void skipBody(const TagMarkup& block);
    // The source up to `{% endNAME %}`, as it stands; empty (and complained about) where that is missing.
    std::optional<std::string_view> parseRawBody(const TagMarkup& block);

    // Records a syntax error at the tag being parsed; the result converts to any null pointer.
    std::nullptr_t fail(std::string message);
    // Records what only the strict grammar minds.
    void warn(std::string message);
    // What to do about markup that is not of the strict grammar: whether to read it by the lax one, `problem`
    // recorded as the environment's ParseMode wants it.
    bool acceptsLax(const std::string& problem, std::string_view markup);
    // An expression with its filters; empty, and complained about, where the ParseMode forbids it.
    std::optional<Variable> parseVariable(std::string_view markup);

    const std::vector<Error>& errors() const { return m_errors; } // capped, in order
    const std::vector<Error>& warnings() const { return m_warnings; }

private:
    enum class Unknown { Complain, Ignore }; // what a body does about tags that nobody knows

    struct OpenBlock {
        std::string_view name;
        std::string end; // "endif"
        Unknown unknown;
    };

    static constexpr std::string_view liquidEnd = "%}"; // what ends {% liquid %}, for messages

    BodyEnd parseBlock(BlockBody& body, const TagMarkup& block, Unknown unknown,
                       std::initializer_list<std::string_view> separators);
    BodyEnd parseNodes(BlockBody& body, const OpenBlock* block,
                       std::initializer_list<std::string_view> separators);
    std::optional<Token> nextToken();
    std::optional<BodyEnd> parseTag(BlockBody& body, const Token& token, const OpenBlock* block,
                                    std::initializer_list<std::string_view> separators);
    void parseLiquidTag(BlockBody& body, const TagMarkup& tag);
    void appendText(BlockBody& body, const Token& token);
    void appendOutput(BlockBody& body, const Token& token);
    void appendKnownTag(BlockBody& body, const TagMarkup& tag, const TagFactory& factory);
    void appendContent(BlockBody& body, const TagMarkup& tag);
    void failUnknown(std::string_view tag);
    void complainAboutUnknownTag(const TagMarkup& tag, const OpenBlock* block);
    void record(Error error);
    void appendErrors(BlockBody& body, std::size_t from);
    void trimBefore(BlockBody& body, const Token& token);
    bool closesOuterBlock(std::string_view name) const;
    bool hasEndAhead(std::string_view name);

    const Environment& m_environment;
    std::string m_path;
    Scanner m_scanner;
    std::optional<Token> m_pushedBack;
    std::vector<OpenBlock> m_openBlocks; // the blocks around, innermost last
    std::vector<Error> m_errors;
    std::vector<Error> m_warnings;
    std::vector<Error> m_unplaced; // errors that no node stands for yet
    std::size_t m_errorCount = 0;
    // Where the last end tag of each name is, looked up when the first unreadable tag asks.
    std::optional<std::unordered_map<std::string_view, std::size_t>> m_lastEnds;
    SourcePosition m_position; // of the tag being parsed
    bool m_trimNext = false;   // the last tag ended in "-%}"
};

} // namespace lectern::liquid
