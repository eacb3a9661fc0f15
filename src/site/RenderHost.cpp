// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/RenderHost.h"

#include "markdown/Markdown.h"
#include "site/Sass.h"

namespace lectern::site {

std::string RenderHost::markdownify(std::string_view text) const {
    return m_renderer.converter().markdown(text);
}

std::string RenderHost::smartify(std::string_view text) const {
    return markdown::smartify(text, m_renderer.converter().markdownOptions());
}

Result<std::string> RenderHost::sassToCss(std::string_view text, SassSyntax syntax) const {
    SassOptions options = sassOptions(siteConfig(), config().source());
    if (auto folder = config().theme().at("_sass"); !folder.empty())
        options.loadPaths.push_back(std::move(folder));
    options.syntax = syntax;
    return site::sassToCss(text, options);
}

} // namespace lectern::site
