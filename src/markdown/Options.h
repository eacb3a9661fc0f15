// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site may set about its Markdown: the keys under `kramdown:` in _config.yml.
#pragma once

#include "base/Value.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::markdown {

// `markdown:` in _config.yml: "kramdown" (the default), "GFM", "CommonMark". Any letter case.
enum class Dialect : std::uint8_t { Kramdown, Gfm, CommonMark };
Dialect dialectNamed(std::string_view name, Dialect fallback = Dialect::Kramdown);

enum class EntityOutput : std::uint8_t { AsChar, AsInput, Numeric, Symbolic };

// What tables and other extras md4c reads; the dialect sets them, `md4c_flags` may.
struct Md4cExtensions {
    bool tables = false;
    bool strikethrough = false;
    bool taskLists = false;
    bool urlAutolinks = false;
    bool wwwAutolinks = false;
    bool emailAutolinks = false;
    bool hardSoftBreaks = false;
    bool collapseWhitespace = false;
};

struct LinkTarget {
    std::string url;
    std::optional<std::string> title;
};

// `syntax_highlighter_opts`, for blocks or for spans. What Rouge would wrap its colours in.
struct CodeHighlighting {
    bool enabled = true;
    bool wrap = true; // of blocks: in <div class="highlight"><pre><code>
    bool lineNumbers = false;
    std::int64_t startLine = 1;
    std::string cssClass = "highlight";         // of a block's <pre>
    std::optional<bool> guessLanguage;          // where it is not as for all code
    std::optional<std::string> defaultLanguage; // likewise
};

// Defaults are those that Jekyll 4.3 hands to kramdown. Source: Jekyll, "Configuration: kramdown", and
// kramdown 2.4, "Options". A value; copies are independent.
struct Options {
    Dialect dialect = Dialect::Kramdown;

    // --- parsing
    bool gfmInput = true; // `input: GFM`; otherwise kramdown's own parser
    bool hardWrap = false;
    bool paragraphEndQuirk = true;    // gfm_quirks: paragraph_end
    bool typographicSymbolsOn = true; // gfm_quirks: no_auto_typographic turns them off
    bool parseBlockHtml = false;
    bool parseSpanHtml = true;
    bool autoIds = true;
    bool autoIdStripping = false; // `input: GFM` always strips
    std::string autoIdPrefix;
    std::map<std::string, LinkTarget, std::less<>> linkDefinitions; // `link_defs`, by id
    std::vector<std::string> forbiddenInlineOptions{"template"};

    // --- writing
    EntityOutput entityOutput = EntityOutput::AsChar;
    std::array<std::string, 4> smartQuotes{"lsquo", "rsquo", "ldquo", "rdquo"}; // entity names or code points
    std::map<std::string, std::string, std::less<>>
        typographicSymbols;        // "mdash" to the text to write instead
    std::uint8_t tocLevels = 0x7e; // bit n = level n
    int headerOffset = 0;
    int footnoteNumber = 1;
    std::string footnotePrefix;
    std::string footnoteBacklink = "&#8617;";
    bool footnoteBacklinkInline = false;
    bool removeLineBreaksForCjk = false;
    bool mathJax = true;     // `math_engine`; off = formulas stay as they were written
    bool highlighter = true; // `syntax_highlighter: rouge`: code in Rouge's wrapper, its text uncoloured
    CodeHighlighting highlightBlocks;
    CodeHighlighting highlightSpans;
    bool guessLanguage = true;                 // off = no wrapper for plain text
    std::string defaultLanguage = "plaintext"; // empty = no wrapper where no language is given

    // --- what kramdown does not have; off unless a site asks under `lectern:`
    bool wikiLinks = false;
    bool callouts = false;
    bool emoji = false;

    Md4cExtensions md4c; // read by the gfm and commonmark dialects

    // From the keys under `kramdown:`; unknown keys and values of a wrong type leave the default.
    static Options from(const Value& keys, Dialect dialect = Dialect::Kramdown);
    // One key, as `{::options key="value" /}` sets it. False where there is no such option or the value is
    // refused.
    bool set(std::string_view key, const Value& value);
};

} // namespace lectern::markdown
