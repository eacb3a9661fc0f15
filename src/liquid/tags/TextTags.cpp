// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// comment, raw, #.
// Source: Ruby Liquid 5.4, tags/comment.rb, raw.rb, inline_comment.rb.
#include "liquid/Characters.h"
#include "liquid/Environment.h"
#include "liquid/ParseContext.h"
#include "liquid/tags/StandardTags.h"

#include <optional>

namespace lectern::liquid {

namespace {

class Comment final : public Tag {
public:
    void render(Context&, std::string&) const override {}
    bool isBlank() const override { return true; }
};

class Raw final : public Tag {
public:
    explicit Raw(std::string_view text) : m_text(text) {}

    void render(Context&, std::string& out) const override { out += m_text; }
    bool isBlank() const override { return m_text.empty(); }

private:
    std::string_view m_text; // in the template's source
};

std::unique_ptr<Tag> parseComment(const TagMarkup& tag, ParseContext& parser) {
    parser.skipBody(tag);
    return std::make_unique<Comment>();
}

std::unique_ptr<Tag> parseRaw(const TagMarkup& tag, ParseContext& parser) {
    if (!trimSpace(tag.markup).empty())
        return parser.fail("Syntax Error in 'raw' - Valid syntax: raw");
    const std::optional<std::string_view> text = parser.parseRawBody(tag);
    if (!text)
        return nullptr;
    return std::make_unique<Raw>(*text);
}

std::unique_ptr<Tag> parseInlineComment(const TagMarkup& tag, ParseContext& parser) {
    const std::string_view markup = tag.markup;
    for (std::size_t end = markup.find('\n'); end != std::string_view::npos;
         end = markup.find('\n', end + 1)) {
        const std::size_t next = skipSpace(markup, end + 1);
        if (next < markup.size() && markup[next] != '#')
            return parser.fail(
                "Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character");
    }
    return std::make_unique<Comment>();
}

} // namespace

void addTextTags(Environment& environment) {
    environment.addTag("comment", parseComment);
    environment.addTag("raw", parseRaw);
    environment.addTag("#", parseInlineComment);
}

} // namespace lectern::liquid
