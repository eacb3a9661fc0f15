// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns a rendered template into what is published, by the extension of its source.
// Rules: Jekyll 4.3, converters/.
#pragma once

#include "base/Diagnostic.h"
#include "base/Limits.h"
#include "markdown/Options.h"
#include "site/SiteConfig.h"

#include <chrono>
#include <string>
#include <string_view>

namespace lectern::site {

struct Item;

struct Converted {
    std::string text;
    std::string sourceMap; // of a style sheet, where the site wants one
};

// Immutable; safe from several threads.
class Converter {
public:
    // `config` must outlive the converter.
    explicit Converter(const SiteConfig& config, const Limits& limits = {});

    // Markdown and Sass are converted, everything else passes as it is. Complaints name the item's file;
    // `firstLine` is where in it the text begins.
    Converted convert(const Item& item, std::string text, int firstLine, Diagnostics& diagnostics) const;
    // Whether a source map is written beside the item. Source: jekyll-sass-converter 2.2, `sass: sourcemap`.
    bool hasSourceMap(const Item& item) const;
    std::string markdown(std::string_view text) const;
    const markdown::Options& markdownOptions() const { return m_markdown; }
    // ".html" for Markdown, ".css" for Sass, else the extension itself.
    static std::string outputExtension(std::string_view extension, const SiteConfig& config);

private:
    Converted sass(const Item& item, std::string_view text, int firstLine, Diagnostics& diagnostics) const;

    const SiteConfig& m_config;
    std::chrono::milliseconds m_patience; // with a style sheet
    markdown::Options m_markdown;
};

} // namespace lectern::site
