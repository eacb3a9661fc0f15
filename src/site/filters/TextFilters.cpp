// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters from text to text: markdownify, smartify, sassify, scssify, slugify, xml_escape,
// normalize_whitespace, number_of_words, array_to_sentence_string, inspect, jsonify.
// Source: Jekyll 4.3, filters.rb.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "site/filters/FilterHost.h"
#include "site/filters/JekyllFilters.h"
#include "site/filters/Jsonify.h"

#include <algorithm>
#include <optional>
#include <string>

namespace lectern::site {

namespace {

using liquid::Context;
using liquid::FilterArguments;

bool isAsciiSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// A list's print has the encoding of its first item's in Ruby: US-ASCII for what is no text.
bool isPrintedAsAscii(const Value& list) {
    if (!list.isArray())
        return !list.isString() && !list.isObject() && !list.isDrop();
    return list.array().empty() || isPrintedAsAscii(list.array().front());
}

// kramdown writes by number what the encoding of its text lacks.
std::string inEncodingOf(const Value& input, std::string_view source, std::string html) {
    if (!input.isArray() || !isPrintedAsAscii(input) || !text::isAscii(source) || text::isAscii(html))
        return html;
    std::string out;
    for (std::size_t position = 0; position < html.size();) {
        const char32_t codePoint = text::decode(html, position);
        if (codePoint < 0x80)
            out += static_cast<char>(codePoint);
        else
            out += "&#" + std::to_string(static_cast<std::uint32_t>(codePoint)) + ";";
    }
    return out;
}

Value markdownify(const Value& input, const FilterArguments&, Context& context) {
    const FilterHost* host = context.host<FilterHost>();
    const std::string text = liquid::toString(input);
    return Value(host ? inEncodingOf(input, text, host->markdownify(text)) : text);
}

Value smartify(const Value& input, const FilterArguments&, Context& context) {
    const FilterHost* host = context.host<FilterHost>();
    const std::string text = liquid::toString(input);
    return Value(host ? inEncodingOf(input, text, host->smartify(text)) : text);
}

Value convertSass(const Value& input, SassSyntax syntax, Context& context) {
    const FilterHost* host = context.host<FilterHost>();
    if (!host)
        return input;
    const Result<std::string> css = host->sassToCss(liquid::toString(input), syntax);
    return css ? Value(*css) : context.fail(toString(css.error()));
}

Value slugify(const Value& input, const FilterArguments& arguments, Context& context) {
    if (input.isNil())
        return {};
    if (!input.isString())
        return context.fail("slugify needs a text, not " + liquid::inspect(input));
    const std::string_view mode = arguments[0].isNil() ? "default" : arguments[0].stringOr("none");
    return Value(text::slugify(input.string(), mode == "raw"       ? text::SlugMode::Raw
                                               : mode == "default" ? text::SlugMode::Default
                                               : mode == "pretty"  ? text::SlugMode::Pretty
                                               : mode == "ascii"   ? text::SlugMode::Ascii
                                               : mode == "latin"   ? text::SlugMode::Latin
                                                                   : text::SlugMode::None));
}

// Ruby's encode(xml: :attr), without the quotes around it.
std::string escapeXml(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

Value xmlEscape(const Value& input, const FilterArguments&, Context&) {
    std::string scratch;
    return Value(escapeXml(input.isArray() ? liquid::toString(input) : liquid::textOf(input, scratch)));
}

Value normalizeWhitespace(const Value& input, const FilterArguments&, Context&) {
    const std::string text = liquid::toString(input);
    std::string out;
    for (const char c : text) {
        if (!isAsciiSpace(c))
            out += c;
        else if (!out.ends_with(' '))
            out += ' ';
    }
    return Value(text::strip(out));
}

struct WordCount {
    std::int64_t words = 0;      // runs between white space
    std::int64_t runs = 0;       // runs between white space and CJK characters
    std::int64_t ideographs = 0; // CJK characters
};

WordCount countWords(std::string_view text) {
    WordCount count;
    bool inWord = false;
    bool inRun = false;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t codePoint = text::decode(text, position);
        const bool space = codePoint < 0x80 && isAsciiSpace(static_cast<char>(codePoint));
        const bool cjk = !space && text::isCjk(codePoint);
        count.words += !space && !inWord;
        count.runs += !space && !cjk && !inRun;
        count.ideographs += cjk;
        inWord = !space;
        inRun = !space && !cjk;
    }
    return count;
}

Value numberOfWords(const Value& input, const FilterArguments& arguments, Context& context) {
    if (!input.isString())
        return context.fail("number_of_words needs a text, not " + liquid::inspect(input));
    const WordCount count = countWords(input.string());
    const std::string_view mode = arguments[0].stringOr("");
    if (mode == "cjk" || (mode == "auto" && count.ideographs > 0))
        return Value(count.ideographs + count.runs);
    return Value(count.words);
}

// Ruby's Array#join: lists within the list are joined as well.
void appendJoined(const Array& items, std::size_t count, std::string& out) {
    for (std::size_t i = 0; i < count; ++i) {
        out += i ? ", " : "";
        if (items[i].isArray())
            appendJoined(items[i].array(), items[i].array().size(), out);
        else
            out += liquid::toString(items[i]);
    }
}

// What Ruby's input[0], input[1] ... are: a list's elements, a text's characters; of a hash, whatever stands
// under those numbers.
std::optional<Array> sentenceItems(const Value& input) {
    if (input.isArray())
        return input.array();
    Array items;
    const std::size_t size = liquid::elementCount(input);
    if (input.isString()) {
        for (std::size_t i = 0; i < std::min<std::size_t>(text::length(input.string()), 3); ++i)
            items.emplace_back(text::slice(input.string(), i, 1));
    } else if (input.isObject()) {
        for (std::size_t i = 0; i < std::min<std::size_t>(size, 3); ++i) {
            const Value* found = input.object().find(Value(i));
            items.push_back(found ? *found : Value());
        }
    }
    const bool indexed = input.isString() || input.isObject();
    return indexed && items.size() < 3 ? std::optional(std::move(items)) : std::nullopt;
}

Value toSentence(const Value& input, const FilterArguments& arguments, Context& context) {
    const std::string connector = arguments.has(0) ? liquid::toString(arguments[0]) : "and";
    const std::optional<Array> found = sentenceItems(input);
    if (!found)
        return context.fail("array_to_sentence_string needs a list, not " + liquid::inspect(input));
    const Array& items = *found;
    if (items.size() < 2)
        return items.empty() ? Value("") : Value(liquid::toString(items[0]));
    std::string out;
    if (items.size() == 2) {
        out = liquid::toString(items[0]) + " ";
    } else {
        appendJoined(items, items.size() - 1, out);
        out += ", ";
    }
    return Value(out + connector + " " + liquid::toString(items.back()));
}

Value jsonifyFilter(const Value& input, const FilterArguments&, Context& context) {
    Result<std::string> json = jsonify(input);
    return json ? Value(std::move(json).value()) : context.fail(json.error().message);
}

} // namespace

void addTextFilters(liquid::Environment& environment) {
    environment.addFilter("markdownify", 0, 0, markdownify);
    environment.addFilter("smartify", 0, 0, smartify);
    environment.addFilter("sassify", 0, 0, [](const Value& input, const FilterArguments&, Context& context) {
        return convertSass(input, SassSyntax::Indented, context);
    });
    environment.addFilter("scssify", 0, 0, [](const Value& input, const FilterArguments&, Context& context) {
        return convertSass(input, SassSyntax::Scss, context);
    });
    environment.addFilter("slugify", 0, 1, slugify);
    environment.addFilter("xml_escape", 0, 0, xmlEscape);
    environment.addFilter("normalize_whitespace", 0, 0, normalizeWhitespace);
    environment.addFilter("number_of_words", 0, 1, numberOfWords);
    environment.addFilter("array_to_sentence_string", 0, 1, toSentence);
    environment.addFilter("inspect", 0, 0, [](const Value& input, const FilterArguments&, Context&) {
        return Value(escapeXml(liquid::inspect(input)));
    });
    environment.addFilter("jsonify", 0, 0, jsonifyFilter);
}

} // namespace lectern::site
