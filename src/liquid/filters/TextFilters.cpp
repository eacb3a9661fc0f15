// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// append, prepend, upcase, downcase, capitalize, strip, slice, split, truncate and what else takes texts as
// they are. Source: Ruby Liquid 5.4, standardfilters.rb.
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/filters/StandardFilters.h"

#include <algorithm>
#include <limits>

namespace lectern::liquid {

namespace {

// Wraps a function from text to text into a filter.
template <typename Function>
FilterFunction textFilter(Function function) {
    return [function](const Value& input, const FilterArguments&, Context&) {
        std::string scratch;
        return Value(function(textOf(input, scratch)));
    };
}

// The same for a function that only leaves out: where it left nothing out, the input itself is handed on.
template <typename Function>
FilterFunction strippingFilter(Function function) {
    return [function](const Value& input, const FilterArguments&, Context&) {
        std::string scratch;
        const auto kept = function(textOf(input, scratch));
        return input.isString() && kept.size() == input.string().size() ? input : Value(kept);
    };
}

Value append(const Value& input, const FilterArguments& arguments, Context&) {
    std::string leftScratch;
    std::string rightScratch;
    const std::string_view left = textOf(input, leftScratch);
    const std::string_view right = textOf(arguments[0], rightScratch);
    std::string joined;
    joined.reserve(left.size() + right.size());
    joined += left;
    joined += right;
    return joined;
}

Value prepend(const Value& input, const FilterArguments& arguments, Context&) {
    return toString(arguments[0]) + toString(input);
}

std::optional<std::int64_t> integerOrFail(const Value& value, Context& context) {
    const std::optional<std::int64_t> number = toInteger(value);
    if (!number)
        context.fail("invalid integer");
    return number;
}

struct Slice {
    std::size_t start;
    std::size_t count;
};

// Ruby's [offset, length] on something of `size` elements; empty where that is nil.
std::optional<Slice> sliceOf(std::size_t size, std::int64_t offset, std::int64_t length) {
    const auto signedSize = static_cast<std::int64_t>(size);
    if (offset < 0)
        offset += signedSize;
    if (offset < 0 || offset > signedSize || length < 0)
        return std::nullopt;
    return Slice{static_cast<std::size_t>(offset),
                 static_cast<std::size_t>(std::min(length, signedSize - offset))};
}

Value slice(const Value& input, const FilterArguments& arguments, Context& context) {
    const std::optional<std::int64_t> offset = integerOrFail(arguments[0], context);
    const bool hasLength = !arguments[1].isFalsy();
    const std::optional<std::int64_t> length = hasLength ? integerOrFail(arguments[1], context) : 1;
    if (!offset || !length)
        return {};
    if (input.isArray()) {
        const Array& array = input.array();
        const std::optional<Slice> part = sliceOf(array.size(), *offset, *length);
        if (!part)
            return Array();
        const auto first = array.begin() + static_cast<std::ptrdiff_t>(part->start);
        return Array(first, first + static_cast<std::ptrdiff_t>(part->count));
    }
    std::string scratch;
    const std::string_view text = textOf(input, scratch);
    const std::optional<Slice> part = sliceOf(text::length(text), *offset, *length);
    return part ? Value(text::slice(text, part->start, part->count)) : Value("");
}

Value truncate(const Value& input, const FilterArguments& arguments, Context& context) {
    if (input.isNil())
        return {};
    const std::optional<std::int64_t> length = arguments.has(0) ? integerOrFail(arguments[0], context) : 50;
    if (!length)
        return {};
    std::string scratch;
    const std::string_view text = textOf(input, scratch);
    if (static_cast<std::int64_t>(text::length(text)) <= *length)
        return input.isString() ? input : Value(text);
    const std::string end = arguments.has(1) ? toString(arguments[1]) : "...";
    const auto endLength = static_cast<std::int64_t>(text::length(end));
    const std::int64_t kept = *length > endLength ? *length - endLength : 0;
    return std::string(text::slice(text, 0, static_cast<std::size_t>(kept))) + end;
}

constexpr bool isBlank(char c) {
    return isSpace(c) || c == '\0';
}

// The next word at or behind `position`, which moves behind it; empty at the end.
std::string_view nextWord(std::string_view text, std::size_t& position) {
    while (position < text.size() && isBlank(text[position]))
        ++position;
    const std::size_t start = position;
    while (position < text.size() && !isBlank(text[position]))
        ++position;
    return text.substr(start, position - start);
}

// Ruby's String#split(" "): the words, white space at the start left out.
std::vector<std::string_view> splitWords(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t position = 0;
    for (std::string_view word = nextWord(text, position); !word.empty(); word = nextWord(text, position))
        words.push_back(word);
    return words;
}

Value truncateWords(const Value& input, const FilterArguments& arguments, Context& context) {
    if (input.isNil())
        return {};
    const std::optional<std::int64_t> limit = arguments.has(0) ? integerOrFail(arguments[0], context) : 15;
    if (!limit)
        return {};
    if (*limit >= std::numeric_limits<std::int32_t>::max())
        return context.fail("integer " + std::to_string(*limit) + " too big for truncatewords");
    std::string scratch;
    const std::string_view text = textOf(input, scratch);
    std::string kept;
    std::size_t position = 0;
    for (std::int64_t i = 0; i < std::max<std::int64_t>(*limit, 1); ++i) {
        const std::string_view word = nextWord(text, position);
        if (i > 0)
            kept += ' ';
        kept += word;
    }
    if (position >= text.size()) // what follows the last word, were it only a space, counts as one more
        return input.isString() ? input : Value(text);
    return kept + (arguments.has(1) ? toString(arguments[1]) : "...");
}

std::vector<std::string_view> splitCharacters(std::string_view text) {
    std::vector<std::string_view> characters;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        text::decode(text, position);
        characters.push_back(text.substr(start, position - start));
    }
    return characters;
}

std::vector<std::string_view> splitAt(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> pieces;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, start)) {
        pieces.push_back(text.substr(start, end - start));
        start = end + separator.size();
    }
    pieces.push_back(text.substr(start));
    while (!pieces.empty() && pieces.back().empty()) // as Ruby does
        pieces.pop_back();
    return pieces;
}

Value split(const Value& input, const FilterArguments& arguments, Context& context) {
    std::string scratch;
    const std::string_view text = textOf(input, scratch);
    const std::string separator = toString(arguments[0]);
    const std::vector<std::string_view> pieces = separator == " "    ? splitWords(text)
                                                 : separator.empty() ? splitCharacters(text)
                                                                     : splitAt(text, separator);
    constexpr std::size_t bytesPerPiece = 96; // of a short text as a value
    if (!context.reserve(pieces.size() * bytesPerPiece))
        return {};
    return Array(pieces.begin(), pieces.end());
}

std::string stripNewlines(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t copied = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', copied)) {
        const bool withReturn = end > copied && text[end - 1] == '\r';
        out += text.substr(copied, end - copied - (withReturn ? 1 : 0));
        copied = end + 1;
    }
    out += text.substr(copied);
    return out;
}

std::string newlineToBr(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (text[i] == '\n')
            out += "<br />";
        out += text[i];
    }
    return out;
}

} // namespace

void addTextFilters(Environment& environment) {
    environment.addFilter("append", 1, 1, append);
    environment.addFilter("prepend", 1, 1, prepend);
    environment.addFilter("downcase", 0, 0, textFilter(text::downcase));
    environment.addFilter("upcase", 0, 0, textFilter(text::upcase));
    environment.addFilter("capitalize", 0, 0, textFilter(text::capitalize));
    environment.addFilter("strip", 0, 0, strippingFilter(text::strip));
    environment.addFilter("lstrip", 0, 0, strippingFilter(text::lstrip));
    environment.addFilter("rstrip", 0, 0, strippingFilter(text::rstrip));
    environment.addFilter("strip_newlines", 0, 0, textFilter(stripNewlines));
    environment.addFilter("newline_to_br", 0, 0, textFilter(newlineToBr));
    environment.addFilter("slice", 1, 2, slice);
    environment.addFilter("split", 1, 1, split);
    environment.addFilter("truncate", 0, 2, truncate);
    environment.addFilter("truncatewords", 0, 2, truncateWords);
}

} // namespace lectern::liquid
