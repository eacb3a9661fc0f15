// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tag sees of the parser while it is built: where to read its bodies from, and how to complain.
#pragma once

#include "base/Diagnostic.h"
#include "liquid/Scanner.h"
#include "liquid/Tag.h"

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

    const std::vector<Error>& errors() const { return m_errors; }
    const std::vector<Error>& warnings() const { return m_warnings; }

private:
    struct OpenBlock {
        std::string_view name;
        std::string_view end;
    };

    BodyEnd parseNodes(BlockBody& body, const OpenBlock* block,
                       std::initializer_list<std::string_view> separators);
    std::optional<BodyEnd> parseTag(BlockBody& body, const TagMarkup& tag, const OpenBlock* block,
                                    std::initializer_list<std::string_view> separators);
    void parseLiquidTag(BlockBody& body, const TagMarkup& tag);
    void appendText(BlockBody& body, std::string_view text);
    void appendOutput(BlockBody& body, const Token& token);
    void appendKnownTag(BlockBody& body, const TagMarkup& tag);
    void appendUnknownTag(BlockBody& body, const TagMarkup& tag, const OpenBlock* block);
    void appendErrors(BlockBody& body, std::size_t from);
    void trimBefore(BlockBody& body, const Token& token);
    bool closesOuterBlock(std::string_view name) const;
    bool hasEndAhead(std::string_view name);

    const Environment& m_environment;
    std::string m_path;
    Scanner m_scanner;
    std::vector<std::string> m_openEnds; // end tags of the blocks around, innermost last
    std::vector<Error> m_errors;
    std::vector<Error> m_warnings;
    std::vector<Error> m_unplaced; // errors that no node stands for yet
    std::optional<std::unordered_map<std::string_view, std::size_t>> m_lastEnds;
    SourcePosition m_position; // of the tag being parsed
    bool m_trimNext = false;   // the last tag ended in "-%}"
};

} // namespace lectern::liquid
