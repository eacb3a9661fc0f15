// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Converter.h"

#include "base/Text.h"
#include "markdown/Markdown.h"
#include "site/Item.h"
#include "site/Merge.h"
#include "site/Sass.h"

namespace lectern::site {

namespace {

bool isSass(std::string_view extension) {
    const std::string lower = text::downcase(extension);
    return lower == ".scss" || lower == ".sass";
}

// The keys under `kramdown:`, with the highlighter that the site sets elsewhere.
// Source: Jekyll, converters/markdown/kramdown_parser.rb, setup.
Value kramdownKeys(const SiteConfig& config) {
    const Value keys = config["kramdown"];
    Object completed = keys.isObject() ? keys.object() : Object();
    if (keys["syntax_highlighter"].isFalsy()) {
        const bool coderay = !keys["enable_coderay"].isFalsy();
        const std::string highlighter = config.flag("highlighter") ? textOf(config["highlighter"]) : "rouge";
        completed.set(Value("syntax_highlighter"), Value(coderay ? "coderay" : highlighter));
    }
    return completed;
}

} // unnamed namespace

Converter::Converter(const SiteConfig& config, const Limits& limits)
    : m_config(config), m_patience(limits.renderTime),
      m_markdown(
          markdown::Options::from(kramdownKeys(config), markdown::dialectNamed(config.text("markdown")))) {}

Converted Converter::convert(const Item& item, std::string text, int firstLine,
                             Diagnostics& diagnostics) const {
    if (m_config.isMarkdown(item.extension()))
        return {markdown(text), {}};
    return isSass(item.extension()) ? sass(item, text, firstLine, diagnostics)
                                    : Converted{std::move(text), {}};
}

bool Converter::hasSourceMap(const Item& item) const {
    if (!item.isPage() || !isSass(item.extension()))
        return false;
    const Value settings = m_config["sass"];
    const std::string_view wanted = settings["sourcemap"].stringOr("always");
    // libsass cannot name its lines by one path and its map's sources by another.
    return wanted != "never" && settings["line_comments"].isFalsy() &&
           (wanted != "development" || m_config.environment() == "development");
}

Converted Converter::sass(const Item& item, std::string_view text, int firstLine,
                          Diagnostics& diagnostics) const {
    SassOptions options = sassOptions(m_config.values(), m_config.source());
    if (auto folder = m_config.theme().at("_sass"); !folder.empty())
        options.loadPaths.push_back(std::move(folder));
    options.file = item.sourcePath.empty() ? item.relativePath : item.sourcePath;
    options.time = m_patience;
    if (hasSourceMap(item))
        options.mappedName = item.name;
    if (text::downcase(item.extension()) == ".sass")
        options.syntax = SassSyntax::Indented;
    Result<StyleSheet> sheet = compileSass(text, options);
    if (sheet)
        return {std::move(sheet->css), std::move(sheet->sourceMap)};
    Diagnostic error = sheet.error();
    if (error.file == options.file && error.line > 0)
        error.line += firstLine - 1;
    diagnostics.add(std::move(error));
    return {};
}

std::string Converter::markdown(std::string_view text) const {
    return markdown::toHtml(text, m_markdown);
}

std::string Converter::outputExtension(std::string_view extension, const SiteConfig& config) {
    if (config.isMarkdown(extension))
        return ".html";
    return isSass(extension) ? ".css" : std::string(extension);
}

} // namespace lectern::site
