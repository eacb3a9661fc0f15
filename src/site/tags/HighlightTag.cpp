// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// highlight: a block of code. Its text is written as Rouge writes it, without the colours.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/ParseContext.h"
#include "site/RenderHost.h"
#include "site/tags/Tags.h"

#include <algorithm>
#include <cctype>

namespace lectern::site {

namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// Reads `highlight`'s markup: a language, then options as name, name=value or name="1 2 3".
// Source: Jekyll, HighlightBlock::SYNTAX.
class HighlightMarkup {
public:
    explicit HighlightMarkup(std::string_view markup) : m_rest(text::strip(markup)) {
        while (!m_rest.empty() &&
               (isWord(m_rest[0]) || std::string_view(".+#-").find(m_rest[0]) != std::string_view::npos))
            language += take();
        ok = !language.empty();
        while (ok && !m_rest.empty())
            ok = readOption();
        language = text::downcase(language);
    }

    bool ok = false;
    bool lineNumbers = false;
    std::string language;

private:
    char take() {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    std::string takeWord() {
        std::string word;
        while (!m_rest.empty() && isWord(m_rest.front()))
            word += take();
        return word;
    }

    bool readOption() {
        const std::size_t spaces = m_rest.size() - text::lstrip(m_rest).size();
        m_rest.remove_prefix(spaces);
        const std::string name = takeWord();
        if (spaces == 0 || name.empty())
            return false;
        lineNumbers = lineNumbers || name == "linenos";
        if (!m_rest.starts_with('='))
            return true;
        take();
        return m_rest.starts_with('"') ? readNumbers() : !takeWord().empty();
    }

    bool readNumbers() {
        take();
        const std::size_t end = m_rest.find('"');
        if (end == std::string_view::npos || end == 0)
            return false;
        const std::string_view numbers = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return std::all_of(numbers.begin(), numbers.end(),
                           [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
    }

    std::string_view m_rest;
};

// As Rouge's HTML formatter does.
std::string escapeCode(std::string_view code) {
    std::string escaped = text::replaceAll(code, "&", "&amp;");
    escaped = text::replaceAll(escaped, "<", "&lt;");
    return text::replaceAll(escaped, ">", "&gt;");
}

// Source: Rouge 3.30, Formatters::HTMLTable.
std::string numbered(std::string code) {
    if (!code.ends_with('\n'))
        code += '\n';
    std::string numbers;
    const auto lines = std::count(code.begin(), code.end(), '\n');
    for (std::ptrdiff_t line = 1; line <= lines; ++line)
        numbers += std::to_string(line) + '\n';
    return "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">" +
           numbers + "</pre></td><td class=\"code\"><pre>" + code + "</pre></td></tr></tbody></table>";
}

class HighlightTag final : public liquid::Tag {
public:
    explicit HighlightTag(HighlightMarkup markup) : m_markup(std::move(markup)) {}

    void render(liquid::Context& context, std::string& out) const override {
        std::string body;
        m_body.render(context, body);
        std::string_view code = body;
        code.remove_prefix(std::min(code.find_first_not_of("\r\n"), code.size()));
        code = code.substr(0, code.find_last_not_of("\r\n") + 1);
        liquid::appendText(context.find("highlighter_prefix"), out);
        out += "<figure class=\"highlight\"><pre><code class=\"language-" +
               text::replaceAll(m_markup.language, "+", "-") + "\" data-lang=\"" + m_markup.language + "\">";
        out += formatted(code, context);
        out += "</code></pre></figure>";
        liquid::appendText(context.find("highlighter_suffix"), out);
    }

    liquid::BlockBody& body() { return m_body; }

private:
    std::string formatted(std::string_view code, liquid::Context& context) const {
        const auto* host = context.host<RenderHost>();
        const Value highlighter = host ? host->config()["highlighter"] : Value();
        if (highlighter != Value("rouge") && highlighter != Value("pygments"))
            return std::string(text::strip(text::escapeHtml(code)));
        std::string text = escapeCode(text::replaceAll(code, "\r\n", "\n"));
        return m_markup.lineNumbers ? numbered(std::move(text)) : text;
    }

    HighlightMarkup m_markup;
    liquid::BlockBody m_body;
};

} // unnamed namespace

void addHighlightTag(liquid::Environment& environment) {
    environment.addTag(
        "highlight",
        [](const liquid::TagMarkup& tag, liquid::ParseContext& parser) -> std::unique_ptr<liquid::Tag> {
            HighlightMarkup markup(tag.markup);
            if (!markup.ok)
                parser.fail("Syntax Error in tag 'highlight' while parsing the following markup:\n\n" +
                            std::string(tag.markup) + "\n\nValid syntax: highlight <lang> [linenos]\n");
            auto highlight = std::make_unique<HighlightTag>(std::move(markup));
            parser.parseBody(highlight->body(), tag);
            return highlight;
        });
}

} // namespace lectern::site
