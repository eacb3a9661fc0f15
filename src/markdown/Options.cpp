// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Options.h"

#include "base/Text.h"
#include "markdown/Characters.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace lectern::markdown {

namespace {

std::string textOf(const Value& value) {
    if (value.isString())
        return value.string();
    if (value.isInteger())
        return std::to_string(value.integer());
    if (value.isBool())
        return value.boolean() ? "true" : "false";
    return {};
}

// kramdown takes any text but "false" and the empty one for true.
bool isTrue(const Value& value) {
    if (value.isBool())
        return value.boolean();
    const std::string text = textOf(value);
    return !text.empty() && text::downcase(text::strip(text)) != "false";
}

std::optional<int> integerOf(const Value& value) {
    if (value.isInteger() && value.integer() >= -1'000'000 && value.integer() <= 1'000'000'000)
        return static_cast<int>(value.integer());
    const std::string text = textOf(value);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

// A symbol as kramdown spells it in text: ":rouge", "rouge"; "nil" and nothing are nil.
std::string symbolOf(const Value& value) {
    std::string name = textOf(value);
    name = std::string(trim(name));
    if (name.starts_with(':'))
        name.erase(0, 1);
    return name == "nil" ? std::string() : name;
}

// An array, or a text with commas.
std::vector<std::string> listOf(const Value& value) {
    std::vector<std::string> list;
    if (value.isArray()) {
        for (const Value& element : value.array())
            list.push_back(textOf(element));
    } else if (value.isString()) {
        for (const std::string_view part : text::split(value.string(), ','))
            list.emplace_back(part);
    }
    return list;
}

bool setSmartQuotes(Options& options, const Value& value) {
    const std::vector<std::string> names = listOf(value);
    if (names.size() != options.smartQuotes.size())
        return false;
    std::copy(names.begin(), names.end(), options.smartQuotes.begin());
    return true;
}

// "1..3", "2,3", [2, 3]. Source: kramdown, "Options: toc_levels".
bool setTocLevels(Options& options, const Value& value) {
    std::uint8_t levels = 0;
    const std::string text = textOf(value);
    if (text.size() == 4 && text.substr(1, 2) == ".." && isDigit(text[0]) && isDigit(text[3])) {
        for (char level = text[0]; level <= text[3]; ++level)
            levels |= static_cast<std::uint8_t>(level >= '1' && level <= '6' ? 1 << (level - '0') : 1);
    } else {
        for (const std::string& entry : value.isInteger() ? std::vector{text} : listOf(value)) {
            const std::optional<int> level = integerOf(Value(entry));
            if (!level || *level < 1 || *level > 6)
                return false;
            levels |= static_cast<std::uint8_t>(1 << *level);
        }
    }
    if (levels & 1) // a level that is none
        return false;
    options.tocLevels = levels;
    return true;
}

bool setLinkDefinitions(Options& options, const Value& value) {
    if (!value.isObject())
        return false;
    for (const auto& [id, target] : value.object()) {
        if (!target.isArray() || target.array().empty())
            return false;
        const Array& parts = target.array();
        const bool titled = parts.size() > 1 && !parts[1].isNil();
        options.linkDefinitions[textOf(id)] = {textOf(parts[0]),
                                               titled ? std::optional(textOf(parts[1])) : std::nullopt};
    }
    return true;
}

bool setQuirks(Options& options, const Value& value) {
    const std::vector<std::string> quirks = listOf(value);
    const auto has = [&](std::string_view quirk) {
        return std::any_of(quirks.begin(), quirks.end(),
                           [&](const std::string& name) { return symbolOf(Value(name)) == quirk; });
    };
    options.paragraphEndQuirk = has("paragraph_end");
    options.typographicSymbolsOn = !has("no_auto_typographic");
    return true;
}

bool setTypographicSymbols(Options& options, const Value& value) {
    if (!value.isObject())
        return false;
    for (const auto& [symbol, text] : value.object())
        options.typographicSymbols[symbolOf(symbol)] = textOf(text);
    return true;
}

void setHighlighting(CodeHighlighting& code, const Value& settings) {
    if (!settings.isObject())
        return;
    if (const Value* disable = settings.object().find("disable"))
        code.enabled = disable->isFalsy();
    if (const Value* wrap = settings.object().find("wrap"))
        code.wrap = !wrap->isFalsy();
    if (const Value* numbers = settings.object().find("line_numbers"))
        code.lineNumbers = !numbers->isFalsy();
    if (const Value first = settings["start_line"]; first.isInteger())
        code.startLine = first.integer();
    if (const Value name = settings["css_class"]; !name.isNil())
        code.cssClass = textOf(name);
}

// What blocks and spans may each have of their own beside what holds for all code.
void setOwnLanguage(CodeHighlighting& code, const Value& settings) {
    if (!settings.isObject())
        return;
    if (const Value* guess = settings.object().find("guess_lang"))
        code.guessLanguage = !guess->isFalsy();
    if (const Value* language = settings.object().find("default_lang"))
        code.defaultLanguage = textOf(*language);
}

bool setHighlighterOptions(Options& options, const Value& value) {
    if (!value.isObject())
        return false;
    for (CodeHighlighting* code : {&options.highlightBlocks, &options.highlightSpans})
        setHighlighting(*code, value);
    setHighlighting(options.highlightBlocks, value["block"]);
    setHighlighting(options.highlightSpans, value["span"]);
    setOwnLanguage(options.highlightBlocks, value["block"]);
    setOwnLanguage(options.highlightSpans, value["span"]);
    if (const Value language = value["default_lang"]; !language.isNil())
        options.defaultLanguage = textOf(language);
    return true;
}

bool setEntityOutput(Options& options, const Value& value) {
    const std::string name = symbolOf(value);
    if (name == "as_char")
        options.entityOutput = EntityOutput::AsChar;
    else if (name == "as_input")
        options.entityOutput = EntityOutput::AsInput;
    else if (name == "symbolic")
        options.entityOutput = EntityOutput::Symbolic;
    else
        options.entityOutput = EntityOutput::Numeric;
    return true;
}

// md2html's switches, by which md4c's own cases choose their extensions.
bool setMd4cFlags(Options& options, const Value& value) {
    options.md4c = {};
    const auto has = [&](std::string_view flag) { return textOf(value).find(flag) != std::string::npos; };
    Md4cExtensions& extensions = options.md4c;
    extensions.tables = has("--ftables");
    extensions.strikethrough = has("--fstrikethrough");
    extensions.taskLists = has("--ftasklists");
    extensions.urlAutolinks = has("--fpermissive-url-autolinks") || has("--fpermissive-autolinks");
    extensions.wwwAutolinks = has("--fpermissive-www-autolinks") || has("--fpermissive-autolinks");
    extensions.emailAutolinks = has("--fpermissive-email-autolinks") || has("--fpermissive-autolinks");
    extensions.hardSoftBreaks = has("--fhard-soft-breaks");
    extensions.collapseWhitespace = has("--fcollapse-whitespace");
    return true;
}

struct Flag {
    std::string_view key;
    bool Options::*member;
};

constexpr Flag flags[]{
    {"hard_wrap", &Options::hardWrap},
    {"parse_block_html", &Options::parseBlockHtml},
    {"parse_span_html", &Options::parseSpanHtml},
    {"auto_ids", &Options::autoIds},
    {"auto_id_stripping", &Options::autoIdStripping},
    {"footnote_backlink_inline", &Options::footnoteBacklinkInline},
    {"remove_line_breaks_for_cjk", &Options::removeLineBreaksForCjk},
    {"guess_lang", &Options::guessLanguage},
    {"wiki_links", &Options::wikiLinks},
    {"callouts", &Options::callouts},
    {"emoji", &Options::emoji},
};

struct TextKey {
    std::string_view key;
    std::string Options::*member;
};

constexpr TextKey texts[]{
    {"auto_id_prefix", &Options::autoIdPrefix},
    {"footnote_prefix", &Options::footnotePrefix},
    {"footnote_backlink", &Options::footnoteBacklink},
};

struct NumberKey {
    std::string_view key;
    int Options::*member;
};

constexpr NumberKey numbers[]{
    {"header_offset", &Options::headerOffset},
    {"footnote_nr", &Options::footnoteNumber},
};

struct SpecialKey {
    std::string_view key;
    bool (*set)(Options& options, const Value& value);
};

constexpr SpecialKey specials[]{
    {"input",
     [](Options& options, const Value& value) {
         options.gfmInput = symbolOf(value) == "GFM";
         return true;
     }},
    {"math_engine",
     [](Options& options, const Value& value) {
         options.mathJax = symbolOf(value) == "mathjax";
         return true;
     }},
    {"syntax_highlighter",
     [](Options& options, const Value& value) {
         options.highlighter = symbolOf(value) == "rouge";
         return true;
     }},
    {"forbidden_inline_options",
     [](Options& options, const Value& value) {
         options.forbiddenInlineOptions = listOf(value);
         return true;
     }},
    {"syntax_highlighter_opts", setHighlighterOptions},
    {"entity_output", setEntityOutput},
    {"smart_quotes", setSmartQuotes},
    {"typographic_symbols", setTypographicSymbols},
    {"toc_levels", setTocLevels},
    {"link_defs", setLinkDefinitions},
    {"gfm_quirks", setQuirks},
    {"md4c_flags", setMd4cFlags},
};

template <typename Table>
const auto* findKey(const Table& table, std::string_view key) {
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& entry) { return entry.key == key; });
    return found == std::end(table) ? nullptr : &*found;
}

} // unnamed namespace

Dialect dialectNamed(std::string_view name, Dialect fallback) {
    const std::string lower = lowerAscii(name);
    if (lower == "kramdown")
        return Dialect::Kramdown;
    if (lower == "gfm" || lower == "commonmarkghpages")
        return Dialect::Gfm;
    return lower == "commonmark" ? Dialect::CommonMark : fallback;
}

bool Options::set(std::string_view key, const Value& value) {
    if (const Flag* flag = findKey(flags, key)) {
        this->*flag->member = isTrue(value);
        return true;
    }
    if (const TextKey* text = findKey(texts, key)) {
        this->*text->member = textOf(value);
        return true;
    }
    if (const NumberKey* number = findKey(numbers, key)) {
        const std::optional<int> parsed = integerOf(value);
        if (parsed)
            this->*number->member = *parsed;
        return parsed.has_value();
    }
    const SpecialKey* special = findKey(specials, key);
    return special && special->set(*this, value);
}

Options Options::from(const Value& keys, Dialect dialect) {
    Options options;
    options.dialect = dialect;
    if (dialect == Dialect::Gfm)
        options.md4c = {.tables = true,
                        .strikethrough = true,
                        .taskLists = true,
                        .urlAutolinks = true,
                        .wwwAutolinks = true,
                        .emailAutolinks = true};
    if (keys.isObject()) {
        for (const auto& [key, value] : keys.object())
            options.set(key.stringOr({}), value);
    }
    return options;
}

} // namespace lectern::markdown
