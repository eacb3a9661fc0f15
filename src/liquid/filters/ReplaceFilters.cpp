// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// replace, remove, and their _first and _last.
// Source: Ruby Liquid 5.4, standardfilters.rb; Ruby's String#gsub, which reads backslashes in the
// replacement.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/filters/StandardFilters.h"

namespace lectern::liquid {

namespace {

struct Found {
    std::string_view text;
    std::size_t begin;
    std::size_t end;
};

// Appends the replacement: \\0 and \\& are the match, \\` and \\' what is around it, \\1 to \\9 nothing,
// \\\\ a backslash.
void appendReplacement(std::string_view replacement, const Found& found, std::string& out) {
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != '\\' || i + 1 == replacement.size()) {
            out += replacement[i];
            continue;
        }
        switch (const char next = replacement[++i]) {
        case '0':
        case '&':
            out += found.text.substr(found.begin, found.end - found.begin);
            break;
        case '`':
            out += found.text.substr(0, found.begin);
            break;
        case '\'':
            out += found.text.substr(found.end);
            break;
        case '\\':
            out += '\\';
            break;
        default:
            if (next < '1' || next > '9') {
                out += '\\';
                out += next;
            }
        }
    }
}

enum class Extent { First, All };

// An empty pattern matches before every character and at the end.
Value substitute(const Value& input, const Value& pattern, std::string_view replacement, Extent extent,
                 Context& context) {
    std::string textScratch;
    std::string patternScratch;
    const std::string_view text = textOf(input, textScratch);
    const std::string_view sought = textOf(pattern, patternScratch);
    std::size_t begin = text.find(sought);
    if (begin == std::string_view::npos)
        return input.isString() ? input : Value(text);
    std::string out;
    std::size_t copied = 0;
    while (begin != std::string_view::npos) {
        out += text.substr(copied, begin - copied);
        copied = begin + sought.size();
        appendReplacement(replacement, {text, begin, copied}, out);
        if (!context.fits(out))
            return {};
        std::size_t next = copied;
        if (sought.empty() && next < text.size())
            text::decode(text, next);
        const bool atEnd = sought.empty() && copied == text.size();
        begin = extent == Extent::First || atEnd ? std::string_view::npos : text.find(sought, next);
    }
    out += text.substr(copied);
    return out;
}

Value replace(const Value& input, const FilterArguments& arguments, Context& context) {
    return substitute(input, arguments[0], toString(arguments[1]), Extent::All, context);
}

Value replaceFirst(const Value& input, const FilterArguments& arguments, Context& context) {
    return substitute(input, arguments[0], toString(arguments[1]), Extent::First, context);
}

Value replaceLastWith(const Value& input, const Value& pattern, std::string_view replacement) {
    const std::string text = toString(input);
    const std::string sought = toString(pattern);
    const std::size_t begin = text.rfind(sought);
    if (begin == std::string::npos)
        return text;
    std::string out = text.substr(0, begin);
    out += replacement; // as it stands: no backslashes are read here
    return out + text.substr(begin + sought.size());
}

Value replaceLast(const Value& input, const FilterArguments& arguments, Context&) {
    return replaceLastWith(input, arguments[0], toString(arguments[1]));
}

Value remove(const Value& input, const FilterArguments& arguments, Context& context) {
    return substitute(input, arguments[0], "", Extent::All, context);
}

Value removeFirst(const Value& input, const FilterArguments& arguments, Context& context) {
    return substitute(input, arguments[0], "", Extent::First, context);
}

Value removeLast(const Value& input, const FilterArguments& arguments, Context&) {
    return replaceLastWith(input, arguments[0], "");
}

} // namespace

void addReplaceFilters(Environment& environment) {
    environment.addFilter("replace", 1, 2, replace);
    environment.addFilter("replace_first", 1, 2, replaceFirst);
    environment.addFilter("replace_last", 2, 2, replaceLast);
    environment.addFilter("remove", 1, 1, remove);
    environment.addFilter("remove_first", 1, 1, removeFirst);
    environment.addFilter("remove_last", 1, 1, removeLast);
}

} // namespace lectern::liquid
