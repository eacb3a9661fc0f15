// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Code, in Rouge's wrapper where Rouge would have coloured it. The text stays plain: the page colours it.
#include "markdown/Characters.h"
#include "markdown/html/Escape.h"
#include "markdown/html/HtmlWriter.h"
#include "markdown/html/RougeLanguages.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

constexpr std::string_view languageClass = "language-";

struct Place {
    std::size_t start = std::string_view::npos;
    std::size_t end = 0;
};

// The first "language-..." at a word's start among the classes.
Place findLanguage(std::string_view classes) {
    for (std::size_t at = classes.find(languageClass); at != std::string_view::npos;
         at = classes.find(languageClass, at + 1)) {
        std::size_t end = at + languageClass.size();
        while (end < classes.size() && !isSpace(classes[end]))
            ++end;
        if (end > at + languageClass.size() && !isWordCharacter(codePointBefore(classes, at)))
            return {at, end};
    }
    return {};
}

std::string_view languageOf(std::string_view classes) {
    const Place place = findLanguage(classes);
    if (place.start == std::string_view::npos)
        return {};
    const std::size_t start = place.start + languageClass.size();
    return classes.substr(start, place.end - start);
}

// {:.show-whitespaces}: every tab and space in a span of its own, by whether it leads, trails or stands
// between.
void writeVisibleSpaces(std::string& out, std::string_view code) {
    for (std::size_t i = 0; i < code.size();) {
        if (!isBlank(code[i])) {
            const std::size_t end = std::min(code.find_first_of(" \t", i), code.size());
            escapeAll(out, code.substr(i, end - i));
            i = end;
            continue;
        }
        const std::size_t end = std::min(code.find_first_not_of(" \t", i), code.size());
        const bool leads = i == 0 || code[i - 1] == '\n';
        const bool trails = end == code.size() || code[end] == '\n';
        const std::string_view suffix = leads ? "-l" : trails ? "-r" : "";
        for (; i < end; ++i) {
            out += code[i] == '\t' ? "<span class=\"ws-tab" : "<span class=\"ws-space";
            out += suffix;
            out += code[i] == '\t' ? "\">\t</span>" : "\">&#8901;</span>";
        }
    }
}

// The language, or the default one.
std::string_view nameOr(std::string_view language, const CodeHighlighting& code, const Options& options) {
    if (!language.empty())
        return language;
    return code.defaultLanguage ? *code.defaultLanguage : options.defaultLanguage;
}

} // unnamed namespace

// Whether Rouge has a lexer for it; code without a language counts for the default one.
bool HtmlWriter::highlights(std::string_view language, const CodeHighlighting& code) const {
    const std::string_view name = nameOr(language, code, m_options);
    if (!m_options.highlighter || !code.enabled || !rougeKnows(name))
        return false;
    return code.guessLanguage.value_or(m_options.guessLanguage) || !rougeTakesForPlainText(name);
}

// What Rouge makes of the code, colours left out. Source: Rouge 3.30, formatters/html_table.rb.
void HtmlWriter::writeColoured(std::string_view text, const CodeHighlighting& code) {
    if (!code.lineNumbers)
        return escapeAll(m_out, text);
    const bool ends = text.ends_with('\n');
    const auto lines = std::count(text.begin(), text.end(), '\n') + (ends ? 0 : 1);
    m_out += "<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\">";
    for (std::int64_t line = code.startLine; line < code.startLine + lines; ++line)
        m_out += std::to_string(line) + '\n';
    m_out += "</pre></td><td class=\"rouge-code\"><pre>";
    escapeAll(m_out, text);
    m_out += ends ? "</pre></td></tr></tbody></table>" : "\n</pre></td></tr></tbody></table>";
}

void HtmlWriter::setHighlighterClass(Attributes& attributes, std::string_view language,
                                     const CodeHighlighting& code) {
    const std::string_view name = nameOr(language, code, m_options);
    std::string classes(attributes.value("class"));
    classes += classes.empty() ? "highlighter-rouge" : " highlighter-rouge";
    if (!name.empty()) {
        const Place place = findLanguage(classes);
        const std::string prefix = std::string(languageClass) + std::string(name);
        if (place.start == 0)
            classes.replace(0, place.end, prefix);
        else
            classes.insert(0, prefix + ' ');
    }
    attributes.set(m_arena, "class", m_arena.copy(classes));
}

void HtmlWriter::writeCodeBlock(const Node& node, int indent) {
    Attributes attributes = node.details ? node.details->attributes.copy(m_arena) : Attributes();
    const std::string_view classes = attributes.value("class");
    const std::string_view language = languageOf(classes);
    if (!language.empty()) {
        const Place place = findLanguage(classes);
        const std::string_view rest =
            trim(m_arena.join(classes.substr(0, place.start), classes.substr(place.end)));
        if (rest.empty())
            attributes.remove("class");
        else
            attributes.set(m_arena, "class", rest);
    }
    const std::string_view lexer = node.extra().empty() ? language : node.extra();
    const CodeHighlighting& code = m_options.highlightBlocks;
    if (!highlights(lexer, code))
        return writePlainCode(node, attributes, language, indent);
    setHighlighterClass(attributes, language, code);
    indentBy(indent);
    openTag("div", attributes.first());
    if (code.wrap) {
        m_out += "<div class=\"highlight\"><pre";
        writeAttribute("class", code.cssClass);
        m_out += "><code>";
    }
    writeColoured(node.text, code);
    m_out += code.wrap ? "</code></pre></div>" : "";
    indentBy(indent);
    m_out += "</div>\n";
}

void HtmlWriter::writePlainCode(const Node& node, const Attributes& attributes, std::string_view language,
                                int indent) {
    indentBy(indent);
    openTag("pre", attributes.first());
    m_out += "<code";
    if (!language.empty())
        writeAttribute("class", m_arena.join(languageClass, language));
    m_out += '>';
    std::string_view code = node.text;
    if (code.ends_with('\n'))
        code.remove_suffix(1);
    if (containsWord(node.attribute("class"), "show-whitespaces"))
        writeVisibleSpaces(m_out, code);
    else
        escapeAll(m_out, code);
    m_out += "\n</code></pre>\n";
}

void HtmlWriter::writeCodeSpan(const Node& node) {
    const std::string_view language = languageOf(node.attribute("class"));
    const CodeHighlighting& code = m_options.highlightSpans;
    if (highlights(language, code)) {
        Attributes attributes = node.details ? node.details->attributes.copy(m_arena) : Attributes();
        setHighlighterClass(attributes, language, code);
        openTag("code", attributes.first());
        writeColoured(node.text, code);
    } else {
        openTag("code", node.firstAttribute());
        escapeAll(m_out, node.text);
    }
    m_out += "</code>";
}

} // namespace lectern::markdown
