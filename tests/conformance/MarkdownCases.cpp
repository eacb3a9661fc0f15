// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "conformance/MarkdownCases.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace lectern::conformance {

namespace {

constexpr std::array<std::string_view, 25> blockTags{
    "blockquote", "br", "dd", "del", "div", "dl",    "dt",    "h1", "h2", "h3",    "h4", "h5", "h6",
    "hr",         "li", "ol", "p",   "pre", "table", "tbody", "td", "th", "thead", "tr", "ul"};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// "<td align=...>" and "</td>" to "td".
std::string_view tagName(std::string_view tag) {
    const std::size_t start = tag.find_first_not_of("</");
    return start == std::string_view::npos ? tag
                                           : tag.substr(start, tag.find_first_of(" />\n", start) - start);
}

bool isBlockTag(std::string_view tag) {
    return std::find(blockTags.begin(), blockTags.end(), tagName(tag)) != blockTags.end();
}

std::string collapsed(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!isSpace(c))
            out += c;
        else if (out.empty() || out.back() != ' ')
            out += ' ';
    }
    return out;
}

void trimEnd(std::string& text) {
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
}

std::string knownDifferences() {
    std::ifstream file(std::filesystem::path(LECTERN_TESTS_DIR) / "conformance/known-differences.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string compared(const Case& one, const std::string& expected, const std::string& html) {
    return one["input"].string() + "\nexpected\n" + expected + "\nbut was\n" + html;
}

} // namespace

markdown::Options optionsOf(const Case& one, markdown::Dialect dialect) {
    markdown::Options options = markdown::Options::from(one["options"], dialect);
    if (one["options"]["syntax_highlighter"].isNil())
        options.highlighter = false;
    return options;
}

std::string normalised(std::string_view html) {
    std::string out;
    bool inPre = false;
    bool afterBlockTag = true;
    while (!html.empty()) {
        const std::size_t tagEnd = html.front() == '<' ? html.find('>') : std::string_view::npos;
        if (tagEnd == std::string_view::npos) {
            const std::size_t next = std::min(html.find('<', 1), html.size());
            std::string text = inPre ? std::string(html.substr(0, next)) : collapsed(html.substr(0, next));
            if (afterBlockTag && !inPre && text.starts_with(' '))
                text.erase(0, 1);
            out += text;
            afterBlockTag = afterBlockTag && text.empty();
            html.remove_prefix(next);
            continue;
        }
        std::string tag(html.substr(0, tagEnd + 1));
        html.remove_prefix(tagEnd + 1);
        if (tag.ends_with(" />"))
            tag.replace(tag.size() - 3, 3, ">");
        afterBlockTag = isBlockTag(tag);
        if (afterBlockTag && !inPre)
            trimEnd(out);
        if (tagName(tag) == "pre")
            inPre = !tag.starts_with("</");
        out += tag;
    }
    trimEnd(out);
    return out;
}

void expectSpecification(const std::string& file, markdown::Dialect dialect) {
    const auto convert = [&](const Case& one) {
        return markdown::toHtml(one["input"].string(), optionsOf(one, dialect));
    };
    std::vector<Case> cases = loadCases(file);
    const std::string known = knownDifferences();
    std::erase_if(cases,
                  [&](const Case& one) { return known.find("`" + one.id + "`") != std::string::npos; });
    expectConformance(
        cases, [&](const Case& one) { return normalised(convert(one)) == normalised(one.outcome.string()); },
        [&](const Case& one) { return compared(one, one.outcome.string(), convert(one)); });
}

void expectAsKramdown(const std::string& file) {
    const auto convert = [](const Case& one) {
        markdown::Options options;
        options.highlighter = false;
        return markdown::toHtml(one["input"].string(), options);
    };
    // Where the field is nil, kramdown itself failed: any answer is right.
    expectConformance(
        loadCases(file),
        [&](const Case& one) { return one["kramdown"].isNil() || convert(one) == one["kramdown"].string(); },
        [&](const Case& one) { return compared(one, one["kramdown"].string(), convert(one)); });
}

} // namespace lectern::conformance
